import type { Claim } from '../../domain/claim.ts'
import type { IndicatorVerdict } from '../../domain/indicator.ts'
import type { Asked } from '../asked.ts'
import type { Candidate } from '../candidate.ts'
import type { SignalName } from '../signals.ts'
import { circumstances } from './circumstances.ts'
import { measuredClaim } from './measured.ts'
import { spanClaim } from './span-claim.ts'
import { strongestPieces } from './strongest-pieces.ts'

/** What a signal's value rests on in a record: pieces that were compared, numbers that were judged, fields that were read. */
export const groundsOf = (signal: SignalName, candidate: Candidate, asked: Asked): readonly Claim[] => {
  if (signal === 'words' || signal === 'meaning' || signal === 'coverage')
    return strongestPieces(candidate).flatMap((piece) => measuredClaim(candidate, piece))
  if (signal === 'indicators') return (candidate.verdicts ?? []).flatMap((verdict) => verdictClaim(candidate, verdict))
  return circumstances[signal]?.(candidate, asked) ?? []
}

const verdictClaim = (candidate: Candidate, { indicator, verdict, offered }: IndicatorVerdict): readonly Claim[] =>
  offered === null ? [] : [spanClaim(candidate, offered, { says: verdict, asked: indicator.text })]
