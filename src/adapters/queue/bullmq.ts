import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { Queue as JobQueue, type JobsOptions, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { PartAway } from '../../domain/failure.ts'
import type { Job, JobHandler, Queue } from '../../ports/queue.ts'
import { lookedAfter } from './bullmq-looking.ts'
import { errorKind } from './error-kind.ts'

/** How the queue behaves; all but the server and the clock have a default. */
export interface BullmqQueueOptions {
  /** `redis://user:password@host:6379/0`, or `rediss://` over TLS. */
  readonly url: string
  readonly now: () => Date
  /** Begins every key in Redis: `zhiqiao`. */
  readonly prefix?: string
  /** How long a silent worker keeps its job: 60,000 ms; a living one renews it twice as often. */
  readonly leaseMs?: number
  /** After so many tries a job has failed for good: 5. */
  readonly attempts?: number
  /** The wait after the first failure: 2,000 ms; doubled after each further one. */
  readonly backoffMs?: number
  /** Never renews a lease, as a worker that hangs would: for tests. */
  readonly silent?: boolean
}

type Rules = Required<BullmqQueueOptions>

const defaults = { prefix: 'zhiqiao', leaseMs: 60_000, attempts: 5, backoffMs: 2_000, silent: false }

/** Jobs in Redis through BullMQ: several machines share them. Throws `ExpectedFailure` when Redis does not answer. */
export const openBullmqQueue = async (options: BullmqQueueOptions): Promise<Queue> => {
  const rules = { ...defaults, ...options }
  const redis = await connected(rules.url)
  const queues = new Map<string, JobQueue>()
  const workers: Worker[] = []
  const forWorkers: Redis[] = []
  const queueOf = (name: string): JobQueue => {
    const found = queues.get(name)
    if (found !== undefined) return found
    const opened = new JobQueue(name, { connection: redis, prefix: rules.prefix }).on('error', heals)
    queues.set(name, opened)
    return opened
  }
  const names = `${rules.prefix}:job-names`
  const telling = tellingOf(redis)
  return {
    add: telling(async (job) => {
      await redis.sadd(names, job.name)
      await put(queueOf(job.name), job, rules)
    }),
    work: async (handlers) => {
      for (const [name, handler] of Object.entries(handlers)) {
        const connection = patient(rules.url, forWorkers)
        workers.push(worker(name, handler, { ...rules, connection }))
      }
    },
    ...lookedAfter({ redis, names, queueOf, telling }),
    close: async () => {
      const closing = Promise.all([...workers, ...queues.values()].map((each) => each.close()))
      // A Redis that is away is not waited for: whoever stops a service wants it to stop, and jobs go on elsewhere.
      await endOrSilence(closing, redis)
      for (const each of [redis, ...forWorkers]) each.disconnect()
    },
  }
}

/** Milliseconds until a Redis that is connected and says nothing is given up. */
const patience = 5_000

/** The same work; what fails while Redis is away is said to be that. */
const tellingOf =
  (redis: Redis) =>
  <A extends readonly unknown[], T>(work: (...args: A) => Promise<T>) =>
  async (...args: A): Promise<T> => {
    try {
      return await work(...args)
    } catch (error) {
      const isAway = redis.status !== 'ready' || (error instanceof Error && error.message === 'Command timed out')
      throw isAway ? new PartAway('queue', `REDIS_URL 所指的 Redis 没有应答：${whyNot('')}`) : error
    }
  }

// A writer is told at once that Redis is away; BullMQ's workers wait for it to come back, and want no limit of tries.
const connected = async (url: string): Promise<Redis> => {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: patience,
  })
  // What went wrong is told by event; the call itself only says that the connection is closed.
  let told = ''
  redis.on('error', ({ message }: Error) => {
    told = message
  })
  try {
    await redis.connect()
    await redis.ping()
    return redis
  } catch (error) {
    redis.disconnect()
    throw new PartAway('queue', `连接不上 REDIS_URL 所指的 Redis：${whyNot(`${told} ${error}`)}`)
  }
}

const whyNot = (told: string): string =>
  /NOAUTH|WRONGPASS|invalid password/.test(told)
    ? '用户名或密码不对'
    : '请确认地址无误、服务已启动（用 redis-cli ping 试一下）'

// Both sides reconnect by themselves; an unheard error event would end the process.
const heals = (): void => {}

// BullMQ gives an id only once while its job is kept: a failed job gives way, a done one is not kept.
const put = async (queue: JobQueue, job: Job, rules: Rules): Promise<void> => {
  const jobId = createHash('sha256').update(job.key).digest('hex')
  const earlier = await queue.getJob(jobId)
  if ((await earlier?.getState()) === 'failed') await earlier?.remove()
  await queue.add(job.name, job.payload, { ...jobOptions(job, rules), jobId })
}

const jobOptions = ({ runAfter }: Job, { now, attempts, backoffMs }: Rules): JobsOptions => ({
  delay: runAfter === undefined ? 0 : Math.max(0, Date.parse(runAfter) - now().getTime()),
  attempts,
  backoff: { type: 'exponential', delay: backoffMs },
  removeOnComplete: true,
  removeOnFail: false,
  stackTraceLimit: 0,
})

/** A connection that waits for Redis to come back, noted with what BullMQ makes of it: one that only it knew could not be ended without Redis. */
const patient = (url: string, noted: Redis[]): Redis => {
  const redis = new Redis(url, { maxRetriesPerRequest: null }).on('error', heals)
  const duplicate = redis.duplicate.bind(redis)
  redis.duplicate = (own) => {
    const made = duplicate(own).on('error', heals)
    noted.push(made)
    return made
  }
  noted.push(redis)
  return redis
}

/** Milliseconds without an answer after which Redis is away, and between two looks. */
const silence = 1_000

/** Returns when the work has ended, or Redis has gone silent meanwhile. */
const endOrSilence = async (work: Promise<unknown>, redis: Redis): Promise<void> => {
  const ended = work.then(
    () => true,
    () => true,
  )
  const answers = redis.ping().then(
    () => true,
    () => false,
  )
  if ((await Promise.race([ended, delay(silence, false, { ref: false })])) === true) return
  if (await Promise.race([answers, delay(silence, false, { ref: false })])) await endOrSilence(work, redis)
}

const worker = (
  name: string,
  handler: JobHandler,
  { connection, prefix, leaseMs, attempts, silent }: Rules & { readonly connection: Redis },
): Worker =>
  new Worker(name, ({ data }: { data: Job['payload'] }) => handler(data).catch(rethrowKind), {
    connection,
    prefix,
    lockDuration: leaseMs,
    stalledInterval: leaseMs / 2,
    // Its workers died each time without a word: perhaps it is what kills them.
    maxStalledCount: attempts - 1,
    skipLockRenewal: silent,
  }).on('error', heals)

const rethrowKind = (error: unknown): never => {
  throw new Error(errorKind(error))
}
