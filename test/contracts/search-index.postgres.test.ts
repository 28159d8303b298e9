import { afterAll, beforeAll } from 'vitest'
import { openPostgres, type PostgresDatabase } from '../../src/adapters/database/postgres.ts'
import { migrate } from '../../src/store/migrate.ts'
import { type ScratchDatabase, scratchDatabase } from '../support/postgres-server.ts'
import { emptyVersion } from './postgres-index.ts'
import { describeSearchIndex } from './search-index.ts'

let scratch: ScratchDatabase
let server: PostgresDatabase
beforeAll(async () => {
  scratch = await scratchDatabase()
  server = await openPostgres({ url: scratch.url, poolSize: 4, timeoutSeconds: 30 })
  await migrate(server.db)
})
afterAll(async () => {
  await server.close()
  await scratch.drop()
})

describeSearchIndex('PostgreSQL server', () => emptyVersion(server.db), { exact: true })
