import type { estypes } from '@elastic/elasticsearch'
import { type SearchField, searchFields, type TermStatistics } from '../../../domain/retrieval.ts'
import type { SearchFilters, SearchQuery } from '../../../ports/search-index.ts'
import { clausesOf } from './filters.ts'
import type { SearchBody, Searching } from './searching.ts'

const columns = ['any', ...searchFields] as const
type Column = (typeof columns)[number]

/** How long a field is over all documents that have it. */
export interface FieldTotals {
  readonly total: number
  readonly documents: number
}

/** What scores are made of: exact, of the documents that are there now. */
export interface Counts {
  readonly documents: number
  readonly lengths: Readonly<Record<SearchField, FieldTotals>>
  /** By term, documents that hold it in any field, and in each. */
  readonly frequencies: ReadonlyMap<string, Readonly<Record<Column, number>>>
  /** Documents with a vector that pass the filters. */
  readonly withVector: number
}

const byField = <F extends string, T>(fields: readonly F[], of: (field: F) => T): Record<F, T> =>
  Object.fromEntries(fields.map((field) => [field, of(field)])) as Record<F, T>

type Aggregations = Record<string, estypes.AggregationsAggregationContainer>

/** The same for all questions, so that Elasticsearch answers it from its cache until something changes. */
const totalsSearch = (): SearchBody => ({
  size: 0,
  track_total_hits: true,
  aggs: Object.assign(
    {},
    ...searchFields.map((field) => ({
      [field]: { sum: { field: `${field}Length` } },
      [`${field}Documents`]: { value_count: { field: `${field}Length` } },
    })),
  ) as Aggregations,
})

const frequenciesSearch = (terms: readonly string[], of: readonly Column[]): SearchBody => ({
  size: 0,
  track_total_hits: false,
  aggs: byField(of, (column) => ({
    filters: { filters: terms.map((term) => ({ term: { [column]: term } })) },
  })),
})

const withVectorSearch = ({ filters }: SearchQuery): SearchBody => ({
  size: 0,
  track_total_hits: true,
  query: { bool: { filter: [...clausesOf(filters), { exists: { field: 'vector' } }] } },
})

const totalOf = ({ hits }: estypes.MsearchMultiSearchItem): number =>
  typeof hits.total === 'number' ? hits.total : (hits.total?.value ?? 0)

/** An aggregation by its name: which of its parts are there is known by who asked for it. */
const aggregate = <T>({ aggregations }: estypes.MsearchMultiSearchItem, name: string): T => aggregations![name] as T

const numberIn = (response: estypes.MsearchMultiSearchItem, name: string): number =>
  aggregate<{ readonly value: number | null }>(response, name).value ?? 0

const countsIn = (response: estypes.MsearchMultiSearchItem, column: Column): readonly number[] =>
  aggregate<{ readonly buckets: readonly { readonly doc_count: number }[] }>(response, column).buckets.map(
    ({ doc_count }) => doc_count,
  )

/** Counts for a question, in one request. */
export const countFor = async (query: SearchQuery, searching: Searching): Promise<Counts> => {
  const terms = [...query.terms.keys()]
  const [totals, withVector, frequencies] = await searching([
    totalsSearch(),
    withVectorSearch(query),
    // Elasticsearch takes no empty list of filters.
    ...(terms.length === 0 ? [] : [frequenciesSearch(terms, columns)]),
  ])
  const held = byField(columns, (column) => (frequencies === undefined ? [] : countsIn(frequencies, column)))
  return {
    documents: totalOf(totals!),
    lengths: byField(searchFields, (field) => ({
      total: numberIn(totals!, field),
      documents: numberIn(totals!, `${field}Documents`),
    })),
    frequencies: new Map(terms.map((term, at) => [term, byField(columns, (column) => held[column][at]!)])),
    withVector: totalOf(withVector!),
  }
}

/** How many documents there are, and how many hold each term in any field. */
export const frequenciesOf = async (terms: readonly string[], searching: Searching): Promise<TermStatistics> => {
  const [totals, frequencies] = await searching([
    totalsSearch(),
    ...(terms.length === 0 ? [] : [frequenciesSearch(terms, ['any'])]),
  ])
  const held = frequencies === undefined ? [] : countsIn(frequencies, 'any')
  return {
    documents: totalOf(totals!),
    documentFrequency: new Map(terms.map((term, at) => [term, held[at]!])),
  }
}

/** How many documents pass the filters. */
export const countPassing = async (filters: SearchFilters, searching: Searching): Promise<number> => {
  const query = { bool: { filter: clausesOf(filters) } }
  const [passing] = await searching([{ size: 0, track_total_hits: true, query }])
  return totalOf(passing!)
}
