import { sql } from 'kysely'
import type { OrganisationKind } from '../../domain/organisation.ts'
import type { Database } from '../../ports/database.ts'

/** How many organisations of each kind sit in these parks, the parks themselves included. */
export const organisationNumbers = async (
  db: Database,
  parks: readonly string[],
): Promise<Readonly<Partial<Record<OrganisationKind, number>>>> => {
  const { rows } = await sql<{ kind: OrganisationKind; organisations: number }>`
    select kind, count(*)::int as organisations from organisations
    where id = any(${[...parks]}) or park = any(${[...parks]}) group by kind`.execute(db)
  return Object.fromEntries(rows.map(({ kind, organisations }) => [kind, organisations]))
}

/** How many results and experts belong to these parks; the sensitive are in nobody's numbers. */
export const supplyNumbers = async (
  db: Database,
  parks: readonly string[],
): Promise<{ readonly results: number; readonly experts: number }> => {
  const { rows } = await sql<{ results: number; experts: number }>`select
    (select count(*)::int from results where pool = any(${[...parks]}) and not sensitive) as results,
    (select count(*)::int from experts where pool = any(${[...parks]}) and not sensitive) as experts`.execute(db)
  return rows[0]!
}
