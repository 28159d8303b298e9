import type { estypes } from '@elastic/elasticsearch'
import { searchFields, searchFieldWeights } from '../../../domain/retrieval.ts'
import type { SearchQuery } from '../../../ports/search-index.ts'
import { inverseFrequency } from '../in-process/bm25.ts'
import type { Counts } from './counts.ts'
import { clausesOf } from './filters.ts'
import type { SearchBody } from './searching.ts'
import { storedFields } from './stored-document.ts'

/** Documents with a vector that are still compared one by one, exactly: a small library, or a small park of a large one. */
const comparedOneByOne = 10_000

/** The most hits, and the most neighbours, that Elasticsearch gives at once. */
const mostAtOnce = 10_000

/** Elasticsearch's order is near the exact one: so many more than asked are brought, scored exactly, and cut. */
const brought = (limit: number): number => Math.min(mostAtOnce, limit + Math.max(25, Math.ceil(limit / 2)))

/** How many neighbours a shard's graph is walked for. */
const explored = (limit: number): number => Math.min(mostAtOnce, Math.max(400, 4 * brought(limit)))

const fetched = (limit: number) => ({
  size: brought(limit),
  _source: { includes: [...storedFields] },
  track_total_hits: false,
})

/**
 * The best by words, nothing when no document has any of them. Elasticsearch weighs a term by how rare it is in the field, we by how rare it is in the document:
 * the boost turns its weight into ours.
 */
export const wordsSearch = ({ terms, filters, limit }: SearchQuery, counts: Counts): readonly SearchBody[] => {
  const should = [...terms].flatMap(([term, weight]) => clausesForTerm({ term, weight }, counts))
  if (should.length === 0) return []
  return [{ ...fetched(limit), query: { bool: { filter: clausesOf(filters), minimum_should_match: 1, should } } }]
}

const clausesForTerm = (
  { term, weight }: { readonly term: string; readonly weight: number },
  { documents, lengths, frequencies }: Counts,
): readonly estypes.QueryDslQueryContainer[] => {
  const frequency = frequencies.get(term)!
  const ours = weight * inverseFrequency(documents, frequency.any)
  return searchFields
    .filter((field) => frequency[field] > 0)
    .map((field) => {
      const theirs = inverseFrequency(lengths[field].documents, frequency[field])
      return { term: { [field]: { value: term, boost: (searchFieldWeights[field] * ours) / theirs } } }
    })
}

/** The nearest, among few by comparing all, among many by the graph with the filters inside; nothing when there are none. */
export const meaningSearch = (
  { filters, limit, vector }: SearchQuery,
  { withVector }: Counts,
): readonly SearchBody[] => {
  if (vector === null || withVector === 0) return []
  const filter = clausesOf(filters)
  const search = withVector > comparedOneByOne ? byGraph(vector, filter, limit) : oneByOne(vector, filter)
  return [{ ...fetched(limit), ...search }]
}

type Clauses = estypes.QueryDslQueryContainer[]

const byGraph = (vector: Float32Array, filter: Clauses, limit: number): SearchBody => ({
  knn: { field: 'vector', query_vector: [...vector], k: brought(limit), num_candidates: explored(limit), filter },
})

const oneByOne = (vector: Float32Array, filter: Clauses): SearchBody => ({
  query: {
    script_score: {
      query: { bool: { filter: [...filter, { exists: { field: 'vector' } }] } },
      // Scores may not be negative.
      script: { source: "cosineSimilarity(params.vector, 'vector') + 1", params: { vector: [...vector] } },
    },
  },
})
