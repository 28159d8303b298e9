import type { IndicatorVerdict } from '../domain/indicator.ts'
import type { GradedMatch, Match } from '../domain/match.ts'
import { type Calibration, type Grade, gradeOf, probabilityOf } from './calibrate.ts'

/** A record that fails more of the asked numbers than it meets is of the field at best, however near its words are. */
const highestWhenFailing: Grade = 1

/** What the score says, and no more than the numbers allow. */
export const graded = (found: Match, verdicts: readonly IndicatorVerdict[], calibration: Calibration): GradedMatch => {
  const probability = probabilityOf(found.score, calibration)
  const earned = gradeOf(probability)
  return { ...found, probability, grade: fails(verdicts) ? (Math.min(earned, highestWhenFailing) as Grade) : earned }
}

/** Whether more of the indicators that can be decided are missed than met. */
export const fails = (verdicts: readonly IndicatorVerdict[]): boolean => {
  const count = (code: IndicatorVerdict['verdict']): number => verdicts.filter(({ verdict }) => verdict === code).length
  return count('not met') > count('met')
}
