import type { estypes } from '@elastic/elasticsearch'
import type { SearchFilters } from '../../../ports/search-index.ts'

type Clause = estypes.QueryDslQueryContainer

/** Any of the values; a list without values lets nothing pass. */
const anyOf = (field: string, values: readonly string[] | undefined): readonly Clause[] =>
  values === undefined ? [] : [{ terms: { [field]: [...values] } }]

const startingWith = (field: string, prefixes: readonly string[] | undefined): readonly Clause[] =>
  prefixes === undefined
    ? []
    : [{ bool: { should: prefixes.map((value) => ({ prefix: { [field]: { value } } })), minimum_should_match: 1 } }]

/** The filters as clauses that must all hold. */
export const clausesOf = ({ pools, regions, industries, maturities, audiences, owners }: SearchFilters): Clause[] => [
  ...anyOf('pool', pools),
  ...startingWith('region', regions),
  ...anyOf('industries', industries),
  ...anyOf('maturity', maturities),
  ...anyOf('audience', audiences),
  ...anyOf('owner', owners),
]
