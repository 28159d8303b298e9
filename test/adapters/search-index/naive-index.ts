import { type SearchField, searchFields } from '../../../src/domain/retrieval.ts'
import type {
  Retrieved,
  SearchDocument,
  SearchFilters,
  SearchIndex,
  SearchQuery,
} from '../../../src/ports/search-index.ts'

const K1 = 1.2
const B = 0.75
const WEIGHTS: Readonly<Record<SearchField, number>> = { title: 3, keywords: 2, body: 1 }

const occurrences = (terms: readonly string[], term: string): number => terms.filter((each) => each === term).length

const holds = (document: SearchDocument, term: string): boolean =>
  searchFields.some((field) => document.fields[field].includes(term))

const rarity = (term: string, all: readonly SearchDocument[]): number => {
  const df = all.filter((each) => holds(each, term)).length
  return Math.log(1 + (all.length - df + 0.5) / (df + 0.5))
}

const passes = ({ facets, owner }: SearchDocument, filters: SearchFilters): boolean =>
  (filters.pools?.some((pool) => pool === facets.pool) ?? true) &&
  (filters.regions?.some((region) => facets.region?.startsWith(region)) ?? true) &&
  (filters.industries?.some((industry) => facets.industries.includes(industry)) ?? true) &&
  (filters.maturities?.some((maturity) => maturity === facets.maturity) ?? true) &&
  (filters.audiences?.some((circle) => facets.audience.includes(circle)) ?? true) &&
  (filters.owners?.includes(owner) ?? true)

/** In the order of operations of the engine, so that scores agree to the bit and a tie is a tie in both. */
const wordsScore = (document: SearchDocument, all: readonly SearchDocument[], terms: SearchQuery['terms']): number => {
  const shareOf = (term: string, field: SearchField, weight: number): number => {
    const lengths = all.map((each) => each.fields[field].length).filter((length) => length > 0)
    const total = lengths.reduce((sum, length) => sum + length, 0)
    const tf = occurrences(document.fields[field], term)
    const norm = ((K1 * B * lengths.length) / total) * document.fields[field].length
    return tf === 0 ? 0 : (weight * WEIGHTS[field] * rarity(term, all) * (K1 + 1) * tf) / (tf + K1 * (1 - B) + norm)
  }
  let score = 0
  for (const [term, weight] of terms) for (const field of searchFields) score += shareOf(term, field, weight)
  return score
}

const product = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, at) => sum + value * b[at]!, 0)

const best = (scored: readonly Retrieved[], limit: number, score: (one: Retrieved) => number): readonly Retrieved[] =>
  scored.toSorted((a, b) => score(b) - score(a) || (a.id < b.id ? -1 : 1)).slice(0, limit)

/** The port's promise spelt out in the slowest way: every document is scored by the book, then sorted. */
export const openNaiveIndex = (): SearchIndex => {
  const documents = new Map<string, SearchDocument>()
  let dimensions: number | null = null
  const check = (vector: Float32Array | null): void => {
    dimensions ??= vector?.length ?? null
    if (vector && vector.length !== dimensions)
      throw new RangeError(`${vector.length} dimensions instead of ${dimensions}`)
  }
  const ofKind = (kind: string): SearchDocument[] =>
    [...documents.values()].filter((document) => document.kind === kind)

  const scored = ({ kind, filters, terms, vector }: SearchQuery): Retrieved[] => {
    const all = ofKind(kind)
    const score = (document: SearchDocument): Retrieved => ({
      id: document.id,
      owner: document.owner,
      words: wordsScore(document, all, terms),
      meaning: vector && document.vector ? product(vector, document.vector) : null,
    })
    return all.filter((document) => passes(document, filters)).map(score)
  }

  return {
    put: async (added) => {
      for (const { vector } of added) check(vector)
      for (const document of added) documents.set(`${document.kind} ${document.id}`, document)
    },
    replace: async (kind, owners, added) => {
      for (const { vector } of added) check(vector)
      for (const { id, owner } of ofKind(kind)) if (owners.includes(owner)) documents.delete(`${kind} ${id}`)
      for (const document of added) documents.set(`${document.kind} ${document.id}`, document)
    },
    retrieve: async (query) => {
      check(query.vector)
      const all = scored(query)
      const byWords = best(
        all.filter(({ words }) => words > 0),
        query.limit,
        ({ words }) => words,
      )
      const byMeaning = best(
        all.filter(({ meaning }) => meaning !== null),
        query.limit,
        ({ meaning }) => meaning ?? 0,
      )
      return [...new Set([...byWords, ...byMeaning])]
        .map((one) => ({ ...one, meaning: one.meaning === null ? null : Math.max(-1, Math.min(1, one.meaning)) }))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
    },
    isOutbound: false,
    count: async (kind, filters) => ofKind(kind).filter((document) => passes(document, filters)).length,
    statistics: async (kind, terms) => ({
      documents: ofKind(kind).length,
      documentFrequency: new Map(terms.map((term) => [term, ofKind(kind).filter((each) => holds(each, term)).length])),
    }),
    close: async () => documents.clear(),
  }
}
