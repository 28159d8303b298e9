import { writeSync } from 'node:fs'
import { ingest } from '../../../pipelines/ingest.ts'
import { openPglite } from '../../../src/adapters/database/pglite.ts'
import { migrate } from '../../../src/store/migrate.ts'
import { now } from './moment.ts'

// Run as a process of its own: takes a file of needs into a database, and says after each batch how many rows it has read.
const [directory = '', file = ''] = process.argv.slice(2)
const { db, close } = await openPglite(directory)
await migrate(db)
writeSync(1, '0\n')
const report = await ingest({
  db,
  kind: 'need',
  file,
  now: () => now,
  onProgress: ({ read }) => {
    writeSync(1, `${read}\n`)
  },
})
await close()
writeSync(1, `${JSON.stringify(report)}\n`)
