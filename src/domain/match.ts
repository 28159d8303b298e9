import type { Claim } from './claim.ts'
import type { Kind } from './record.ts'

/** A span of a record's passage, letter by letter, with the words that speak marked (offsets into `text`). */
export interface Quote {
  readonly field: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** One part of a score. `points` = weight × value; no value means no opinion, and no points. */
export interface Reason {
  readonly signal: string
  readonly value: number | null
  readonly weight: number
  readonly points: number
  readonly quotes: readonly Quote[]
  /** Everything it says of the record, each with the span that says it. */
  readonly claims: readonly Claim[]
}

/** A candidate in its place; `score` is the sum of the reasons' points, 0..1. */
export interface Match {
  readonly kind: Kind
  readonly id: string
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** A match with what its score says: the probability that it is relevant, and the grade 0..3 that this earns. */
export interface GradedMatch extends Match {
  readonly probability: number
  readonly grade: 0 | 1 | 2 | 3
}

/** Why a candidate must not be proposed, whatever its score. */
export const refusalCodes = [
  'same record',
  'same organisation',
  'declined before',
  'no capacity',
  'other purpose',
  'own wish',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

export interface Refusal {
  readonly kind: Kind
  readonly id: string
  readonly code: RefusalCode
}
