import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterAll } from 'vitest'
import { openBullmqQueue } from '../../src/adapters/queue/bullmq.ts'
import { redisDatabase } from '../support/redis-database.ts'
import { describeQueue } from './queue.ts'

const url = redisDatabase(1)
const redis = new Redis(url, { lazyConnect: true })
afterAll(() => redis.quit())

let stores = 0
describeQueue('BullMQ', async () => {
  await redis.flushdb()
  stores += 1
  // BullMQ goes by the server's own clock: here time is waited for.
  const rules = { attempts: 4, backoffMs: 300, leaseMs: 1_000 }
  const options = { ...rules, url, prefix: `test-${stores}`, now: () => new Date() }
  return {
    ...rules,
    longMs: 700,
    another: () => openBullmqQueue(options),
    silent: () => openBullmqQueue({ ...options, silent: true }),
    now: options.now,
    advance: (milliseconds) => sleep(milliseconds),
  }
})
