import type { Quote } from '../../domain/match.ts'
import type { Need } from '../../domain/need.ts'
import { piecesOf } from '../../domain/piece.ts'
import { quoteFrom } from '../explain/quote.ts'
import { type Reading, tellingOf, wordsOf } from './words.ts'

/** A word that several needs of a cluster say, or say with words of one meaning. */
export interface SharedWord {
  /** The thesaurus's preferred label where it knows the word, else the word as written. */
  readonly word: string
  /** Whether it is a label of the thesaurus: nobody's own words, so it may be shown to anybody. */
  readonly isLabel: boolean
  /** Ids of the needs that say it, rising. */
  readonly saidBy: readonly string[]
  /** The words of the texts it stands for, folded. */
  readonly spoken: readonly string[]
}

/** Words shown for one cluster. */
const mostWords = 8

/** The words that at least two of the needs share, those that tell most first: said by many, and rare. */
export const sharedWords = (needs: readonly Need[], reading: Reading): readonly SharedWord[] => {
  const told = needs.flatMap((need) => [...wordsOf(need, reading)].map((spoken) => ({ id: need.id, spoken })))
  const byMeaning = Map.groupBy(told, ({ spoken }) => reading.labels.get(spoken) ?? spoken)
  const shared = [...byMeaning].flatMap(([word, sayings]): SharedWord[] => {
    const saidBy = [...new Set(sayings.map(({ id }) => id))].sort()
    const spoken = [...new Set(sayings.map((saying) => saying.spoken))].sort()
    return saidBy.length < 2 ? [] : [{ word, isLabel: reading.labels.has(spoken[0]!), saidBy, spoken }]
  })
  const weight = ({ word, saidBy }: SharedWord): number => saidBy.length * tellingOf(word, reading)
  return shared
    .filter((part) => !shared.some((whole) => saysMore(whole, part)))
    .sort((a, b) => weight(b) - weight(a) || (a.word < b.word ? -1 : 1))
    .slice(0, mostWords)
}

/** What a need says of the shared words, letter by letter: the best sentence of each passage, or its title when there is none. */
export const quotesOf = (need: Need, shared: readonly SharedWord[], reading: Reading): readonly Quote[] => {
  const weights = new Map(shared.flatMap(({ word, spoken }) => spoken.map((each) => [each, tellingOf(word, reading)])))
  // What several needs share has no text of its own that would join two words.
  const sought = { weights, standing: () => undefined }
  const passages = piecesOf('need', need).flatMap(({ title, keywords, body }) => [title, keywords, body])
  const quotes = passages.flatMap((passage) => quoteFrom(passage, sought, reading.tokeniser)?.quote ?? [])
  const { title } = need
  return quotes.length > 0 ? quotes : [{ field: 'title', start: 0, end: title.length, text: title, marks: [] }]
}

/** 动力电池 makes 电池 superfluous, unless more needs say the shorter word. */
const saysMore = (whole: SharedWord, part: SharedWord): boolean =>
  whole.word !== part.word && whole.word.includes(part.word) && whole.saidBy.length >= part.saidBy.length
