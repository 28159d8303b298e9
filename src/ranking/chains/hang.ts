import type { HangingWord } from '../../domain/chain/rows.ts'
import type { Passage, Piece } from '../../domain/piece.ts'
import { fold } from '../../text/fold.ts'
import type { Tokeniser } from '../../text/tokenise.ts'
import type { ChainWords, Naming } from './chain-words.ts'
import { leastToHang, placeWeights, relationWeights } from './weights.ts'

/** That a record hangs on a link; the points are the sum of its proofs'. */
export interface Hanging {
  readonly nodeId: string
  readonly points: number
  readonly proofs: readonly HangingWord[]
}

/**
 * The links a record may hang on, by what it says, best first and in the order of the chain where none is better. For each word of
 * a link its best proof counts, however often it is said; a word that speaks for several links counts for each in part.
 */
export const hangings = (pieces: readonly Piece[], words: ChainWords, tokeniser: Tokeniser): readonly Hanging[] => {
  const sightings = pieces.flatMap((piece) => sightingsOf(piece, words, tokeniser))
  return [...Map.groupBy(sightings, ({ nodeId }) => nodeId)]
    .map(([nodeId, all]): Hanging => {
      const proofs = [...Map.groupBy(all, ({ proof }) => proof.word).values()].map(best)
      return { nodeId, proofs: proofs.sort(byPoints), points: proofs.reduce((sum, { points }) => sum + points, 0) }
    })
    .filter(({ points }) => points >= leastToHang)
    .sort((a, b) => b.points - a.points || words.nodes.indexOf(a.nodeId) - words.nodes.indexOf(b.nodeId))
}

/** A word that speaks for a link, seen in a piece. */
export interface Sighting {
  readonly nodeId: string
  readonly proof: HangingWord
}

/** Every word of a piece that speaks for a link. */
export const sightingsOf = (piece: Piece, words: ChainWords, tokeniser: Tokeniser): readonly Sighting[] =>
  placesOf(piece).flatMap((place) => sightingsIn(place, words, tokeniser))

interface Place {
  readonly passage: Passage
  readonly weight: number
}

// What a profile has for keywords is a name.
const placesOf = ({ standing, title, keywords, body }: Piece): readonly Place[] => [
  { passage: title, weight: placeWeights.title },
  ...(standing === 'profile' ? [] : [{ passage: keywords, weight: placeWeights.keywords }]),
  { passage: body, weight: placeWeights.body },
]

const sightingsIn = (
  { passage: { field, text }, weight }: Place,
  { terms, phrases }: ChainWords,
  tokeniser: Tokeniser,
): readonly Sighting[] => {
  const seen = (namings: readonly Naming[], start: number, end: number): readonly Sighting[] =>
    namings.map(({ nodeId, word, relation }) => ({
      nodeId,
      proof: {
        ...{ word, relation, field, start, end, text: text.slice(start, end) },
        points: (weight * relationWeights[relation]) / new Set(namings.map((each) => each.nodeId)).size,
      },
    }))
  const folded = fold(text)
  return [
    ...tokeniser.tokens(text).flatMap(({ term, start, end }) => seen(terms.get(term) ?? [], start, end)),
    ...[...phrases].flatMap(([phrase, namings]) => {
      const start = folded.indexOf(phrase)
      return start < 0 || isInsideWord(folded, start, start + phrase.length)
        ? []
        : seen(namings, start, start + phrase.length)
    }),
  ]
}

const letter = /[a-z0-9]/

// GAN does not stand in ORGAN.
const isInsideWord = (text: string, start: number, end: number): boolean =>
  (letter.test(text[start] ?? '') && letter.test(text[start - 1] ?? '')) ||
  (letter.test(text[end - 1] ?? '') && letter.test(text[end] ?? ''))

const byPoints = (a: HangingWord, b: HangingWord): number => b.points - a.points

// Of two that count alike the one that says more.
const best = (sightings: readonly Sighting[]): HangingWord =>
  sightings
    .map(({ proof }) => proof)
    .reduce((found, next) =>
      next.points > found.points || (next.points === found.points && next.text.length > found.text.length)
        ? next
        : found,
    )
