import type { Kind } from '../../domain/record.ts'
import { gradeOf, probabilityOf } from '../calibrate.ts'
import type { Weighing } from '../profiles.ts'
import { digestRules } from './rules.ts'

/**
 * The score a document may come to at the most, by its cosine and its share of the words, 0..1: whatever else speaks for a match
 * is taken to speak for it wholly. 0 when even that is not good enough for a mail: then nobody need look closely.
 */
export type Reach = (kind: Kind, near: { readonly meaning: number; readonly words: number }) => number

/** The reach under the weights of a night. */
export const reachUnder = ({ weights, calibration }: Weighing): Reach => {
  const counted = weights.meaning + weights.words + weights.coverage
  const rest = Object.values(weights).reduce((sum, weight) => sum + weight, 0) - counted
  return (kind, { meaning, words }) => {
    const share = Math.min(1, words * digestRules.wordsSlack)
    const reach = weights.meaning * Math.max(0, meaning) + (weights.words + weights.coverage) * share + rest
    return gradeOf(probabilityOf(reach, calibration[kind])) >= digestRules.from ? reach : 0
  }
}
