import type { Kind } from './record.ts'

/** What became of a match, from seeing it to a contract. */
export const outcomes = ['shown', 'opened', 'accepted', 'declined', 'met', 'signed'] as const
export type Outcome = (typeof outcomes)[number]

/** Why a match was declined: whether it speaks of the matter at all stands in `src/ranking/feedback/labels.ts`. */
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

/** The asking side of a match: a stored record, or the id of a question in free words. */
export interface AskedRef {
  readonly kind: Kind | 'question'
  readonly id: string
}

/** How a match stood when it was judged: place from 1, score and probability 0..1, and the weights it was made by. */
export interface ShownAs {
  readonly position: number | null
  readonly score: number | null
  readonly probability: number | null
  readonly profile: string | null
}

/** What somebody said of one match. Never changed; it may be withdrawn. */
export interface Feedback extends ShownAs {
  readonly id: string
  readonly asked: AskedRef
  readonly candidate: { readonly kind: Kind; readonly id: string }
  readonly outcome: Outcome
  /** Only of what was declined. */
  readonly reason: DeclineReason | null
  /** In their own words. */
  readonly words: string | null
  /** Who said it; `null` when they did not tell. */
  readonly saidBy: string | null
  /** ISO 8601. */
  readonly at: string
}

/** Takes a feedback back. */
export interface Withdrawal {
  readonly feedbackId: string
  readonly words: string | null
  readonly saidBy: string | null
  readonly at: string
}

/** A question in free words that somebody said something about. */
export interface Question {
  readonly id: string
  readonly text: string
  readonly firstAsked: string
}
