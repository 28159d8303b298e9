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
