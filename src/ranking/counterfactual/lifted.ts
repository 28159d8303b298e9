import type { Match } from '../../domain/match.ts'
import { type Calibration, type Grade, goodFrom } from '../calibrate.ts'
import type { Candidate } from '../candidate.ts'
import { graded } from '../grade.ts'
import type { QuantityReader } from '../indicators/indicator.ts'
import { readClosely } from '../indicators/read-closely.ts'
import { type RankingContext, rank } from '../rank.ts'
import { type Change, changesOf } from './levers.ts'

/** A change that would have brought a candidate in, and where it would stand then. */
export interface Lift extends Change {
  readonly grade: Grade
  /** Counted from 1. */
  readonly place: number
}

/** The cut that a candidate is below: everybody in their places, how many are shown, and how scores are graded. */
export interface Cut {
  readonly context: RankingContext
  readonly ranked: readonly Match[]
  readonly limit: number
  readonly calibration: Calibration
  /** Reads the numbers of a text; left out, without a memory. */
  readonly read?: QuantityReader | undefined
}

/**
 * A change must lift the score past the cut by this much. A proven number is written into the record, and its words, its length
 * and its meaning move the score a little as well; what changes a field moves nothing else.
 */
const marginOf = ({ lever }: Change): number => (lever === 'indicator' ? 0.01 : 0.002)

/** Single changes that lift a candidate over the cut, one of each lever, found by ranking the changed candidate. */
export const liftsOf = (candidate: Candidate, cut: Cut): readonly Lift[] => {
  const { asked, now } = cut.context
  const [read = candidate] =
    candidate.verdicts === undefined ? readClosely([candidate], asked.passages, cut.read) : [candidate]
  const lifts = changesOf(read, { asked, now }).flatMap((change) => liftBy(change, cut))
  return lifts.filter(({ lever }, i) => lever === 'indicator' || lifts.findIndex((each) => each.lever === lever) === i)
}

const liftBy = (change: Change, cut: Cut): readonly Lift[] => {
  const [found] = rank([change.candidate], cut.context).ranked
  if (found === undefined) return []
  const sure = { ...found, score: found.score - marginOf(change) }
  const { grade } = graded(sure, change.candidate.verdicts ?? [], cut.calibration)
  const place = placeOf(sure, cut.ranked)
  return grade >= goodFrom && place <= cut.limit ? [{ ...change, grade, place }] : []
}

const placeOf = ({ id, score }: Match, ranked: readonly Match[]): number =>
  1 + ranked.filter((other) => other.id !== id && other.score > score).length
