import { seeded } from '../../../src/domain/seeded.ts'
import type { Tokeniser } from '../../../src/text/tokenise.ts'

/** Cuts at blanks. */
export const blanks: Tokeniser = {
  words: (text) => text.split(/\s+/).filter((word) => word !== ''),
  terms: (text) => blanks.words(text),
  tokens: () => [],
}

/** Words of one trade; the same word is never of two. */
export const wordOf = (trade: number, word: number): string => `trade${trade}word${word}`

const trades = 40
const wordsOfATrade = 20

/** Texts of forty trades that share no word but the small ones: 800 terms, the same texts every time. */
export const corpus = (texts = 800): readonly string[] => {
  const random = seeded(7)
  const below = (end: number): number => Math.floor(random() * end)
  return Array.from({ length: texts }, (_, i) =>
    Array.from({ length: 14 }, (_, at) =>
      at % 5 === 4 ? `small${below(3)}` : wordOf(i % trades, below(wordsOfATrade)),
    ).join(' '),
  )
}
