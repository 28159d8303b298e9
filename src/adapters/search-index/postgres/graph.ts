import { sql } from 'kysely'
import type { Database } from '../../../ports/database.ts'
import type { LibraryTables } from './library-tables.ts'
import { postgresSearch } from './numbers.ts'

/** The vector as the graph holds it: in half precision, of a length that is known. */
export const halved = (dimensions: number) => sql.raw(`embedding::halfvec(${dimensions})`)

/** Builds the graph (HNSW) of a kind once there are more vectors than are all compared; one that is there stays. */
export const buildGraph = async (
  tx: Database,
  { kind, state, totals, documents, indexName }: LibraryTables,
): Promise<void> => {
  const { rows } = await sql<{ dimensions: number | null; vectors: number; hasGraph: boolean }>`
    select dimensions, vectors, has_graph from ${state}, ${totals} where kind = ${kind}`.execute(tx)
  const { dimensions, vectors, hasGraph } = rows[0]!
  if (hasGraph || dimensions === null || vectors <= postgresSearch.compared) return
  await sql`create index ${indexName('graph')} on ${documents}
    using hnsw ((${halved(dimensions)}) halfvec_ip_ops)`.execute(tx)
  await sql`update ${totals} set has_graph = true where kind = ${kind}`.execute(tx)
}
