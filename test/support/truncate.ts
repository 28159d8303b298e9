import { sql } from 'kysely'
import type { Database } from '../../src/ports/database.ts'

/** Empties every table. */
export const truncate = async (db: Database): Promise<void> => {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migrations'`.execute(db)
  const names = tables.rows.map(({ name }) => sql.table(name))
  await sql`truncate ${sql.join(names)} restart identity cascade`.execute(db)
}
