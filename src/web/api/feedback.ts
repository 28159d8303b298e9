import { type Outcome, postJson } from './post-json.ts'
import type { MatchView } from './types.ts'

/** Why a match does not suit, in the order of the page. */
export const declineReasons = [
  'off topic',
  'targets missed',
  'not credible',
  'too early',
  'too far',
  'bad time',
  'price',
  'known already',
  'other',
] as const
export type DeclineReason = (typeof declineReasons)[number]

/** What became of one match of a list. */
export interface Said {
  readonly match: MatchView
  /** Place in the list, from 1. */
  readonly position: number
  readonly outcome: 'shown' | 'opened' | 'accepted' | 'declined'
  readonly reason: DeclineReason | null
  readonly words: string
}

interface Kept {
  readonly feedback: readonly { readonly id: string }[]
}

/** Tells the service what became of matches to a question in free words; the answer holds their ids in the same order. */
export const sayFeedback = (text: string, said: readonly Said[]): Promise<Outcome<Kept>> => {
  const each = said.map(({ match: { kind, id, score, probability }, position, outcome, reason, words }) => {
    const place = { position, score: inUnit(score), probability: inUnit(probability), profile: 'search' }
    return { kind, id, outcome, reason, words, ...place }
  })
  return postJson('/api/v1/feedback', { asked: { text }, said: each }, AbortSignal.timeout(patience))
}

/** Takes a feedback back. */
export const withdrawFeedback = (id: string): Promise<Outcome<unknown>> =>
  postJson(`/api/v1/feedback/${encodeURIComponent(id)}/withdrawal`, {}, AbortSignal.timeout(patience))

/** Milliseconds. */
const patience = 15_000

// Sums of points may end a hair above 1.
const inUnit = (value: number): number => Math.min(1, Math.max(0, value))
