import type { PGlite } from '@electric-sql/pglite'

/**
 * Clears what was deleted off the disk. A deleted row stays in its page, in the planner's statistics (its commonest
 * values, word for word) and in the log, whose old files are written over only when they are needed again. So the tables
 * are written anew, then the statistics, then the log turns to files made after all that, and the old ones are removed
 * instead of kept for later. Everything else waits meanwhile.
 */
export const scrub = async (pglite: PGlite, tables: readonly string[]): Promise<void> => {
  const names = tables.map((table) => `"${table}"`).join(', ')
  await pglite.exec(`vacuum (full, analyze) ${names}`)
  await pglite.exec('vacuum full pg_catalog.pg_statistic')
  await pglite.exec('set wal_recycle = off')
  try {
    const last = await newestLogFile(pglite)
    do {
      await pglite.exec('select pg_switch_wal()')
      // A checkpoint writes to the new file, so that the next switch is one, and removes those before it.
      await pglite.exec('checkpoint')
    } while ((await currentLogFile(pglite)) <= last)
    await pglite.exec('checkpoint')
  } finally {
    await pglite.exec('reset wal_recycle')
  }
}

// Names of log files sort by age; some may be waiting ahead of the one that is written now.
const newestLogFile = async (pglite: PGlite): Promise<string> => {
  const { rows } = await pglite.query<{ name: string }>(
    "select max(name) as name from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$'",
  )
  return rows[0]!.name
}

const currentLogFile = async (pglite: PGlite): Promise<string> => {
  const { rows } = await pglite.query<{ name: string }>('select pg_walfile_name(pg_current_wal_insert_lsn()) as name')
  return rows[0]!.name
}
