import { join } from 'node:path'
import { sql } from 'kysely'
import { addressRecords } from '../../pipelines/address-records.ts'
import { openPglite } from '../adapters/database/pglite.ts'
import { type Listen, openPostgres } from '../adapters/database/postgres.ts'
import { type Config, readConfig } from '../config.ts'
import { ExpectedFailure } from '../domain/failure.ts'
import type { Database } from '../ports/database.ts'
import { migrate } from '../store/migrate.ts'
import { type Chosen, chosenBy } from './chosen.ts'

/** A database, open. */
interface OpenDatabase {
  readonly db: Database
  /** Everything committed, as a gzipped tar of the embedded database's directory; a server has its own tools. */
  readonly dump: () => Promise<Blob>
  /** Clears what was deleted from these tables off the disk; of a server's log and backups its keeper takes care. */
  readonly scrub: (tables: readonly string[]) => Promise<void>
  /** Hears of what other processes commit; `null` where there are none. */
  readonly listen: Listen | null
  /** Waits for what runs, then closes. */
  readonly close: () => Promise<void>
}

/** The database with its tables; `isNew` when this is its first opening. */
export interface Store extends OpenDatabase {
  readonly isNew: boolean
}

const embedded = async (folder: string | null): Promise<OpenDatabase> => ({
  ...(await openPglite(folder)),
  listen: null,
})

const databases: Readonly<Record<Chosen['database'], (config: Config) => Promise<OpenDatabase>>> = {
  'in-memory': () => embedded(null),
  pglite: ({ DATA_DIR }) => embedded(databaseFolder(DATA_DIR)),
  postgres: async ({ DATABASE_URL, DATABASE_POOL_SIZE, DATABASE_TIMEOUT_SECONDS }) => {
    const server = await openPostgres({
      url: DATABASE_URL,
      poolSize: DATABASE_POOL_SIZE,
      timeoutSeconds: DATABASE_TIMEOUT_SECONDS,
    })
    return {
      ...server,
      scrub: async (tables) => {
        for (const table of tables) await sql`vacuum (analyze) ${sql.table(table)}`.execute(server.db)
      },
      dump: () => Promise.reject(new ExpectedFailure('数据在 DATABASE_URL 的服务器上，请用 pg_dump 备份', 2)),
    }
  },
}

/** Opens the database the configuration asks for, `null` a throw-away one, and brings its tables up to this version. */
export const openStore = async (config: Config | null): Promise<Store> => {
  const database = await databases[chosenBy(config).database](config ?? readConfig({}))
  try {
    const applied = await migrate(database.db)
    if (applied.includes('0009-audience.sql')) await addressRecords(database.db)
    return { ...database, isNew: applied.includes('0001-records.sql') }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Where the embedded database lives. */
export const databaseFolder = (dataDir: string): string => join(dataDir, 'database')
