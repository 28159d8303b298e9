import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * PostgreSQL 15+ with pgvector, in process or as a server: a Kysely over our tables, or a transaction of one.
 * Columns are snake_case in SQL text and camelCase in TypeScript. Instants come as ISO 8601 in UTC with milliseconds,
 * dates as `YYYY-MM-DD`, bigints as numbers, whatever the engine.
 */
export type Database = Kysely<Tables>

/**
 * Everything asked of `tx` commits together or not at all; inside an outer transaction it joins that one.
 * Inside, ask only `tx`: the embedded engine has one connection, and the outer database would wait for ever.
 */
export const inTransaction = <T>(db: Database, work: (tx: Database) => Promise<T>): Promise<T> =>
  db.isTransaction ? work(db) : db.transaction().execute(work)
