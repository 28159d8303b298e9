import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterAll, describe } from 'vitest'
import { openBullmqQueue } from '../../src/adapters/queue/bullmq.ts'
import { openEmbeddedQueue } from '../../src/adapters/queue/embedded.ts'
import { realServer } from '../support/real-server.ts'
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

const redisUrl = realServer('TEST_REDIS_URL')
describe.runIf(redisUrl !== undefined)('on Redis', () => {
  const redis = new Redis(redisUrl ?? '', { lazyConnect: true })
  afterAll(() => redis.quit())
  let stores = 0
  describeQueue('BullMQ', async () => {
    await redis.flushdb()
    stores += 1
    // BullMQ goes by the server's own clock: here time is waited for.
    const rules = { attempts: 4, backoffMs: 300, leaseMs: 1_000 }
    const options = { ...rules, url: redisUrl ?? '', prefix: `test-${stores}`, now: () => new Date() }
    return {
      ...rules,
      longMs: 700,
      another: () => openBullmqQueue(options),
      silent: () => openBullmqQueue({ ...options, silent: true }),
      now: options.now,
      advance: (milliseconds) => sleep(milliseconds),
    }
  })
})
