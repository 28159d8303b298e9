import type { Quote } from '../../domain/match.ts'
import type { Passage } from '../../domain/piece.ts'
import { type Sentence, sentencesOf } from '../../text/sentences.ts'
import type { Token, Tokeniser } from '../../text/tokenise.ts'

/** Longest quote, in characters: two lines of a card. */
const longest = 90

interface Spoken extends Sentence {
  readonly marks: readonly (readonly [number, number])[]
  /** Sum of the weights of the distinct terms it uses. */
  readonly weight: number
}

/** Finds what a passage says to the asked terms (term -> weight): its sentence that says most, or `null`. */
export const quoteFrom = (passage: Passage, asked: ReadonlyMap<string, number>, tokeniser: Tokeniser): Quote | null => {
  const tokens = tokeniser.tokens(passage.text).filter(({ term }) => asked.has(term))
  if (tokens.length === 0) return null
  const spoken = sentencesOf(passage.text).map((sentence) => weigh(sentence, tokens, asked))
  const best = spoken.reduce((most, each) => (each.weight > most.weight ? each : most))
  // A word that a broken line makes of two sentences is said by neither.
  return best.weight === 0 ? null : cut(passage, best)
}

const weigh = ({ start, end }: Sentence, tokens: readonly Token[], asked: ReadonlyMap<string, number>): Spoken => {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end)
  const terms = new Set(inside.map(({ term }) => term))
  return { start, end, marks: merge(inside), weight: [...terms].reduce((sum, term) => sum + asked.get(term)!, 0) }
}

/** Overlapping words become one mark. */
const merge = (tokens: readonly Token[]): readonly (readonly [number, number])[] => {
  const marks: [number, number][] = []
  for (const { start, end } of [...tokens].sort((a, b) => a.start - b.start)) {
    const last = marks.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else marks.push([start, end])
  }
  return marks
}

/** A long sentence is cut around its first mark; what is quoted stays a span of the passage. */
const cut = ({ field, text }: Passage, { start, end, marks }: Spoken): Quote => {
  const first = marks[0]?.[0] ?? start
  const from = end - start <= longest ? start : whole(text, Math.max(start, Math.min(first - 10, end - longest)))
  const to = whole(text, Math.min(end, from + longest))
  const shown = marks.filter(([a, b]) => a >= from && b <= to).map(([a, b]) => [a - from, b - from] as const)
  return { field, start: from, end: to, text: text.slice(from, to), marks: shown }
}

/** The same place, or one before where it would cut a rare character (two UTF-16 units) in two. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at)
