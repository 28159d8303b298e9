import { sql } from 'kysely'
import type { Database } from '../../ports/database.ts'

const columns = {
  result: sql`select id, title as name from results`,
  expert: sql`select id, name from experts`,
} as const

/** Names of these results or experts, whoever may see them, by id. */
export const namesById = async (
  db: Database,
  kind: keyof typeof columns,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const asked = sql<{ id: string; name: string }>`${columns[kind]} where id = any(${ids})`
  return new Map((await asked.execute(db)).rows.map(({ id, name }) => [id, name]))
}

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
