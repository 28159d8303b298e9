import type { Audience } from '../domain/audience.ts'
import type { Kind } from '../domain/record.ts'
import type { SearchField, TermStatistics } from '../domain/retrieval.ts'

/** What can be filtered on, before the top k. A document without a value never passes a filter on it. */
export interface SearchFacets {
  readonly pool: string | null
  readonly region: string | null
  readonly industries: readonly string[]
  readonly maturity: string | null
  /** Who may read the record: src/domain/audience.ts. */
  readonly audience: readonly Audience[]
}

/** What the engine holds: one for a need or result; for an expert one for the profile and one per piece of evidence. */
export interface SearchDocument {
  readonly id: string
  readonly kind: Kind
  /** The record it speaks for; an expert owns many documents. */
  readonly owner: string
  /** Terms, segmented by `text/tokenise`, repeats included: the engine indexes them as they are. */
  readonly fields: Readonly<Record<SearchField, readonly string[]>>
  /** Unit length, or `null` when the text has no known word or the embedder stepped back. */
  readonly vector: Float32Array | null
  readonly facets: SearchFacets
}

/** Any of the given values of a facet passes; facets are joined by «and». `region` passes by prefix (省 covers its 市). */
export interface SearchFilters {
  readonly pools?: readonly string[]
  readonly regions?: readonly string[]
  readonly industries?: readonly string[]
  readonly maturities?: readonly string[]
  /** Circles the reader is in; left out, the house itself asks, and sees everything. */
  readonly audiences?: readonly Audience[]
  /** Only these records. */
  readonly owners?: readonly string[]
}

export interface SearchQuery {
  readonly kind: Kind
  /** Term -> weight (the query's own words weigh 1, expansions less). */
  readonly terms: ReadonlyMap<string, number>
  /** Unit length; `null` switches meaning off. */
  readonly vector: Float32Array | null
  readonly filters: SearchFilters
  /** How many documents by words and how many by meaning. */
  readonly limit: number
}

/** A retrieved document with both scores, whichever list it came from. */
export interface Retrieved {
  readonly id: string
  readonly owner: string
  /** BM25 summed over fields, 0 when no term is shared. */
  readonly words: number
  /** Cosine -1..1; `null` when either side has no vector. */
  readonly meaning: number | null
}

/** Engines retrieve, the core ranks: no fusion, no boost here. */
export interface SearchIndex {
  /** Whether documents and questions leave the house: nothing of what is sensitive is given to such an index. */
  readonly isOutbound: boolean
  /** Each in place of the one with its id. */
  put(documents: readonly SearchDocument[]): Promise<void>
  /** In place of every document of these owners of the kind, these: a question meets all of the change, or nothing of it. */
  replace(kind: Kind, owners: readonly string[], documents: readonly SearchDocument[]): Promise<void>
  /** The union of the best `limit` by words and the best `limit` by meaning, each with both scores, ordered by id. */
  retrieve(query: SearchQuery): Promise<readonly Retrieved[]>
  /** Documents of a kind that pass the filters. */
  count(kind: Kind, filters: SearchFilters): Promise<number>
  /** Share of documents that hold a term, and how many there are: what the core needs to weigh terms. */
  statistics(kind: Kind, terms: readonly string[]): Promise<TermStatistics>
  close(): Promise<void>
}
