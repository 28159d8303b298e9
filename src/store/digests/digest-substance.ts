import { sql } from 'kysely'
import type { Kind } from '../../domain/record.ts'
import type { Database } from '../../ports/database.ts'
import type { SubstanceRow } from '../../ports/digest-tables.ts'
import { upsert } from '../libraries/rows.ts'

/** The last change that was looked at. */
export const lookedAt = async (db: Database): Promise<number> => {
  const { rows } = await sql<{
    looked: number
  }>`select coalesce(max(looked), 0) as looked from digest_substance`.execute(db)
  return rows[0]!.looked
}

/** What these records said last; those never looked at are left out. */
export const substanceOf = async (
  db: Database,
  kind: Kind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SubstanceRow>> => {
  const { rows } = await sql<SubstanceRow>`
    select * from digest_substance where kind = ${kind} and record_id = any(${ids})`.execute(db)
  return new Map(rows.map((row) => [row.recordId, row]))
}

/** Keeps what records say now. */
export const putSubstance = (db: Database, rows: readonly SubstanceRow[]): Promise<void> =>
  upsert(db, { table: 'digestSubstance', key: ['kind', 'recordId'] }, rows)

/** Forgets records that are gone. */
export const dropSubstance = async (db: Database, kind: Kind, ids: readonly string[]): Promise<void> => {
  await sql`delete from digest_substance where kind = ${kind} and record_id = any(${ids})`.execute(db)
}

/** What changed in substance behind a change, by record, with the change that did it. */
export const changedAfter = async (
  db: Database,
  cursor: number,
): Promise<readonly Pick<SubstanceRow, 'kind' | 'recordId' | 'sequence'>[]> =>
  db
    .selectFrom('digestSubstance')
    .select(['kind', 'recordId', 'sequence'])
    .where('sequence', '>', cursor)
    .orderBy('sequence')
    .orderBy('recordId')
    .execute()
