import { Redis } from 'ioredis'
import { afterAll, describe, expect, it } from 'vitest'
import { addDueJobs } from '../../../pipelines/add-due-jobs.ts'
import { remind } from '../../../pipelines/identity/send-link.ts'
import { schedules } from '../../../pipelines/jobs.ts'
import { openBullmqQueue } from '../../../src/adapters/queue/bullmq.ts'
import { addPerson } from '../../support/people.ts'
import { openTestDatabase } from '../../support/test-database.ts'
import { leaksIn, plantContacts, plantSensitive } from './planted.ts'

const url = process.env.TEST_REDIS_URL!
const prefix = `canaries-${Math.random().toString(36).slice(2)}`
const redis = new Redis(url)
afterAll(async () => {
  const keys = await redis.keys(`${prefix}*`)
  if (keys.length > 0) await redis.del(keys)
  redis.disconnect()
})

/** Whatever a key holds, as text. */
const heldIn = async (key: string): Promise<string> => {
  const reads: Readonly<Record<string, () => Promise<unknown>>> = {
    string: () => redis.get(key),
    hash: () => redis.hgetall(key),
    list: () => redis.lrange(key, '0', '-1'),
    set: () => redis.smembers(key),
    zset: () => redis.zrange(key, '0', '-1'),
    stream: () => redis.xrange(key, '-', '+'),
  }
  return JSON.stringify([key, await reads[await redis.type(key)]?.()])
}

describe('jobs that several machines share', () => {
  const database = openTestDatabase()

  it('hold nothing of what nobody may know', async () => {
    const { db } = database
    const now = () => '2026-06-01T12:00:00.000Z'
    await plantContacts(db)
    await plantSensitive(db)
    const email = 'lin.canary@secret-mail.example'
    await addPerson(db, { email })
    const identity = { isProduction: false, publicUrl: 'http://localhost', mailFrom: 'x@zhiqiao.example' }
    await remind(email, '203.0.113.9', { db, now, ...identity })
    const queue = await openBullmqQueue({ url, prefix, now: () => new Date(now()) })
    try {
      // A schedule that is new begins with its next occurrence: in a month each has come round.
      for (const at of [now, () => '2026-07-02T12:00:00.000Z'])
        await addDueJobs(schedules, { db, queue, now: at, timeZone: 'Asia/Shanghai' })
      const held = (await Promise.all((await redis.keys(`${prefix}*`)).map(heldIn))).join('\n')
      for (const { name } of schedules) expect(held).toContain(name)
      expect(leaksIn(held)).toEqual([])
    } finally {
      await queue.close()
    }
  })
})
