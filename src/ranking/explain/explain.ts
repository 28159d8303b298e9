import type { Match, Quote, Reason } from '../../domain/match.ts'
import type { Passage, Piece } from '../../domain/piece.ts'
import type { Tokeniser } from '../../text/tokenise.ts'
import { standingOf } from '../best-few.ts'
import type { Candidate, FoundPiece } from '../candidate.ts'
import { allPieces } from '../candidate-pieces.ts'
import { quoteFrom } from './quote.ts'

/** What explaining needs: the asked terms with weight × rarity, and the segmentation they came from. */
export interface Explaining {
  readonly asked: ReadonlyMap<string, number>
  readonly tokeniser: Tokeniser
}

/** Pieces of proof shown for one match. */
const shownPieces = 3

/** The same match with the spans that prove its reasons, best first. */
export const explain = <M extends Match>(match: M, candidate: Candidate, explaining: Explaining): M => {
  const pieces = bestPieces(candidate)
  const spoken = pieces.flatMap((piece) => quotesFrom(piece, explaining))
  const meant = pieces.slice(0, 1).flatMap(({ title, body }) => opening(title.text === '' ? body : title))
  const quotes: Readonly<Record<string, readonly Quote[]>> = { words: spoken, meaning: spoken.length > 0 ? [] : meant }
  return {
    ...match,
    reasons: match.reasons.map((reason): Reason => ({ ...reason, quotes: quotes[reason.signal] ?? [] })),
  }
}

const bestPieces = (candidate: Candidate): readonly Piece[] => {
  const all = new Map(allPieces(candidate).map((piece) => [piece.id, piece]))
  const best = [...candidate.pieces].sort((a, b) => strength(b) - strength(a) || (a.id < b.id ? -1 : 1))
  return best.slice(0, shownPieces).flatMap(({ id }) => all.get(id) ?? [])
}

// The pieces that made the score are the proof that is shown.
const strength = (piece: FoundPiece): number => standingOf(piece) * (piece.words + Math.max(0, piece.meaning ?? 0))

const quotesFrom = ({ title, keywords, body }: Piece, { asked, tokeniser }: Explaining): readonly Quote[] =>
  [title, keywords, body].flatMap((passage) => quoteFrom(passage, asked, tokeniser) ?? [])

const opening = ({ field, text }: Passage): readonly Quote[] => {
  const end = Math.min(text.length, 90)
  return end === 0 ? [] : [{ field, start: 0, end, text: text.slice(0, end), marks: [] }]
}
