import type { Database } from '../../ports/database.ts'
import type { JobHandler, Queue } from '../../ports/queue.ts'
import { type Bell, newBell } from './bell.ts'
import { errorKind } from './error-kind.ts'
import {
  addJob,
  countJobs,
  dropJob,
  finishJob,
  listJobs,
  putJobBack,
  renewLease,
  retryJob,
  type TakenJob,
  takeJob,
} from './job-rows.ts'

/** How the queue behaves; all but the clock have a default. */
export interface EmbeddedQueueOptions {
  readonly now: () => Date
  /** How often it looks for jobs that came due or were added by another process: 5,000 ms. */
  readonly pollMs?: number
  /** How long a silent worker keeps its job: 60,000 ms; a living one renews it three times as often. */
  readonly leaseMs?: number
  /** After so many tries a job has failed for good: 5. */
  readonly attempts?: number
  /** The wait after the first failure: 2,000 ms; doubled after each further one. */
  readonly backoffMs?: number
}

type Rules = Required<EmbeddedQueueOptions>

interface Worker {
  readonly db: Database
  readonly rules: Rules
  readonly handlers: Readonly<Record<string, JobHandler>>
  readonly bell: Bell
  readonly closing: AbortSignal
}

const defaults = { pollMs: 5_000, leaseMs: 60_000, attempts: 5, backoffMs: 2_000 }

/**
 * Durable jobs in our own database, one at a time per `work`; the jobs of a process that died go on when their lease
 * is over. Never add a job inside a transaction of the embedded database: `add` would wait for it to end.
 */
export const openEmbeddedQueue = (db: Database, options: EmbeddedQueueOptions): Queue => {
  const rules = { ...defaults, ...options }
  const closing = new AbortController()
  const workers: { readonly bell: Bell; readonly ended: Promise<void> }[] = []
  const ringAll = () => {
    for (const { bell } of workers) bell.ring()
  }
  return {
    add: async (job) => {
      await addJob(db, job, rules.now())
      ringAll()
    },
    work: async (handlers) => {
      const bell = newBell()
      workers.push({ bell, ended: work({ db, rules, handlers, bell, closing: closing.signal }) })
    },
    counts: () => countJobs(db),
    list: (most, part) => listJobs(db, most, part),
    retry: async ({ id }) => {
      const isRetried = await retryJob(db, id, rules.now())
      ringAll()
      return isRetried
    },
    drop: ({ id }) => dropJob(db, id),
    close: async () => {
      closing.abort()
      ringAll()
      await Promise.all(workers.map(({ ended }) => ended))
    },
  }
}

const work = async (worker: Worker): Promise<void> => {
  while (!worker.closing.aborted) {
    // The database may be away for a while: the next look tries again, and a job in hand comes back by its lease.
    const found = await workOnce(worker).catch(() => false)
    if (!found) await worker.bell.wait(worker.rules.pollMs)
  }
}

const workOnce = async (worker: Worker): Promise<boolean> => {
  const { db, rules, handlers } = worker
  const now = rules.now()
  const job = await takeJob(db, Object.keys(handlers), { now, leaseUntil: after(now, rules.leaseMs) })
  if (job === undefined) return false
  // Its workers died each time without a word: perhaps it is what kills them.
  if (job.attempts > rules.attempts) await putJobBack(db, job, { error: 'its worker died', retryAt: null, now })
  else await run(worker, job)
  return true
}

const run = async ({ db, rules, handlers }: Worker, job: TakenJob): Promise<void> => {
  const renew = () => renewLease(db, job, after(rules.now(), rules.leaseMs)).catch(() => undefined)
  const beat = setInterval(renew, rules.leaseMs / 3)
  try {
    await handlers[job.name]?.(job.payload)
    await finishJob(db, job)
  } catch (error) {
    const wait = rules.backoffMs * 2 ** (job.attempts - 1)
    const retryAt = job.attempts < rules.attempts ? after(rules.now(), wait) : null
    await putJobBack(db, job, { error: errorKind(error), retryAt, now: rules.now() })
  } finally {
    clearInterval(beat)
  }
}

const after = (time: Date, milliseconds: number): Date => new Date(time.getTime() + milliseconds)
