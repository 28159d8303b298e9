import { ask, type Outcome } from './client.ts'
import type { components, paths } from './schema.generated.ts'
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
] as const satisfies readonly components['schemas']['Feedback']['reason'][]
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

/** What was matched: free words, or a need that is stored. */
export type FeedbackOn = { readonly text: string } | { readonly kind: 'need'; readonly id: string }

/** Tells the service what became of matches; the answer holds their ids in the same order. */
export const sayFeedback = (asked: FeedbackOn, said: readonly Said[]): Promise<Outcome<Kept>> => {
  const each = said.map(({ match: { kind, id, score, probability }, position, outcome, reason, words }) => {
    const place = { position, score: inUnit(score), probability: inUnit(probability), profile: 'search' }
    return { kind, id, outcome, reason, words, ...place }
  })
  return ask('post', '/api/v1/feedback', { body: { asked, said: each } })
}

/** Takes a feedback back. */
export const withdrawFeedback = (id: string): Promise<Outcome<unknown>> =>
  ask('post', '/api/v1/feedback/{id}/withdrawal', { path: { id }, body: {} })

type Kept = paths['/api/v1/feedback']['post']['responses'][201]['content']['application/json']

// Sums of points may end a hair above 1.
const inUnit = (value: number): number => Math.min(1, Math.max(0, value))
