import type { Passage } from '../../domain/piece.ts'
import type { Candidate } from '../candidate.ts'
import { passagesOf } from '../candidate-pieces.ts'
import { indicatorsOf, type QuantityReader } from './indicator.ts'
import { judgeIndicators } from './judge.ts'

/** Reads the candidates for what the asking side's numbers demand; nothing asked in numbers leaves them as they are. */
export const readClosely = (
  candidates: readonly Candidate[],
  asked: readonly Passage[],
  read?: QuantityReader,
): readonly Candidate[] => {
  const wanted = indicatorsOf(asked, read)
  if (wanted.length === 0) return candidates
  return candidates.map((candidate) => ({
    ...candidate,
    verdicts: judgeIndicators(wanted, passagesOf(candidate), read),
  }))
}
