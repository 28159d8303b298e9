import type { Need } from '../../src/domain/need.ts'
import { type NeedVerb, needMoves, type settlements, stateAfter } from '../../src/domain/need-moves.ts'
import type { Database } from '../../src/ports/database.ts'
import { forgetAnswersAbout } from '../../src/store/idempotency.ts'
import { grant, revokeAllBut } from '../../src/store/libraries/grants.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { appendEvents } from '../../src/store/needs/need-history.ts'
import { type Effect, effects, nothingElse, type Wish } from './effects.ts'
import { type Doer, eventOf } from './events.ts'

/** What is done to a need, by whom and why; he may, and the need is locked. */
export interface MoveOrder extends Doer, Wish {
  readonly need: Need
  readonly verb: NeedVerb
  readonly reason: string | null
  readonly settlement: (typeof settlements)[number] | null
}

/** The need as it is now, or why it stays as it was: `state` it cannot be done from, or a reason of its own in Chinese. */
export type Moved = { readonly need: Need } | { readonly refused: 'state' | { readonly because: string } }

// After these some who were answered its words may read it no longer.
const takesBack: ReadonlySet<NeedVerb> = new Set(['recall', 'withdraw', 'seal'])

/**
 * Moves a need along one way of the table, in a transaction: its state, whom it is for, and a line of its history. What is
 * taken from somebody is taken at once: the store addresses the need anew, and drops the vectors of what is not to be found.
 */
export const moveNeed = async (tx: Database, order: MoveOrder): Promise<Moved> => {
  const { need, verb, settlement, reason } = order
  const state = stateAfter(need.state, verb, settlement)
  if (state === null) return { refused: 'state' }
  const effect = await (effects[verb] ?? nothingElse)(order, tx)
  if ('because' in effect) return { refused: effect }
  const after: Need = { ...need, ...effect.change, state, updated: later(need.updated, order.at) }
  await letIn(tx, order, effect)
  await needStore.put(tx, [after])
  if (takesBack.has(verb)) await forgetAnswersAbout(tx, need.id)
  await appendEvents(tx, [eventOf(verb, { before: need, after }, { ...order, reason, detail: effect.detail })])
  return { need: after }
}

const letIn = async (tx: Database, { need, by, at }: MoveOrder, { keeps, lets }: Effect): Promise<void> => {
  const record = { kind: 'need', recordId: need.id } as const
  await revokeAllBut(tx, record, keeps)
  for (const audience of lets) await grant(tx, { ...record, audience, grantedBy: by.accountId ?? 'house', at })
}

// The version of a need is its time: two moves within one millisecond are two versions.
const later = (before: string, now: string): string => {
  const soonest = new Date(Date.parse(before) + 1).toISOString()
  return now > soonest ? now : soonest
}

/** Whether whoever does this owes a reason. */
export const owesReason = (verb: NeedVerb): boolean => needMoves[verb].owesReason === true
