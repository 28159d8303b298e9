import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Job, Queue } from '../../src/ports/queue.ts'
import { soon } from '../support/soon.ts'

/** One queue store under test. */
export interface QueueUnderTest {
  /** A worker of its own on the same store: what another process would open. */
  another(): Promise<Queue>
  /** One that renews no lease, as if its process had died. */
  silent(): Promise<Queue>
  /** What the queues take for the time, and moving it on by milliseconds. */
  now(): Date
  advance(milliseconds: number): Promise<void>
  /** The lease of a silent worker, the wait after a first failure, and one that does not pass by itself, milliseconds. */
  readonly leaseMs: number
  readonly backoffMs: number
  readonly longMs: number
  /** Tries before a job has failed for good. */
  readonly attempts: number
}

/** What every engine behind the queue port must do; `open` gives an empty store. */
export const describeQueue = (name: string, open: () => Promise<QueueUnderTest>): void => {
  describe(`queue: ${name}`, () => {
    const opened: Queue[] = []
    let store: QueueUnderTest
    const kept = (queue: Queue): Queue => {
      opened.push(queue)
      return queue
    }
    const aQueue = async () => kept(await store.another())
    const aSilentQueue = async () => kept(await store.silent())
    beforeEach(async () => {
      store = await open()
    })
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((queue) => queue.close()))
    })
    const subject: Subject = { aQueue, aSilentQueue, store: () => store }
    describe('taking jobs', () => describeTaking(subject))
    describe('keys', () => describeKeys(subject))
    describe('failing jobs', () => describeFailing(subject))
    describe('looking after it', () => describeLooking(subject))
    describe('closing', () => describeClosing(subject))
  })
}

interface Subject {
  aQueue(): Promise<Queue>
  aSilentQueue(): Promise<Queue>
  store(): QueueUnderTest
}

const aJob = (own: Partial<Job> = {}): Job => ({
  name: 'index',
  payload: { kind: 'need', id: 'need-1' },
  key: 'need-1',
  ...own,
})

/** Milliseconds by which a server's clock may run ahead of ours. */
const clockSlack = 10
const idle = { waiting: 0, running: 0, failed: 0 }

/** Resolves once the queue has nothing waiting and nothing running. */
const settled = (queue: Queue) =>
  soon(async () => expect(await queue.counts()).toMatchObject({ waiting: 0, running: 0 }))

/** Handlers that note what they were called with. */
const noting = (...names: readonly string[]) => {
  const seen: string[] = []
  const handler = async ({ id }: Job['payload']) => void seen.push(`${id}`)
  return { seen, handlers: Object.fromEntries(names.map((name) => [name, handler])) }
}

const describeTaking = ({ aQueue, store }: Subject): void => {
  it('hands a job to the handler of its name and forgets it when done', async () => {
    const queue = await aQueue()
    const payloads: Job['payload'][] = []
    await queue.work({ index: async (payload) => void payloads.push(payload) })
    await queue.add(aJob())
    await settled(queue)
    expect(payloads).toEqual([{ kind: 'need', id: 'need-1' }])
    expect(await queue.counts()).toEqual(idle)
  })

  it('takes what was added before anybody worked, in the order it came', async () => {
    const queue = await aQueue()
    for (const id of ['a', 'b', 'c']) await queue.add(aJob({ key: id, payload: { id } }))
    const { seen, handlers } = noting('index')
    await queue.work(handlers)
    await settled(queue)
    expect(seen).toEqual(['a', 'b', 'c'])
  })

  it('leaves jobs it has no handler for', async () => {
    const queue = await aQueue()
    const { seen, handlers } = noting('index')
    await queue.work(handlers)
    await queue.add(aJob({ name: 'digest', payload: { id: 'digest' } }))
    await queue.add(aJob({ payload: { id: 'index' } }))
    await soon(() => expect(seen).toEqual(['index']))
    await soon(async () => expect(await queue.counts()).toEqual({ ...idle, waiting: 1 }))
  })

  it('waits for the time a job asks for', async () => {
    const queue = await aQueue()
    const { seen, handlers } = noting('index')
    await queue.work(handlers)
    const later = new Date(store().now().getTime() + store().longMs).toISOString()
    await queue.add(aJob({ key: 'late', payload: { id: 'late' }, runAfter: later }))
    await queue.add(aJob({ key: 'now', payload: { id: 'now' } }))
    await soon(() => expect(seen).toEqual(['now']))
    await store().advance(store().longMs)
    await settled(queue)
    expect(seen).toEqual(['now', 'late'])
  })

  it('gives each job to one of many workers', async () => {
    const noted = Array.from({ length: 4 }, () => noting('index'))
    for (const { handlers } of noted) await (await aQueue()).work(handlers)
    const queue = await aQueue()
    const ids = Array.from({ length: 40 }, (_, id) => `${id}`)
    await Promise.all(ids.map((id) => queue.add(aJob({ key: id, payload: { id } }))))
    await settled(queue)
    expect(noted.flatMap(({ seen }) => seen).sort()).toEqual(ids.sort())
  })
}

