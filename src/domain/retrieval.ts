/** Field of a search document, in the order of what it says about its matter. */
export const searchFields = ['title', 'keywords', 'body'] as const
export type SearchField = (typeof searchFields)[number]

/** What a term counts in each field, on every engine: fixed here, because scores of two engines must be one scale. */
export const searchFieldWeights: Readonly<Record<SearchField, number>> = { title: 3, keywords: 2, body: 1 }

/** BM25: how soon a repeated term stops adding, and how much a long field is held against a document. Robertson's usual values, and Lucene's. */
export const bm25 = { k1: 1.2, b: 0.75 } as const

/** How many documents there are, and how many hold a term: what the core needs to weigh terms. */
export interface TermStatistics {
  readonly documents: number
  /** Term -> number of documents that hold it in any field; absent terms are 0. */
  readonly documentFrequency: ReadonlyMap<string, number>
}
