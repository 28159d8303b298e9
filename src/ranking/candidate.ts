import type { IndicatorVerdict } from '../domain/indicator.ts'
import type { Kind } from '../domain/record.ts'
import type { RecordOf } from '../domain/record-of.ts'
import type { LikelyIndustry } from '../text/industry-classifier.ts'

/** What retrieval found of one piece of a record. */
export interface FoundPiece {
  readonly id: string
  /** What its say counts for, 0..1: `standingOf`. */
  readonly standing: number
  /** Share of the query's own best possible BM25, 0..1. */
  readonly words: number
  /** Cosine -1..1; `null` without a vector. */
  readonly meaning: number | null
  /** Share of the asked words that its headline names, 0..1; `null` when none was asked. */
  readonly coverage: number | null
}

/** What an expert does not want to be asked, now. */
export interface WishesOfCandidate {
  /** He takes no need at all. */
  readonly isAway: boolean
  /** Ids of parks whose needs he does not take. */
  readonly refusedParks: readonly string[]
  /** Words of fields he does not work in. */
  readonly refusedFields: readonly string[]
}

/** A loaded record with its found pieces, best first is not promised. */
export type Candidate = {
  readonly [K in Kind]: {
    readonly kind: K
    readonly record: RecordOf[K]
    readonly pieces: readonly FoundPiece[]
    /** What it says to each indicator asked for; absent before it was read closely. */
    readonly verdicts?: readonly IndicatorVerdict[]
    /** Of an expert who said so; absent: he takes whatever fits. */
    readonly wishes?: WishesOfCandidate
    /** What its words make of it where the record names no industry. */
    readonly likelyIndustries?: readonly LikelyIndustry[]
  }
}[Kind]