const describeKeys = ({ aQueue }: Subject): void => {
  it('make twice once, while the job waits', async () => {
    const queue = await aQueue()
    const other = await aQueue()
    await Promise.all([queue.add(aJob()), queue.add(aJob()), other.add(aJob())])
    expect(await queue.counts()).toEqual({ ...idle, waiting: 1 })
  })

  it('are free again when the job is done', async () => {
    const queue = await aQueue()
    const { seen, handlers } = noting('index')
    await queue.work(handlers)
    for (const _ of [1, 2]) {
      await queue.add(aJob())
      await settled(queue)
    }
    expect(seen).toEqual(['need-1', 'need-1'])
  })

  it('of jobs with different names do not meet', async () => {
    const queue = await aQueue()
    await queue.add(aJob())
    await queue.add(aJob({ name: 'digest' }))
    expect(await queue.counts()).toEqual({ ...idle, waiting: 2 })
  })
}

const describeFailing = ({ aQueue, store }: Subject): void => {
  it('are tried again, each time after twice the wait, and then given up for good', async () => {
    const queue = await aQueue()
    const begun: number[] = []
    const probe = vi.fn(async () => {})
    await queue.work({
      probe,
      index: () => {
        begun.push(store().now().getTime())
        return Promise.reject(new Error('on purpose'))
      },
    })
    await queue.add(aJob())
    const waits = Array.from({ length: store().attempts - 1 }, (_, nth) => store().backoffMs * 2 ** nth)
    for (const [nth, wait] of waits.entries()) {
      await soon(() => expect(begun.length).toBeGreaterThan(nth))
      await soon(async () => expect((await queue.counts()).running).toBe(0))
      await store().advance(wait * 0.9)
      // The queue looks for work once more: what would come back too early comes now.
      await queue.add(aJob({ name: 'probe' }))
      await soon(() => expect(probe).toHaveBeenCalledTimes(nth + 1))
      await store().advance(wait * 0.1)
    }
    await soon(async () => expect(await queue.counts()).toEqual({ ...idle, failed: 1 }))
    expect(begun).toHaveLength(store().attempts)
    const waited = waits.map((_, nth) => begun[nth + 1]! - begun[nth]!)
    expect(waited.filter((each, nth) => each < waits[nth]! - clockSlack)).toEqual([])
  })

  it('do not hold up the others', async () => {
    const queue = await aQueue()
    const { seen, handlers } = noting('index')
    await queue.work({ ...handlers, broken: () => Promise.reject(new Error('on purpose')) })
    await queue.add(aJob({ name: 'broken' }))
    await queue.add(aJob())
    await soon(() => expect(seen).toEqual(['need-1']))
  })
}

