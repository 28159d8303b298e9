import { sql } from 'kysely'
import type { Organisation, OrganisationKind } from '../../domain/organisation.ts'
import type { Database } from '../../ports/database.ts'
import { saysAll } from '../says-all.ts'
import { conditionOf } from './rows.ts'

/** An organisation as a choice. */
export type NamedOrganisation = Pick<Organisation, 'id' | 'name' | 'kind'>

/** Which organisations one chooses among; what is left out is no condition. */
export interface OrganisationsSought {
  /** Words of the name, or the id. */
  readonly text: string
  readonly kind?: OrganisationKind | undefined
  readonly park?: string | undefined
  readonly ids?: readonly string[] | undefined
}

/** The first of those that are sought, the shortest names first, and how many there are. */
export const organisationsNamed = async (
  db: Database,
  { text, ids, ...fields }: OrganisationsSought,
  limit: number,
): Promise<{ readonly organisations: readonly NamedOrganisation[]; readonly total: number }> => {
  const where = Object.entries({ ...fields, id: ids }).filter(([, wanted]) => wanted !== undefined)
  const condition = sql`(id = ${text} or ${saysAll(sql`name`, text)}) and ${conditionOf(Object.fromEntries(where))}`
  const { rows } = await sql<NamedOrganisation & { readonly total: number }>`
    select id, name, kind, count(*) over () as total from organisations where ${condition}
    order by length(name), name, id limit ${limit}`.execute(db)
  return { organisations: rows.map(({ total: _, ...named }) => named), total: rows[0]?.total ?? 0 }
}
