import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { PGliteDialect } from 'kysely'
import type { Database } from '../../ports/database.ts'
import { courteous } from './courteous.ts'
import { checkDataDirectory, createDataDirectory, isVacant, unusable } from './data-directory.ts'
import { type DirectoryLock, lockDirectory } from './directory-lock.ts'
import { kyselyOver } from './kysely-over.ts'
import { startPglite } from './pglite-engine.ts'
import { scrub } from './scrub.ts'
import { SyncedFileSystem, syncedStartParams } from './synced-file-system.ts'
import { tendRegularly } from './tend.ts'

/** An embedded database, open. */
export interface PgliteDatabase {
  readonly db: Database
  /** Everything committed, as a gzipped tar of the data directory. */
  dump(): Promise<Blob>
  /** Clears what was deleted from these tables off the disk. */
  scrub(tables: readonly string[]): Promise<void>
  /** Waits for what runs, then closes and unlocks. */
  close(): Promise<void>
}

/**
 * Opens the database in `dataDir`, making it when there is nothing, and keeps every other process out until closed.
 * Once a write has resolved it is on the disk. `null` is a database in memory, from a dump if one is given.
 * Throws `ExpectedFailure` when the directory is in use or damaged; no data in it is overwritten then.
 */
export const openPglite = async (dataDir: string | null, dump?: Blob): Promise<PgliteDatabase> => {
  if (dataDir === null) return over(await startPglite(dump ? { loadDataDir: dump } : {}))
  const directory = resolve(dataDir)
  await mkdir(dirname(directory), { recursive: true })
  const lock = await lockDirectory(directory)
  try {
    return over(await startOnDisk(directory), lock)
  } catch (error) {
    await lock.release()
    throw error
  }
}

const startOnDisk = async (directory: string): Promise<PGlite> => {
  if (await isVacant(directory)) await createDataDirectory(directory)
  checkDataDirectory(directory)
  const fs = new SyncedFileSystem(directory)
  try {
    return await startPglite({ fs, startParams: [...syncedStartParams] })
  } catch (error) {
    throw unusable(directory, error instanceof Error ? error.message : `${error}`)
  }
}

const over = (pglite: PGlite, lock?: DirectoryLock): PgliteDatabase => {
  const stopTending = tendRegularly(pglite)
  return {
    db: kyselyOver(courteous(new PGliteDialect({ pglite }))),
    dump: () => pglite.dumpDataDir('gzip'),
    scrub: (tables) => scrub(pglite, tables),
    close: async () => {
      stopTending()
      if (!pglite.closed) await pglite.close()
      await lock?.release()
    },
  }
}
