import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ExpectedFailure } from '../../domain/failure.ts'
import { sync, syncTree } from '../durable-file.ts'
import { startPglite } from './pglite-engine.ts'

/** Whether nothing is there yet: no such directory, or an empty one. */
export const isVacant = async (directory: string): Promise<boolean> => {
  try {
    return (await readdir(directory)).length === 0
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true
    throw unusable(directory, '不是可读的目录')
  }
}

/**
 * Makes a new database directory, empty or from a dump. It is made aside and moved into place when whole and flushed,
 * so that a crash half-way leaves no directory that looks like a database and is none.
 */
export const createDataDirectory = async (directory: string, dump?: Blob): Promise<void> => {
  const aside = `${directory}.new`
  await rm(aside, { recursive: true, force: true })
  // Contact details are in it: for its owner only.
  await mkdir(aside, { recursive: true, mode: 0o700 })
  try {
    const pglite = await startPglite({ dataDir: aside, ...(dump && { loadDataDir: dump }) })
    await pglite.close()
    await syncTree(aside)
    if (existsSync(directory)) await rmdir(directory)
    await rename(aside, directory)
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    throw error
  }
  await sync(dirname(directory))
}

/** Refuses a directory that holds something but no database of ours: PGlite would make one over it. */
export const checkDataDirectory = (directory: string): void => {
  for (const file of ['PG_VERSION', 'global/pg_control', 'pg_wal', 'base']) {
    if (!existsSync(join(directory, file))) throw unusable(directory, `缺少 ${file}`)
  }
}

/** The one line about a directory that cannot be opened. */
export const unusable = (directory: string, why: string): ExpectedFailure =>
  new ExpectedFailure(
    `数据目录 ${directory} 无法打开(${why}),其中的数据没有被覆盖:请核对 DATA_DIR,或用 npm run restore 把备份恢复到一个空目录`,
  )
