import { expertOnly, organisationMembers } from '../../src/domain/audience.ts'
import { dayOf } from '../../src/domain/day.ts'
import { nextOf } from '../../src/domain/engagement/escalation.ts'
import type { EngagementOrigin } from '../../src/domain/engagement.ts'
import type { Expert } from '../../src/domain/expert.ts'
import type { Need } from '../../src/domain/need.ts'
import type { Result } from '../../src/domain/result.ts'
import type { Database } from '../../src/ports/database.ts'
import type { FirmContact } from '../../src/ports/engagement-tables.ts'
import { askedBy } from '../../src/ranking/asked.ts'
import type { Candidate } from '../../src/ranking/candidate.ts'
import { refusal } from '../../src/ranking/eligible.ts'
import { addEngagement, type KeptEngagement, runningOf } from '../../src/store/engagements/engagements.ts'
import { appendEvent } from '../../src/store/engagements/log.ts'
import { declinedFor } from '../../src/store/feedback.ts'
import { accountById } from '../../src/store/identity/accounts.ts'
import { leftOf } from '../match/capacity-left.ts'
import { candidateWishes } from '../match/own-wishes.ts'
import { letBrokerRead } from './let-broker-read.ts'
import { refuse } from './refused.ts'

/** When things happen, and ids for what is kept. */
export interface EngagementPorts {
  readonly now: () => string
  readonly newId: () => string
}

/** A match that somebody wants to follow. The need and the candidate are there, for whoever proposes. */
export interface Proposal {
  readonly need: Need
  readonly candidate:
    | { readonly kind: 'expert'; readonly record: Expert }
    | { readonly kind: 'result'; readonly record: Result }
  readonly owner: string | null
  readonly broker: string | null
  readonly origin: EngagementOrigin
  readonly contact: FirmContact
  /** Account of whoever proposes. */
  readonly by: string | null
}

/** States of a need in which it may be engaged for. */
const open: readonly Need['state'][] = ['published', 'matching', 'engaged', 'partly solved', 'unsolved', 'escalated']

/** Whether the need is still to be solved, and shown to others. */
export const isOpen = ({ state }: Pick<Need, 'state'>): boolean => open.includes(state)

/** One match becomes an engagement, by the rules that matching itself keeps. */
export const propose = async (proposal: Proposal, tx: Database, ports: EngagementPorts): Promise<KeptEngagement> => {
  const { need, candidate, owner, broker, origin, contact, by } = proposal
  if (!isOpen(need)) refuse('need not open')
  await refuseUnfit(proposal, tx, ports.now())
  for (const account of [owner, broker])
    if (account !== null && account !== by && (await accountById(tx, account)) === undefined) refuse('no such account')
  const at = ports.now()
  const engagement: KeptEngagement = {
    id: ports.newId(),
    needId: need.id,
    kind: candidate.kind,
    candidateId: candidate.record.id,
    organisationId: need.organisationId,
    pool: need.pool,
    partner: partnerOf(candidate),
    state: 'proposed',
    since: dayOf(at),
    owner,
    broker,
    ...nextOf('proposed', dayOf(at)),
    conclusion: null,
    firmSays: null,
    escalatedTo: [],
    origin,
    created: at,
    ...contact,
  }
  if (!(await addEngagement(tx, engagement))) refuse('engaged already')
  await letBrokerRead(tx, { engagement, before: null, by, at })
  await appendEvent(tx, {
    id: ports.newId(),
    engagementId: engagement.id,
    kind: 'step',
    step: null,
    state: 'proposed',
    on: dayOf(at),
    note: null,
    by,
    at,
  })
  return engagement
}

const partnerOf = ({ kind, record }: Proposal['candidate']): string | null => {
  if (kind === 'expert') return expertOnly(record.id)
  return record.organisationId === null ? null : organisationMembers(record.organisationId)
}

const refuseUnfit = async ({ need, candidate }: Proposal, tx: Database, now: string): Promise<void> => {
  const declined = await declinedFor(tx, { kind: 'need', id: need.id }, candidate.kind)
  const isDeclined = (id: string): boolean => declined.some((each) => each.id === id)
  const record =
    candidate.kind === 'expert'
      ? leftOf(candidate.record, await runningOf(tx, [candidate.record.id]))
      : candidate.record
  const { kind } = candidate
  const wishes = kind === 'expert' ? (await candidateWishes(tx, [record.id], now)).get(record.id) : undefined
  const proposed = { kind, record, pieces: [], ...(wishes && { wishes }) } as Candidate
  const code = refusal(proposed, askedBy('need', need), isDeclined)
  if (code !== undefined) refuse(code)
}
