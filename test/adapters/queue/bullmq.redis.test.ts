import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type BullmqQueueOptions, openBullmqQueue } from '../../../src/adapters/queue/bullmq.ts'
import { redisDatabase } from '../../support/redis-database.ts'
import { soon } from '../../support/soon.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const url = redisDatabase(2)
const job = { name: 'index', key: 'need-1', payload: { id: 'need-1' } }
const idle = { waiting: 0, running: 0, failed: 0 }

const aQueue = async (options: Partial<BullmqQueueOptions> = {}) => {
  const queue = await openBullmqQueue({ url, prefix: 'bullmq-test', now: () => new Date(), ...options })
  onTestFinished(() => queue.close())
  return queue
}

describe('the queue on Redis', () => {
  const redis = new Redis(url, { lazyConnect: true })
  beforeEach(() => redis.flushdb())
  afterAll(() => redis.quit())

  /** Everything Redis holds, as one text. */
  const everything = async () => {
    const keys = await redis.keys('*')
    const values = await Promise.all(
      keys.map(async (key) => {
        const type = await redis.type(key)
        if (type === 'hash') return JSON.stringify(await redis.hgetall(key))
        if (type === 'stream') return JSON.stringify(await redis.xrange(key, '-', '+'))
        return ''
      }),
    )
    return [...keys, ...values].join('\n')
  }

  it('keeps of an error only its kind, never a message that may quote a sensitive need', async () => {
    const queue = await aQueue({ attempts: 1 })
    await queue.work({ index: () => Promise.reject(Object.assign(new TypeError('机密需求全文'), { code: 'E_TEXT' })) })
    await queue.add({ ...job, key: '机密的键' })
    await soon(async () => expect(await queue.counts()).toEqual({ ...idle, failed: 1 }))
    const kept = await everything()
    expect(kept).toContain('TypeError E_TEXT')
    expect(kept).not.toMatch(/机密/)
  })

  it('tries a job that had failed for good afresh when it is added again', async () => {
    const queue = await aQueue({ attempts: 1 })
    const handler = vi.fn(async () => {}).mockRejectedValueOnce(new Error('on purpose'))
    await queue.work({ index: handler })
    await queue.add(job)
    await soon(async () => expect(await queue.counts()).toEqual({ ...idle, failed: 1 }))
    await queue.add(job)
    await soon(async () => expect(await queue.counts()).toEqual(idle))
    expect(handler).toHaveBeenCalledTimes(2)
  })

  it('goes on with the job of a worker that was killed', async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'hanging-worker.ts'), url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const queue = await aQueue({ leaseMs: 1_000 })
    await queue.add(job)
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    const handler = vi.fn(async () => {})
    await queue.work({ index: handler })
    await soon(() => expect(handler).toHaveBeenCalledExactlyOnceWith(job.payload))
    await soon(async () => expect(await queue.counts()).toEqual(idle))
  })

  it('says in one line that a server does not answer, or that the password is wrong', async () => {
    await expect(openBullmqQueue({ url: 'redis://127.0.0.1:1/0', now: () => new Date() })).rejects.toThrow(
      /^连接不上 REDIS_URL 所指的 Redis：请确认地址无误/,
    )
    const server = await aServer('--requirepass', 'secret')
    const wrong = server.url.replace('redis://', 'redis://:wrong@')
    await expect(openBullmqQueue({ url: wrong, now: () => new Date() })).rejects.toThrow('用户名或密码不对')
  })

  it('refuses at once while Redis is away, and heals by itself', async () => {
    const server = await aServer()
    const queue = await aQueue({ url: server.url, leaseMs: 2_000 })
    const handler = vi.fn(async () => {})
    await queue.work({ index: handler })
    await server.stop()
    await expect(queue.add(job)).rejects.toThrow()
    await server.start()
    await soon(() => queue.add(job))
    await soon(() => expect(handler).toHaveBeenCalledTimes(1))
  })

  it('ends while Redis is away', async () => {
    const server = await aServer()
    const queue = await openBullmqQueue({ url: server.url, now: () => new Date() })
    await queue.work({ index: async () => {} })
    await queue.add(job)
    await server.stop()
    await expect(queue.add(job)).rejects.toThrow()
    await queue.close()
  })
})

/** A Redis of the test's own, to be stopped and started again. */
const aServer = async (...options: readonly string[]) => {
  const port = 6_500 + (process.pid % 400)
  const folder = temporaryFolder()
  let server: ChildProcess | undefined
  const stop = async () => {
    if (server === undefined || server.exitCode !== null) return
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  const start = async () => {
    server = spawn('redis-server', [
      '--port',
      `${port}`,
      '--dir',
      folder,
      '--save',
      '',
      '--appendonly',
      'no',
      ...options,
    ])
    for await (const line of server.stdout ?? []) if (`${line}`.includes('Ready to accept connections')) return
  }
  await start()
  onTestFinished(stop)
  return { url: `redis://127.0.0.1:${port}/0`, start, stop }
}
