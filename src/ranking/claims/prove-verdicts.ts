import type { IndicatorVerdict } from '../../domain/indicator.ts'
import type { Passage } from '../../domain/piece.ts'
import type { Candidate } from '../candidate.ts'
import type { QuantityReader } from '../indicators/indicator.ts'
import { readClosely } from '../indicators/read-closely.ts'

/** The verdicts of a candidate that its texts, read again, bear out letter by letter. */
export const provenVerdicts = (
  candidate: Candidate,
  asked: readonly Passage[],
  read?: QuantityReader,
): readonly IndicatorVerdict[] => {
  const { verdicts = [] } = candidate
  if (verdicts.length === 0) return []
  const [again] = readClosely([candidate], asked, read)
  const borne = new Set((again?.verdicts ?? []).map((verdict) => JSON.stringify(verdict)))
  return verdicts.filter((verdict) => borne.has(JSON.stringify(verdict)))
}
