import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { toSql } from 'pgvector'
import { bm25, searchFields, searchFieldWeights } from '../../../domain/retrieval.ts'
import { type Database, inTransaction } from '../../../ports/database.ts'
import type { Retrieved, SearchQuery } from '../../../ports/search-index.ts'
import { passing } from './filters.ts'
import { halved } from './graph.ts'
import type { LibraryTables } from './library-tables.ts'
import { postgresSearch } from './numbers.ts'

/** The union of the best by words and by meaning, with both scores, ordered by id. */
export const retrieveFrom = async (
  db: Database,
  library: LibraryTables,
  query: SearchQuery,
): Promise<readonly Retrieved[]> => {
  const filter = passing(query.filters)
  if (query.vector === null || !(await needsGraph(db, library, filter)))
    return ask(db, library, { query, filter, nearest: compareAll(library, query, filter) })
  const { vector, limit } = query
  return inTransaction(db, async (tx) => {
    await scanIteratively(tx, limit)
    return ask(tx, library, { query, filter, nearest: walkGraph(library, { filter, vector, limit }) })
  })
}

/** More vectors pass than are all compared. */
const needsGraph = async (
  db: Database,
  { kind, totals, documents }: LibraryTables,
  filter: RawBuilder<SqlBool> | null,
): Promise<boolean> => {
  const { rows } = await sql<{ hasGraph: boolean }>`select has_graph from ${totals} where kind = ${kind}`.execute(db)
  if (rows[0]?.hasGraph !== true || filter === null) return rows[0]?.hasGraph === true
  const { compared } = postgresSearch
  const passed = await sql<{ many: boolean }>`
    select count(*) > ${compared}::integer as many
    from (select from ${documents} where ${filter} limit ${compared + 1}) as passed`.execute(db)
  return passed.rows[0]!.many
}

// Strict order, and on until enough have passed the filters: a small park gets its own nearest, however far they are.
const scanIteratively = async (tx: Database, limit: number): Promise<void> => {
  const view = Math.min(postgresSearch.view, postgresSearch.oversampling * limit)
  await sql`select set_config('hnsw.iterative_scan', 'strict_order', true),
    set_config('hnsw.max_scan_tuples', ${`${postgresSearch.scanned}`}, true),
    set_config('hnsw.ef_search', ${`${view}`}, true)`.execute(tx)
}

type Filter = RawBuilder<SqlBool> | null

/** The best by meaning, every passing vector compared; without a vector, none. */
const compareAll = (
  { documents }: LibraryTables,
  { vector, limit }: SearchQuery,
  filter: Filter,
): RawBuilder<unknown> =>
  vector === null
    ? sql`select number from ${documents} where false`
    : sql`
      select number from ${documents} where embedding is not null and ${filter ?? sql`true`}
      order by embedding <#> ${toSql([...vector])}::vector, id limit ${limit}`

/** The same out of the graph, its answer put in order by the full vectors. */
const walkGraph = (
  { documents }: LibraryTables,
  { filter, vector, limit }: { readonly filter: Filter; readonly vector: Float32Array; readonly limit: number },
): RawBuilder<unknown> => {
  const asked = toSql([...vector])
  const dimensions = sql.raw(`${vector.length}`)
  return sql`
    select number from (
      select number, id, embedding from ${documents} where ${filter ?? sql`true`}
      order by ${halved(vector.length)} <#> ${asked}::halfvec(${dimensions})
      limit ${postgresSearch.oversampling * limit}) as near
    order by embedding <#> ${asked}::vector, id limit ${limit}`
}

interface Asking {
  readonly query: SearchQuery
  readonly filter: Filter
  /** Numbers of the best by meaning. */
  readonly nearest: RawBuilder<unknown>
}

const ask = async (
  db: Database,
  library: LibraryTables,
  { query, filter, nearest }: Asking,
): Promise<readonly Retrieved[]> => {
  const { documents } = library
  const { terms, vector, limit } = query
  // Rounding can carry the product of two unit vectors a hair beyond one.
  const meaning =
    vector === null
      ? sql`null::float8`
      : sql`case when embedding is not null
          then greatest(-1, least(1, -(embedding <#> ${toSql([...vector])}::vector))) end`
  const { rows } = await sql<Retrieved>`
    with ${scored(library, terms)},
    best as (
      select number from scored join ${documents} on number = document where ${filter ?? sql`true`}
      order by words desc, id limit ${limit}),
    nearest as (${nearest}),
    chosen as (select number from best union select number from nearest)
    select id, owner, coalesce(words, 0) as words, ${meaning} as meaning
    from chosen join ${documents} using (number) left join scored on document = number`.execute(db)
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * The BM25 of every document that holds a term: the formula of `in-process/bm25.ts`, to the same digits, over counts
 * that are kept exact with every write.
 */
const scored = (
  { kind, totals, postings, terms: known }: LibraryTables,
  terms: SearchQuery['terms'],
): RawBuilder<unknown> => {
  const { k1, b } = bm25
  const share = searchFields.map((field) => {
    const [count, length] = [sql.ref(`posted.${field}`), sql.ref(`posted.${field}_length`)]
    const slope = sql.ref(`${field}_slope`)
    return sql`${searchFieldWeights[field]}::float8 * ${count} / (${count} + ${k1 * (1 - b)}::float8 + ${slope} * ${length})`
  })
  const slopes = searchFields.map((field) => {
    const [total, documents] = [sql.ref(`${field}_total`), sql.ref(`${field}_documents`)]
    return sql`coalesce(${k1 * b}::float8 * ${documents} / nullif(${total}, 0), 0) as ${sql.ref(`${field}_slope`)}`
  })
  return sql`
    library as (select documents, ${sql.join(slopes)} from ${totals} where kind = ${kind}),
    asked as materialized (
      select term, weight * ${k1 + 1}::float8
        * ln(1 + (library.documents - known.documents + 0.5::float8) / (known.documents + 0.5::float8)) as boost
      from unnest(${[...terms.keys()]}::text[], ${[...terms.values()]}::float8[]) as of_query (term, weight)
        join ${known} as known using (term), library),
    scored as materialized (
      select document, sum(boost * (${sql.join(share, sql` + `)})) as words
      from asked join ${postings} as posted using (term), library
      group by document)`
}
