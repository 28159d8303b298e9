import type { Quote } from '../../domain/match.ts'
import type { Passage } from '../../domain/piece.ts'
import { type Sentence, sentencesOf } from '../../text/sentences.ts'
import type { Token, Tokeniser } from '../../text/tokenise.ts'
import { joinedAsAsked } from '../claims/phrases.ts'
import type { Standing } from '../claims/vocabulary.ts'

/** Longest quote, in characters: two lines of a card. */
const longest = 90

/** What quotes are looked for by: the asked terms with what they weigh, and what the asking side says in so many letters. */
export interface Sought {
  readonly weights: ReadonlyMap<string, number>
  readonly standing: Standing
}

/** A quote, and what each of its marks says, folded, in the same order: an asked term, or several that were asked as one. */
export interface Spoken {
  readonly quote: Quote
  readonly terms: readonly string[]
}

interface Weighed extends Sentence {
  readonly marked: readonly Token[]
  /** Sum of the weights of the distinct terms it uses. */
  readonly weight: number
}

/** Finds what a passage says to what is sought: its sentence that says most, or `null`. */
export const quoteFrom = (passage: Passage, { weights, standing }: Sought, tokeniser: Tokeniser): Spoken | null => {
  const tokens = tokeniser.tokens(passage.text).filter(({ term }) => weights.has(term))
  if (tokens.length === 0) return null
  const spoken = sentencesOf(passage.text).map((sentence) => weigh(sentence, tokens, weights))
  const best = spoken.reduce((most, each) => (each.weight > most.weight ? each : most))
  // A word that a broken line makes of two sentences is said by neither.
  if (best.weight === 0) return null
  return cut(passage, { ...best, marked: joinedAsAsked(passage.text, apart(best.marked), standing) })
}

const weigh = ({ start, end }: Sentence, tokens: readonly Token[], asked: ReadonlyMap<string, number>): Weighed => {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end)
  const terms = new Set(inside.map(({ term }) => term))
  return { start, end, marked: inside, weight: [...terms].reduce((sum, term) => sum + asked.get(term)!, 0) }
}

/** Of words that overlap the longest is marked, so that every mark is made of words that were asked. */
const apart = (tokens: readonly Token[]): readonly Token[] => {
  const kept: Token[] = []
  for (const token of [...tokens].sort(longestFirst)) {
    if (kept.every(({ start, end }) => token.end <= start || token.start >= end)) kept.push(token)
  }
  return kept.sort((a, b) => a.start - b.start)
}

const longestFirst = (a: Token, b: Token): number => b.end - b.start - (a.end - a.start) || a.start - b.start

/** A long sentence is cut around its first mark; what is quoted stays a span of the passage. */
const cut = ({ field, text }: Passage, { start, end, marked }: Weighed): Spoken => {
  const first = marked[0]?.start ?? start
  const from = end - start <= longest ? start : whole(text, Math.max(start, Math.min(first - 10, end - longest)))
  const to = whole(text, Math.min(end, from + longest))
  const shown = marked.filter((token) => token.start >= from && token.end <= to)
  const marks = shown.map((token) => [token.start - from, token.end - from] as const)
  return {
    quote: { field, start: from, end: to, text: text.slice(from, to), marks },
    terms: shown.map(({ term }) => term),
  }
}

/** The same place, or one before where it would cut a rare character (two UTF-16 units) in two. */
export const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at)
