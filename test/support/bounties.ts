import type { Bounty } from '../../src/domain/bounty.ts'

/** A bounty that is out to everybody; name what the test is about. */
export const aBounty = (own: Partial<Bounty> = {}): Bounty => ({
  id: 'bounty-1',
  needId: 'need-1',
  organisationId: 'm-firm',
  pool: 'park-1',
  region: null,
  title: '薄板焊后变形',
  indicators: '平面度 ≤ 0.2 mm',
  acceptance: '三批抽检',
  budget: null,
  deadline: '2026-06-30',
  scope: 'public',
  state: 'posted',
  panel: [],
  winner: null,
  reward: null,
  project: null,
  created: '2026-05-01T00:00:00.000Z',
  ...own,
})
