import { sql } from 'kysely'
import type { Organisation } from '../../domain/organisation.ts'
import type { Database } from '../../ports/database.ts'

/** An organisation as a choice. */
export type NamedOrganisation = Pick<Organisation, 'id' | 'name' | 'kind'>

/** Organisations whose name holds these words, or whose id they are, the shortest names first. */
export const organisationsNamed = async (
  db: Database,
  text: string,
  limit: number,
): Promise<readonly NamedOrganisation[]> => {
  const part = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<NamedOrganisation>`
    select id, name, kind from organisations where name ilike ${part} or id = ${text}
    order by length(name), name, id limit ${limit}`.execute(db)
  return rows
}
