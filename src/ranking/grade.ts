import type { IndicatorVerdict } from '../domain/indicator.ts'
import type { GradedMatch, Match } from '../domain/match.ts'
import { type Calibration, type Grade, gradeOf, probabilityOf } from './calibrate.ts'

/** A record that fails more of the asked numbers than it meets is of the field at best, however near its words are. */
const highestWhenFailing: Grade = 1

/** The match as the nearest of a question that has no answer: of the field at best. */
export const nearAtBest = <M extends GradedMatch>(match: M): M => ({ ...match, grade: atBest(match.grade) })

const atBest = (grade: Grade): Grade => Math.min(grade, highestWhenFailing) as Grade

/** What the score says, and no more than the numbers allow. */
export const graded = (found: Match, verdicts: readonly IndicatorVerdict[], calibration: Calibration): GradedMatch => {
  const probability = probabilityOf(found.score, calibration)
  const earned = gradeOf(probability)
  return { ...found, probability, grade: fails(verdicts) ? atBest(earned) : earned }
}

/** Whether more of the indicators that can be decided are missed than met. */
export const fails = (verdicts: readonly IndicatorVerdict[]): boolean => {
  const count = (code: IndicatorVerdict['verdict']): number => verdicts.filter(({ verdict }) => verdict === code).length
  return count('not met') > count('met')
}
