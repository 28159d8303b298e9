import { describe } from 'vitest'
import { openEmbeddedQueue } from '../../src/adapters/queue/embedded.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { describeQueue } from './queue.ts'

describe('on PGlite', () => {
  const database = openTestDatabase()
  describeQueue('embedded', async () => {
    let time = Date.parse('2026-03-01T00:00:00.000Z')
    const now = () => new Date(time)
    // The lease is renewed by a real timer, every 20 s: a test's worker is as silent as a dead one.
    const rules = { attempts: 4, backoffMs: 1_000, leaseMs: 60_000 }
    const another = async () => openEmbeddedQueue(database.db, { ...rules, now, pollMs: 10 })
    const advance = async (milliseconds: number) => {
      time += milliseconds
    }
    return { ...rules, longMs: 3_600_000, another, silent: another, now, advance }
  })
})
