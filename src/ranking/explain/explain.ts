import type { Claim } from '../../domain/claim.ts'
import type { Match, Quote, Reason } from '../../domain/match.ts'
import type { Passage } from '../../domain/piece.ts'
import type { Tokeniser } from '../../text/tokenise.ts'
import type { Asked } from '../asked.ts'
import type { Candidate } from '../candidate.ts'
import { groundsOf } from '../claims/grounds.ts'
import { spanClaim } from '../claims/span-claim.ts'
import { strongestPieces } from '../claims/strongest-pieces.ts'
import { type AskedTerm, phraseOf, standingIn, type Vocabulary } from '../claims/vocabulary.ts'
import type { SignalName } from '../signals.ts'
import { quoteFrom, type Spoken, whole } from './quote.ts'

/** What explaining needs: the asked terms with weight × rarity, how each came to be asked, and the segmentation. */
export interface Explaining {
  readonly asking: Asked
  readonly asked: ReadonlyMap<string, number>
  readonly vocabulary: Vocabulary
  readonly tokeniser: Tokeniser
}

/** The same match with the spans that prove its reasons, best first, and what it claims of them. */
export const explain = <M extends Match>(match: M, candidate: Candidate, explaining: Explaining): M => {
  const pieces = strongestPieces(candidate)
  const standing = standingIn(explaining.asking)
  const sought = { weights: explaining.asked, standing }
  const spoken = pieces.flatMap(({ title, keywords, body }) =>
    [title, keywords, body].flatMap((passage) => quoteFrom(passage, sought, explaining.tokeniser) ?? []),
  )
  const meant = pieces.slice(0, 1).flatMap(({ title, body }) => opening(title.text === '' ? body : title))
  const said = spoken.map(({ quote }) => quote)
  const quotes: Readonly<Record<string, readonly Quote[]>> = { words: said, meaning: said.length > 0 ? [] : meant }
  const answered = (said: string): AskedTerm | undefined => explaining.vocabulary(said) ?? phraseOf(said, standing)
  const words = spoken.flatMap((each) => wordClaims(each, candidate, answered))
  return {
    ...match,
    reasons: match.reasons.map((reason): Reason => {
      const grounds = groundsOf(reason.signal as SignalName, candidate, explaining.asking)
      const claims = reason.signal === 'words' ? [...words, ...grounds] : grounds
      return { ...reason, quotes: quotes[reason.signal] ?? [], claims }
    }),
  }
}

const wordClaims = (
  { quote: { field, start, text, marks }, terms }: Spoken,
  candidate: Candidate,
  answered: Vocabulary,
): readonly Claim[] =>
  marks.flatMap(([from, to], i) => {
    const said = answered(terms[i]!)
    const span = { field, start: start + from, end: start + to, text: text.slice(from, to) }
    return said === undefined ? [] : [spanClaim(candidate, span, said)]
  })

const opening = ({ field, text }: Passage): readonly Quote[] => {
  const end = whole(text, Math.min(text.length, 90))
  return end === 0 ? [] : [{ field, start: 0, end, text: text.slice(0, end), marks: [] }]
}
