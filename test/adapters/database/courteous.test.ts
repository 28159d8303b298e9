import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openPglite } from '../../../src/adapters/database/pglite.ts'

test('a long row of statements lets timers and requests go between', async () => {
  const { db, close } = await openPglite(null)
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 1)
  await sql`select 1`.execute(db)
  turns = 0
  // A few hundred milliseconds of statements that resolve without leaving the thread.
  for (let i = 0; i < 20; i += 1) await sql`select count(*) from generate_series(1, 100000)`.execute(db)
  clearInterval(timer)
  await close()
  expect(turns).toBeGreaterThan(2)
})
