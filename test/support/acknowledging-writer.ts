import { writeSync } from 'node:fs'
import { openPglite } from '../../src/adapters/database/pglite.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { migrate } from '../../src/store/migrate.ts'
import { aNeed } from './records.ts'

// Run as a process of its own: writes needs `<round>-0`, `<round>-1`, … and says each id once its write is acknowledged.
const [directory = '', round = ''] = process.argv.slice(2)
const { db } = await openPglite(directory)
await migrate(db)
for (let count = 0; ; count += 1) {
  const id = `${round}-${count}`
  await needStore.put(db, [aNeed({ id, description: id.repeat(200) })])
  writeSync(1, `${id}\n`)
}
