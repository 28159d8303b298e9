import { join } from 'node:path'
import { openPglite, type PgliteDatabase } from '../adapters/database/pglite.ts'
import { migrate } from '../store/migrate.ts'

/** The database with its tables; `isNew` when this is its first opening. */
export interface Store extends PgliteDatabase {
  readonly isNew: boolean
}

/** Opens the database under `dataDir`, or a throw-away one in memory, and brings its tables up to this version. */
export const openStore = async (dataDir: string | null): Promise<Store> => {
  const database = await openPglite(dataDir === null ? null : databaseFolder(dataDir))
  try {
    const applied = await migrate(database.db)
    return { ...database, isNew: applied.includes('0001-records.sql') }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Where the embedded database lives. */
export const databaseFolder = (dataDir: string): string => join(dataDir, 'database')
