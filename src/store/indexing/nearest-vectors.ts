import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { toSql } from 'pgvector'
import type { Kind } from '../../domain/record.ts'
import type { Database } from '../../ports/database.ts'
import type { Retrieved, SearchFilters } from '../../ports/search-index.ts'

/** What is near what, among the vectors that are kept of one library. */
export interface NearestVectors {
  readonly kind: Kind
  readonly space: string
  readonly vector: Float32Array
  readonly filters: SearchFilters
  readonly limit: number
}

const tables = { need: 'needs', result: 'results', expert: 'experts' } as const satisfies Record<Kind, string>

const industryIn = (kind: Kind, wanted: readonly string[]): RawBuilder<SqlBool> =>
  kind === 'expert' ? sql`industries && ${wanted}::text[]` : sql`industry = any(${wanted})`

// Only results have a maturity, and a record without a value never passes.
const maturityIn = (kind: Kind, wanted: readonly string[]): RawBuilder<SqlBool> =>
  kind === 'result' ? sql`maturity = any(${wanted})` : sql`false`

const regionIn = (wanted: readonly string[]): RawBuilder<SqlBool> =>
  sql`(${sql.join([sql`false`, ...wanted.map((prefix) => sql`region ^@ ${prefix}`)], sql` or `)})`

const conditionsOf = (
  kind: Kind,
  { pools, regions, industries, maturities, audiences, owners }: SearchFilters,
): RawBuilder<SqlBool> => {
  const conditions = [
    sql<SqlBool>`true`,
    ...(pools === undefined ? [] : [sql<SqlBool>`pool = any(${pools})`]),
    ...(regions === undefined ? [] : [regionIn(regions)]),
    ...(industries === undefined ? [] : [industryIn(kind, industries)]),
    ...(maturities === undefined ? [] : [maturityIn(kind, maturities)]),
    ...(owners === undefined ? [] : [sql<SqlBool>`id = any(${owners})`]),
    ...(audiences === undefined ? [] : [sql<SqlBool>`audience && ${audiences}::text[]`]),
  ]
  return sql`${sql.join(conditions, sql` and `)}`
}

/** The best documents by the vectors kept in the database, all compared one by one, ordered by id: for when no index answers. */
export const nearestVectors = async (
  db: Database,
  { kind, space, vector, filters, limit }: NearestVectors,
): Promise<readonly Retrieved[]> => {
  const { rows } = await sql<Omit<Retrieved, 'words'>>`
    select document_id as id, owner, 1 - (embedding <=> ${toSql([...vector])}::vector) as meaning
    from vectors
    where space = ${space} and kind = ${kind}
      and owner in (select id from ${sql.table(tables[kind])} where ${conditionsOf(kind, filters)})
    order by embedding <=> ${toSql([...vector])}::vector, document_id limit ${limit}`.execute(db)
  return rows.map((row) => ({ ...row, words: 0 })).sort((a, b) => (a.id < b.id ? -1 : 1))
}
