import type { Selectable } from 'kysely'
import type { Kind } from '../domain/record.ts'
import type { Database } from '../ports/database.ts'
import type { ImportCounts, ImportRow } from '../ports/tables.ts'

/** One run of one file through ingestion. */
export type ImportRun = Selectable<ImportRow>

/** What a run begins with. */
export interface ImportStart {
  readonly fileName: string
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string
  readonly kind: Kind
  readonly started: string
}

/** What a run ends with. */
export interface ImportEnd {
  readonly state: 'done' | 'failed' | 'stopped'
  readonly counts: ImportCounts
  readonly ended: string
}

/** Nothing read yet. */
export const noCounts: ImportCounts = { read: 0, new: 0, changed: 0, unchanged: 0, rejected: 0 }

/** Opens a run. A run of the same bytes that was interrupted is taken up again, counted anew from its first row. */
export const startImport = (db: Database, start: ImportStart): Promise<ImportRun> => {
  const run = { ...start, state: 'running' as const, counts: noCounts, ended: null }
  return db
    .insertInto('imports')
    .values(run)
    .onConflict((conflict) => conflict.columns(['sha256', 'kind']).where('state', '=', 'running').doUpdateSet(run))
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** How far a run has come. */
export const recordProgress = async (db: Database, id: number, counts: ImportCounts): Promise<void> => {
  await db.updateTable('imports').set({ counts }).where('id', '=', id).execute()
}

/** Closes a run. */
export const endImport = async (db: Database, id: number, end: ImportEnd): Promise<void> => {
  await db.updateTable('imports').set(end).where('id', '=', id).execute()
}

/** Newest first. */
export const newestImports = (db: Database, limit: number): Promise<readonly ImportRun[]> =>
  db.selectFrom('imports').selectAll().orderBy('id', 'desc').limit(limit).execute()
