import { sql } from 'kysely'
import type { YearlyFiling } from '../../domain/statistics/yearly.ts'
import type { Database } from '../../ports/database.ts'
import { addRow } from '../add-row.ts'

/** Every version of a year's filing, oldest first. */
export const filingsOf = (db: Database, organisationId: string, year: number): Promise<readonly YearlyFiling[]> =>
  db
    .selectFrom('yearlyFilings')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('year', '=', year)
    .orderBy('version')
    .execute()

/** Appends a version; false when somebody else was quicker. */
export const addFiling = (tx: Database, filing: YearlyFiling): Promise<boolean> =>
  addRow(tx, 'yearlyFilings', { ...filing, figures: sql`${JSON.stringify(filing.figures)}::jsonb` })

/** The last version of each of these organisations for a year, by id; who has filed nothing is not there. */
export const lastFilings = async (
  db: Database,
  ids: readonly string[],
  year: number,
): Promise<ReadonlyMap<string, YearlyFiling>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('yearlyFilings')
    .selectAll()
    .where('organisationId', 'in', [...ids])
    .where('year', '=', year)
    .orderBy('version')
    .execute()
  return new Map(rows.map((row) => [row.organisationId, row]))
}
