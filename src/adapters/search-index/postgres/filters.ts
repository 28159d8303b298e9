import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { SearchFacets, SearchFilters } from '../../../ports/search-index.ts'

/** How each filter asks its column of the documents. A value that is null passes none. */
const conditions: Readonly<Record<keyof SearchFilters, (wanted: readonly string[]) => RawBuilder<SqlBool>>> = {
  pools: (wanted) => sql`pool = any(${wanted})`,
  // One condition for each, for only so can the index be asked for what begins with it.
  regions: (wanted) => sql`(${sql.join([sql`false`, ...wanted.map((each) => sql`region ^@ ${each}`)], sql` or `)})`,
  industries: (wanted) => sql`industries && ${wanted}::text[]`,
  maturities: (wanted) => sql`maturity = any(${wanted})`,
  audiences: (wanted) => sql`audience && ${wanted}::text[]`,
  owners: (wanted) => sql`owner = any(${wanted})`,
}

/** What a document must be to pass; `null` when everything does. */
export const passing = (filters: SearchFilters): RawBuilder<SqlBool> | null => {
  const set = (Object.keys(conditions) as (keyof SearchFilters)[]).flatMap((name) => {
    const wanted = filters[name]
    return wanted === undefined ? [] : [conditions[name](wanted)]
  })
  return set.length === 0 ? null : sql`${sql.join(set, sql` and `)}`
}

/** The facets as columns of the documents. */
export const facetColumns = ({ pool, region, industries, maturity, audience }: SearchFacets) => ({
  pool,
  region,
  industries,
  maturity,
  audience,
})
