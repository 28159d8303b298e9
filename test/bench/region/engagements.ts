import type { EngagementState } from '../../../src/domain/engagement.ts'
import type { Need } from '../../../src/domain/need.ts'
import { type Database, inTransaction } from '../../../src/ports/database.ts'
import { addEngagement, type KeptEngagement } from '../../../src/store/engagements/engagements.ts'
import { appendEvent } from '../../../src/store/engagements/log.ts'
import { addOutcome } from '../../../src/store/engagements/outcomes.ts'
import { anEngagement } from '../../support/engagements.ts'
import { type Chance, dayFrom, instant } from './chance.ts'
import { sizes } from './libraries.ts'

/** Engagements of the region. */
export const followed = 4_000

const way: readonly EngagementState[] = ['proposed', 'invited', 'accepted', 'met', 'intent', 'signed', 'launched']
const states: Readonly<Partial<Record<EngagementState, number>>> = {
  proposed: 10,
  invited: 15,
  accepted: 12,
  met: 12,
  intent: 10,
  signed: 8,
  launched: 5,
  declined: 12,
  closed: 16,
}
const open = ['published', 'matching', 'engaged', 'solved'] as const
const isOpen = ({ state }: Need): boolean => open.some((each) => each === state)

/** Follows 4,000 matches of the needs, each with the steps behind it, and a contract where it was signed. */
export const furnishEngagements = async (db: Database, needs: readonly Need[], chance: Chance): Promise<void> => {
  const matched = needs.filter(isOpen)
  const engagement = (at: number): KeptEngagement => {
    const need = matched[at % matched.length]!
    const days = chance.upTo(300)
    const candidateId = `region-e-${(at * 31) % sizes.experts}`
    return anEngagement({
      id: `region-g-${at}`,
      needId: need.id,
      candidateId,
      partner: `expert:${candidateId}`,
      organisationId: need.organisationId,
      pool: need.pool,
      state: chance.weighed(states as Record<EngagementState, number>),
      since: dayFrom(-days),
      nextAction: '致电确认下一步',
      nextDue: chance.upTo(4) === 0 ? null : dayFrom(chance.upTo(120) - 30),
      created: instant(-days),
    })
  }
  await inTransaction(db, async (tx) => {
    for (let at = 0; at < followed; at += 1) await follow(tx, engagement(at))
  })
}

const follow = async (tx: Database, engagement: KeptEngagement): Promise<void> => {
  await addEngagement(tx, engagement)
  const gone = way.indexOf(engagement.state)
  const passed = gone < 0 ? (['proposed', 'invited', engagement.state] as const) : way.slice(0, gone + 1)
  const { id, since, created, pool } = engagement
  for (const state of passed)
    await appendEvent(tx, {
      id: `${id}-${state}`,
      engagementId: id,
      kind: 'step',
      step: null,
      state,
      on: since,
      note: null,
      by: null,
      at: created,
    })
  if (gone >= way.indexOf('signed')) await addOutcome(tx, contractOf({ id, since, created, pool }))
}

const contractOf = ({ id, since, created, pool }: Pick<KeptEngagement, 'id' | 'since' | 'created' | 'pool'>) =>
  ({
    id: `${id}-contract`,
    engagementId: id,
    bountyId: null,
    kind: 'contract',
    standing: 'actual',
    on: since,
    contractNumber: null,
    amount: '约120万元',
    yuan: 1_200_000,
    mode: 'licence',
    note: null,
    credits: pool === null ? [] : [pool],
    by: null,
    at: created,
    withdrawn: null,
  }) as const
