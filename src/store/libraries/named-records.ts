import { sql } from 'kysely'
import type { Database } from '../../ports/database.ts'

const columns = {
  result: sql`select id, title as name from results`,
  expert: sql`select id, name from experts`,
} as const

/** Names of an organisation's results or experts, in order of id. */
export const namesOfOwn = async (
  db: Database,
  kind: keyof typeof columns,
  organisationId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> => {
  const { rows } = await sql<{ id: string; name: string }>`
    ${columns[kind]} where organisation_id = ${organisationId} order by id`.execute(db)
  return rows
}
