import { bm25, searchFields, searchFieldWeights } from '../../../domain/retrieval.ts'
import { inverseFrequency } from '../in-process/bm25.ts'
import type { Counts } from './counts.ts'
import { type StoredDocument, tokensOf } from './stored-document.ts'

const { k1, b } = bm25

const repeatsOf = (tokens: readonly string[], terms: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const repeats = new Map<string, number>()
  for (const token of tokens) if (terms.has(token)) repeats.set(token, (repeats.get(token) ?? 0) + 1)
  return repeats
}

/**
 * BM25 of a hit by the formula of `in-process/bm25.ts`, from its tokens: Elasticsearch keeps a field's length in one
 * byte and counts what is deleted until it tidies up, so that its own scores are near ours, not the same.
 */
export const exactWords = (document: StoredDocument, terms: ReadonlyMap<string, number>, counts: Counts): number => {
  let score = 0
  for (const field of searchFields) {
    const tokens = tokensOf(document, field)
    const { total, documents } = counts.lengths[field]
    const base = k1 * (1 - b + (b * tokens.length * documents) / total)
    for (const [term, repeats] of repeatsOf(tokens, terms)) {
      const idf = inverseFrequency(counts.documents, counts.frequencies.get(term)!.any)
      score += (terms.get(term)! * searchFieldWeights[field] * idf * repeats * (k1 + 1)) / (repeats + base)
    }
  }
  return score
}
