import { type Selectable, sql } from 'kysely'
import type { Kind } from '../../domain/record.ts'
import type { Database } from '../../ports/database.ts'
import type { IndexChangeRow } from '../../ports/tables.ts'

/** A record was written or removed: whoever reads it looks at the record itself. */
export type IndexChange = Selectable<IndexChangeRow>

/** Any fixed number: whoever appends holds this PostgreSQL advisory lock until the end of the transaction. */
const lock = 7_240_002

/**
 * Appends one change per record; only inside the transaction that made them.
 * The lock makes changes visible in the order of their sequence: without it a reader could move its cursor past a
 * change that is numbered but not yet committed, and never see it.
 */
export const appendChanges = async (tx: Database, kind: Kind, owners: readonly string[]): Promise<void> => {
  if (owners.length === 0) return
  await sql`select pg_advisory_xact_lock(${lock}::bigint)`.execute(tx)
  await sql`insert into index_changes (kind, owner) select ${kind}, unnest(${owners}::text[])`.execute(tx)
  await sql`select pg_notify(${changesChannel}, '')`.execute(tx)
}

/** Where PostgreSQL tells that changes were committed (`LISTEN`). */
export const changesChannel = 'index_changes'

/** The changes behind a reader's cursor, oldest first; 0 is the cursor of one who has seen nothing. */
export const changesAfter = (db: Database, cursor: number, limit: number): Promise<readonly IndexChange[]> =>
  db.selectFrom('indexChanges').selectAll().where('sequence', '>', cursor).orderBy('sequence').limit(limit).execute()

/** The cursor of one who has seen everything. */
export const lastChange = async (db: Database): Promise<number> => {
  const { last } = await db
    .selectFrom('indexChanges')
    .select(({ fn }) => fn.max('sequence').as('last'))
    .executeTakeFirstOrThrow()
  return last ?? 0
}

/** Whether changes behind this cursor were cleared away: its reader has to begin anew. */
export const isCutOff = async (db: Database, cursor: number): Promise<boolean> => {
  const { rows } = await sql<{ cut: boolean }>`
    select coalesce(min(sequence) > ${cursor}::bigint + 1, false) as cut from index_changes`.execute(db)
  return rows[0]!.cut
}

/** Changes that are kept for readers nobody knows of, such as a snapshot on another machine. */
const keptChanges = 100_000

/** Clears away the changes that are neither among the last hundred thousand nor before any shared index; returns how many. */
export const pruneChanges = async (db: Database, kept = keptChanges): Promise<number> => {
  const { numAffectedRows } = await sql`
    delete from index_changes where sequence <= least(
      (select max(sequence) from index_changes) - ${kept}::bigint,
      (select min(cursor) from search_versions where state <> 'former'))`.execute(db)
  return Number(numAffectedRows ?? 0)
}
