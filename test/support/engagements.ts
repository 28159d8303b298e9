import type { KeptEngagement } from '../../src/store/engagements/engagements.ts'

/** An engagement of an expert who has agreed; name what the test is about. */
export const anEngagement = (own: Partial<KeptEngagement> = {}): KeptEngagement => ({
  id: 'engagement-1',
  needId: 'need-1',
  kind: 'expert',
  candidateId: 'expert-1',
  organisationId: null,
  pool: null,
  partner: 'expert:expert-1',
  state: 'accepted',
  since: '2026-03-01',
  owner: null,
  broker: null,
  nextAction: null,
  nextDue: null,
  conclusion: null,
  firmSays: null,
  escalatedTo: [],
  origin: { shortlistId: null, position: null, score: null, probability: null, profile: null },
  created: '2026-03-01T00:00:00.000Z',
  contactName: null,
  contactPhone: null,
  contactEmail: null,
  ...own,
})
