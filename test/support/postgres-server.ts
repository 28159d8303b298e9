import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, onTestFinished } from 'vitest'
import { openPostgres, type PostgresDatabase } from '../../src/adapters/database/postgres.ts'
import type { Database } from '../../src/ports/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { truncate } from './truncate.ts'

/** The PostgreSQL server to run on, its role allowed to make databases: `postgres://user:password@host:port/name`. */
export const testDatabaseUrl = process.env.TEST_DATABASE_URL ?? ''

/** A database of its own on the test server. */
export interface ScratchDatabase {
  readonly url: string
  readonly drop: () => Promise<void>
}

/** Makes an empty database on the server of `TEST_DATABASE_URL`. */
export const scratchDatabase = async (): Promise<ScratchDatabase> => {
  const name = `zhiqiao_test_${randomUUID().replaceAll('-', '')}`
  const url = new URL(testDatabaseUrl)
  url.pathname = `/${name}`
  await onServer(`create database ${name}`)
  return { url: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) }
}

/** The same, gone when the running test is over. */
export const scratchDatabaseForTest = async (): Promise<string> => {
  const { url, drop } = await scratchDatabase()
  onTestFinished(drop)
  return url
}

/** Runs one statement as the server's own role. */
export const onServer = async (statement: string): Promise<void> => {
  const client = new Client({ connectionString: testDatabaseUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** A migrated database on the server for the tests of this file, empty before each of them: like `openTestDatabase`. */
export const openServerDatabase = (): { readonly db: Database; readonly url: string } => {
  let scratch: ScratchDatabase
  let open: PostgresDatabase
  beforeAll(async () => {
    scratch = await scratchDatabase()
    open = await openPostgres({ url: scratch.url, poolSize: 6, timeoutSeconds: 60 })
    await migrate(open.db)
  })
  beforeEach(() => truncate(open.db))
  afterAll(async () => {
    await open.close()
    await scratch.drop()
  })
  return {
    get db() {
      return open.db
    },
    get url() {
      return scratch.url
    },
  }
}