const describeLooking = ({ aQueue, store }: Subject): void => {
  it('lists what is not done, the failed first with the kind of their fault, and lets one begin anew', async () => {
    const queue = await aQueue()
    let isBroken = true
    const seen: string[] = []
    await queue.work({
      index: async ({ id }) => {
        if (isBroken) throw new TypeError('what it says is nobody’s')
        seen.push(`${id}`)
      },
    })
    await queue.add(aJob())
    await queue.add(aJob({ name: 'digest', key: 'later', payload: { id: 'later' } }))
    for (let tries = 0; tries < store().attempts; tries += 1) {
      await soon(async () => {
        await store().advance(store().backoffMs * 2 ** tries)
        // A queue whose clock is not ours may be ahead when it is looked at.
        const { attempts } = (await queue.list(10)).find(({ name }) => name === 'index')!
        expect(attempts).toBeGreaterThanOrEqual(tries + 1)
        expect(attempts).toBeLessThanOrEqual(store().attempts)
      })
    }
    await soon(async () => expect((await queue.counts()).failed).toBe(1))
    const [failed, waiting, ...others] = await queue.list(10)
    expect([failed, waiting, others]).toMatchObject([
      { name: 'index', state: 'failed', payload: { id: 'need-1' }, error: expect.stringContaining('TypeError') },
      { name: 'digest', state: 'waiting', attempts: 0, error: null },
      [],
    ])
    expect(failed!.error).not.toContain('nobody’s')
    expect(await queue.retry({ name: waiting!.name, id: waiting!.id })).toBe(false)
    expect(await queue.retry({ name: 'index', id: '0' })).toBe(false)
    isBroken = false
    expect(await queue.retry(failed!)).toBe(true)
    await soon(() => expect(seen).toEqual(['need-1']))
    expect(await queue.retry(failed!)).toBe(false)
  })

  it('lists a state in parts, and forgets what failed for good when it is dropped, once', async () => {
    const queue = await aQueue()
    for (const id of ['a', 'b', 'c', 'd', 'e']) await queue.add(aJob({ name: 'later', key: id, payload: { id } }))
    const parts = [0, 2, 4, 6].map((skip) => queue.list(2, { state: 'waiting', skip }))
    const ids = (await Promise.all(parts)).map((part) => part.map(({ payload }) => `${payload.id}`))
    expect([ids.map(({ length }) => length), ids.flat().sort()]).toEqual([
      [2, 2, 1, 0],
      ['a', 'b', 'c', 'd', 'e'],
    ])
    expect(await queue.list(2, { state: 'failed', skip: 0 })).toEqual([])
    await queue.work({
      index: async () => {
        throw new TypeError('broken')
      },
    })
    await queue.add(aJob())
    await soon(async () => {
      await store().advance(store().backoffMs * 2 ** store().attempts)
      expect((await queue.counts()).failed).toBe(1)
    })
    const [failed] = await queue.list(2, { state: 'failed', skip: 0 })
    expect(Date.parse(failed!.failedAt!)).toBeGreaterThanOrEqual(Date.parse(failed!.added))
    const [waiting] = await queue.list(1, { state: 'waiting', skip: 0 })
    expect(await queue.drop(waiting!)).toBeNull()
    expect(await queue.drop(failed!)).toEqual(failed)
    expect(await queue.drop(failed!)).toBeNull()
    expect(await queue.counts()).toEqual({ ...idle, waiting: 5 })
  })
}

const describeClosing = ({ aQueue, aSilentQueue, store }: Subject): void => {
  it('lets the running job end, and takes no more', async () => {
    const queue = await aQueue()
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const seen: string[] = []
    const handler = async ({ id }: Job['payload']) => {
      seen.push(`begun ${id}`)
      await released
      seen.push(`done ${id}`)
    }
    await queue.work({ index: handler })
    for (const id of ['a', 'b']) await queue.add(aJob({ key: id, payload: { id } }))
    await soon(() => expect(seen).toEqual(['begun a']))
    const closed = queue.close().then(() => seen.push('closed'))
    release()
    await closed
    expect(seen).toEqual(['begun a', 'done a', 'closed'])
    expect(await (await aQueue()).counts()).toEqual({ ...idle, waiting: 1 })
  })

  it('is not needed for a job to go on elsewhere, once its dead worker’s lease is over', async () => {
    const dying = await aSilentQueue()
    const { promise: death, reject: die } = Promise.withResolvers<void>()
    await dying.work({ index: () => death })
    await dying.add(aJob())
    await soon(async () => expect((await dying.counts()).running).toBe(1))

    const { seen, handlers } = noting('index')
    const living = await aQueue()
    await living.work(handlers)
    await living.add(aJob({ key: 'other', payload: { id: 'other' } }))
    await soon(() => expect(seen).toEqual(['other']))
    await store().advance(store().leaseMs + 1)
    await soon(() => expect(seen).toEqual(['other', 'need-1']))
    // What the late worker says of a job that is no longer its own changes nothing.
    die(new Error('on purpose'))
    await dying.close()
    expect(await living.counts()).toEqual(idle)
  })
}
