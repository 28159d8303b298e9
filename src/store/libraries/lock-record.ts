import { sql } from 'kysely'
import type { Database } from '../../ports/database.ts'
import type { Tables } from '../../ports/tables.ts'

/** Keeps every other writer from this record until the transaction ends, so that what is read now is what is replaced. */
export const lockRecord = async (tx: Database, table: keyof Tables, id: string): Promise<void> => {
  await sql`select 1 from ${sql.table(table)} where id = ${id} for update`.execute(tx)
}
