import type { PGlite } from '@electric-sql/pglite'

/** How much write-ahead log may pile up before it is worth a pause: 64 MB, under a second of replay after a crash. */
const worthAPause = 64 * 1024 * 1024

/** Bytes of log since the last checkpoint: what a start after a crash has to replay. */
export const logSinceCheckpoint = async (pglite: PGlite): Promise<number> => {
  const { rows } = await pglite.query<{ bytes: number }>(
    'select (pg_current_wal_insert_lsn() - redo_lsn)::bigint as bytes from pg_control_checkpoint()',
  )
  return rows[0]?.bytes ?? 0
}

/** Clears dead rows, refreshes the planner's statistics and lets the log be used again, if much was written. */
export const tend = async (pglite: PGlite, enough = worthAPause): Promise<void> => {
  if ((await logSinceCheckpoint(pglite)) < enough) return
  await pglite.exec('vacuum (analyze)')
  await pglite.exec('checkpoint')
}

/**
 * Tends once a minute until the returned function is called: PGlite has none of PostgreSQL's background workers,
 * so by itself it would never vacuum or analyse, and its log would grow until the database is closed.
 */
export const tendRegularly = (pglite: PGlite): (() => void) => {
  // A failure here is tried again in a minute; a disk that refuses writes shows in the writes themselves.
  const timer = setInterval(() => tend(pglite).catch(() => undefined), 60_000)
  timer.unref()
  return () => clearInterval(timer)
}
