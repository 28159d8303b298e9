import type { Piece } from '../domain/piece.ts'
import { fold } from '../text/fold.ts'
import type { Tokeniser } from '../text/tokenise.ts'
import type { Asked } from './asked.ts'

/** A word that was asked: its distinct characters, and what it counts. */
export interface AskedWord {
  readonly word: string
  readonly characters: readonly string[]
  readonly weight: number
}

/**
 * What a candidate should name: the words of the asking side's title, of its body when it has no title. A word counts by its
 * rarity in the library and by its length, for a long one says more exactly what is meant.
 */
export const askedWords = (
  { title, body }: Asked,
  tokeniser: Tokeniser,
  rarity: ReadonlyMap<string, number>,
): readonly AskedWord[] => {
  const words = tokeniser.words(title)
  return [...new Set(words.length > 0 ? words : tokeniser.words(body))].map((word) => ({
    word,
    characters: [...new Set(word)],
    weight: (rarity.get(word) ?? 0) * word.length,
  }))
}

/**
 * How much of the asked words a piece names, 0..1: in full what it says anywhere, else the share of the word's characters that
 * stand in its headline, as 精锻 names half of 锻造. Single characters carry meaning in Chinese, and short titles seldom use the
 * very word (Nie, Gao, Zhang and Zhou, IRAL 2000). `null` when nothing was asked.
 */
export const coverageOf = (words: readonly AskedWord[], piece: Piece): number | null => {
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  const headline = fold(headlineOf(piece))
  const text = `${headline}\n${fold(piece.body.text)}`
  const named = words.reduce(
    (sum, { word, characters, weight }) => sum + weight * (text.includes(word) ? 1 : shareIn(headline, characters)),
    0,
  )
  return named / total
}

// The keywords of a profile are a name, and nobody is asked for by the characters of his name.
const headlineOf = ({ standing, title, keywords }: Piece): string =>
  standing === 'profile' ? title.text : `${title.text}\n${keywords.text}`

const shareIn = (text: string, characters: readonly string[]): number =>
  characters.filter((character) => text.includes(character)).length / characters.length
