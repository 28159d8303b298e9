import { seeded } from '../../../domain/seeded.ts'
import { countCompany } from './cooccurrence.ts'
import { ppmi } from './ppmi.ts'
import { leadingRows } from './randomised-svd.ts'
import type { WordVectors } from './word-vectors.ts'

/** Dimensions of the space; a term is learnt from two meetings on; the most frequent terms are kept. */
const dimensions = 300
const fewestMeetings = 2
const mostTerms = 60_000
/** With fewer terms than this there is no company to learn from: PPMI of a handful of texts repeats the texts. */
const fewestTerms = 600

/**
 * Word vectors from the texts' own words: PPMI of company within a window, factorised by a randomised SVD, rows times √σ
 * (Levy, Goldberg and Dagan, TACL 2015). The same texts give the same vectors. `null` when there is too little to learn from.
 */
export const learn = (texts: readonly (readonly string[])[]): WordVectors | null => {
  const counts = count(texts)
  const terms = [...counts]
    .filter(([, times]) => times >= fewestMeetings)
    .sort(byTimes)
    .slice(0, mostTerms)
    .map(([term]) => term)
  if (terms.length < fewestTerms) return null
  const numbers = new Map(terms.map((term, i) => [term, i]))
  const rank = Math.min(dimensions, Math.floor(terms.length / 3))
  const numbered = texts.map((text) => Int32Array.from(text, (word) => numbers.get(word) ?? -1))
  const rows = Float32Array.from(leadingRows(ppmi(countCompany(numbered, terms.length)), rank, seeded(20_260_101)))
  const total = [...counts.values()].reduce((sum, times) => sum + times, 0)
  const share = Float32Array.from(terms, (term) => counts.get(term)! / total)
  return { dimensions: rows.length / terms.length, terms, rows, share }
}

const count = (texts: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const byTimes = ([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number =>
  n - m || (a < b ? -1 : 1)
