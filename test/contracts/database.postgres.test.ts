import { openPostgres } from '../../src/adapters/database/postgres.ts'
import { scratchDatabase } from '../support/postgres-server.ts'
import { describeDatabase } from './database.ts'

describeDatabase('PostgreSQL', async () => {
  const { url, drop } = await scratchDatabase()
  const { db, close } = await openPostgres({ url, poolSize: 4, timeoutSeconds: 30 })
  return {
    db,
    close: async () => {
      await close()
      await drop()
    },
  }
})
