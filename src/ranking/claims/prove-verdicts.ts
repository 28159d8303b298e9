import type { IndicatorVerdict } from '../../domain/indicator.ts'
import type { Passage } from '../../domain/piece.ts'
import type { Candidate } from '../candidate.ts'
import { readClosely } from '../indicators/read-closely.ts'

/** The verdicts of a candidate that its texts, read again, bear out letter by letter. */
export const provenVerdicts = (candidate: Candidate, asked: readonly Passage[]): readonly IndicatorVerdict[] => {
  const { verdicts = [] } = candidate
  if (verdicts.length === 0) return []
  const [read] = readClosely([candidate], asked)
  const again = new Set((read?.verdicts ?? []).map((verdict) => JSON.stringify(verdict)))
  return verdicts.filter((verdict) => again.has(JSON.stringify(verdict)))
}
