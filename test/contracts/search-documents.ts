import type { SearchField } from '../../src/domain/retrieval.ts'
import type { Retrieved, SearchDocument, SearchFacets, SearchQuery } from '../../src/ports/search-index.ts'

/** A document told by what matters to a test; fields as words between blanks, its own owner, no facets, no vector. */
export const aDocument = (
  id: string,
  told: Partial<Readonly<Record<SearchField, string>>> &
    Partial<SearchFacets> &
    Partial<Pick<SearchDocument, 'kind' | 'owner'>> & { readonly vector?: readonly number[] },
): SearchDocument => ({
  id,
  kind: told.kind ?? 'result',
  owner: told.owner ?? id,
  fields: { title: words(told.title), keywords: words(told.keywords), body: words(told.body) },
  vector: told.vector === undefined ? null : unit(told.vector),
  facets: {
    pool: told.pool ?? null,
    region: told.region ?? null,
    industries: told.industries ?? [],
    maturity: told.maturity ?? null,
    audience: told.audience ?? ['everyone'],
  },
})

const words = (text = ''): readonly string[] => text.split(' ').filter((word) => word !== '')

/** The vector of length one in this direction, with zeros to make it four dimensions long. */
export const unit = (direction: readonly number[]): Float32Array => {
  const length = Math.hypot(...direction)
  return Float32Array.from({ length: 4 }, (_, at) => (direction[at] ?? 0) / length)
}

/** The ids alone, in their order. */
export const idsOf = (retrieved: readonly Retrieved[]): readonly string[] => retrieved.map(({ id }) => id)

/** A query for results told by what matters to a test: words weigh 1, no vector, no filters, ten of each. */
export const aQuery = (told: Partial<Omit<SearchQuery, 'terms'>> & { readonly text?: string }): SearchQuery => ({
  kind: told.kind ?? 'result',
  terms: new Map(words(told.text).map((word) => [word, 1])),
  vector: told.vector ?? null,
  filters: told.filters ?? {},
  limit: told.limit ?? 10,
})
