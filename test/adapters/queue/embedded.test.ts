import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type EmbeddedQueueOptions, openEmbeddedQueue } from '../../../src/adapters/queue/embedded.ts'
import { soon } from '../../support/soon.ts'
import { openTestDatabase } from '../../support/test-database.ts'

describe('the embedded queue', () => {
  const database = openTestDatabase()
  const job = { name: 'index', key: 'need-1', payload: { id: 'need-1' } }
  const aQueue = (options: Partial<EmbeddedQueueOptions> = {}) => {
    const queue = openEmbeddedQueue(database.db, { now: () => new Date('2026-03-01T00:00:00.000Z'), ...options })
    onTestFinished(() => queue.close())
    return queue
  }
  const states = () => database.db.selectFrom('jobs').select(['state', 'lastError']).execute()

  it('wakes when a job is added, however rarely it looks by itself', async () => {
    const queue = aQueue({ pollMs: 3_600_000 })
    const handler = vi.fn(async () => {})
    await queue.work({ index: handler })
    for (const key of ['a', 'b', 'c']) {
      await queue.add({ ...job, key })
      await soon(async () => expect(await states()).toEqual([]))
    }
    expect(handler).toHaveBeenCalledTimes(3)
  })

  it('renews the lease of a job that takes its time', async () => {
    let time = 0
    const queue = aQueue({ now: () => new Date(time), leaseMs: 60, pollMs: 5 })
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const handler = vi.fn(() => released)
    await queue.work({ index: handler })
    await queue.work({ index: handler })
    await queue.add(job)
    await soon(() => expect(handler).toHaveBeenCalledTimes(1))
    for (let step = 1; step <= 10; step += 1) {
      time += 20
      const renewed = new Date(time + 60).toISOString()
      await soon(async () => {
        expect(await database.db.selectFrom('jobs').select('leaseUntil').execute()).toEqual([{ leaseUntil: renewed }])
      })
    }
    release()
    await soon(async () => expect(await states()).toEqual([]))
    expect(handler).toHaveBeenCalledTimes(1)
  })

  it('gives up a job whose workers died each time, instead of dying of it for ever', async () => {
    await database.db
      .insertInto('jobs')
      .values({
        ...job,
        state: 'running',
        attempts: 5,
        runAfter: '2026-02-28',
        leaseUntil: '2026-02-28',
        lastError: null,
        added: '2026-02-28',
      })
      .execute()
    const handler = vi.fn(async () => {})
    await aQueue({ attempts: 5 }).work({ index: handler })
    await soon(async () => expect(await states()).toEqual([{ state: 'failed', lastError: 'its worker died' }]))
    expect(handler).not.toHaveBeenCalled()
  })

  it('keeps of an error only its kind, never a message that may quote a sensitive need', async () => {
    const queue = aQueue({ attempts: 1 })
    await queue.work({ index: () => Promise.reject(Object.assign(new TypeError('机密需求全文'), { code: 'E_TEXT' })) })
    await queue.add(job)
    await soon(async () => expect(await states()).toEqual([{ state: 'failed', lastError: 'TypeError E_TEXT' }]))
  })

  it('tries a job that had failed for good afresh when it is added again', async () => {
    const queue = aQueue({ attempts: 1 })
    const handler = vi.fn(async () => {}).mockRejectedValueOnce(new Error('on purpose'))
    await queue.work({ index: handler })
    await queue.add(job)
    await soon(async () => expect(await queue.counts()).toEqual({ waiting: 0, running: 0, failed: 1 }))
    await queue.add(job)
    await soon(async () => expect(await queue.counts()).toEqual({ waiting: 0, running: 0, failed: 0 }))
    expect(handler).toHaveBeenCalledTimes(2)
  })
})
