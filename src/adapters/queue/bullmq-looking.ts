import type { Job as BullJob, Queue as JobQueue } from 'bullmq'
import type { Redis } from 'ioredis'
import { jobStates, type KeptJob, type ListPart, type Queue } from '../../ports/queue.ts'

interface Kept {
  readonly redis: Redis
  /** The set of the names of all queues. */
  readonly names: string
  readonly queueOf: (name: string) => JobQueue
  /** The same work, that says when Redis is away. */
  readonly telling: <A extends readonly unknown[], T>(work: (...args: A) => Promise<T>) => (...args: A) => Promise<T>
}

/** What somebody who looks after the queue asks and does. */
export const lookedAfter = ({
  redis,
  names,
  queueOf,
  telling,
}: Kept): Pick<Queue, 'counts' | 'list' | 'retry' | 'drop'> => {
  const failedJob = async ({ name, id }: Pick<KeptJob, 'name' | 'id'>): Promise<BullJob | null> =>
    (await redis.sismember(names, name)) ? failedIn(queueOf(name), id) : null
  return {
    counts: telling(async () => {
      const found = (await redis.smembers(names)).map((name) => counted(queueOf(name)))
      return total(await Promise.all(found))
    }),
    list: telling(async (most, part) => {
      const found = (await redis.smembers(names)).map((name) => listed(queueOf(name), most, part))
      return inOrder(await Promise.all(found)).slice(part?.skip ?? 0, part && part.skip + most)
    }),
    retry: telling(async (wanted) => {
      const job = await failedJob(wanted)
      await job?.retry('failed', { resetAttemptsMade: true })
      return job !== null
    }),
    drop: telling(async (wanted) => {
      const job = await failedJob(wanted)
      await job?.remove()
      return job && keptJob(job, 'failed')
    }),
  }
}

type Counts = Awaited<ReturnType<Queue['counts']>>

const counted = async (queue: JobQueue): Promise<Counts> => {
  const {
    wait = 0,
    delayed = 0,
    active = 0,
    failed = 0,
  } = await queue.getJobCounts('wait', 'delayed', 'active', 'failed')
  return { waiting: wait + delayed, running: active, failed }
}

const total = (counts: readonly Counts[]): Counts => ({
  waiting: counts.reduce((sum, { waiting }) => sum + waiting, 0),
  running: counts.reduce((sum, { running }) => sum + running, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
})

const failedIn = async (queue: JobQueue, id: string): Promise<BullJob | null> => {
  const job = await queue.getJob(id)
  return job !== undefined && (await job.getState()) === 'failed' ? job : null
}

const statesOf = { failed: ['failed'], running: ['active'], waiting: ['wait', 'delayed'] } as const

// Which jobs of all queues come behind so many is known when those before them are.
const listed = async (queue: JobQueue, most: number, part?: ListPart): Promise<readonly KeptJob[]> => {
  const found = await Promise.all(
    (part === undefined ? jobStates : [part.state]).map(async (state) => {
      const jobs = await queue.getJobs([...statesOf[state]], 0, (part?.skip ?? 0) + most - 1)
      return jobs.map((job) => keptJob(job, state))
    }),
  )
  return found.flat()
}

const keptJob = (job: BullJob, state: KeptJob['state']): KeptJob => ({
  id: job.id ?? '',
  name: job.name,
  payload: job.data,
  state,
  attempts: job.attemptsMade,
  added: new Date(job.timestamp).toISOString(),
  error: job.failedReason || null,
  failedAt: state === 'failed' && job.finishedOn !== undefined ? new Date(job.finishedOn).toISOString() : null,
})

const inOrder = (of: readonly (readonly KeptJob[])[]): readonly KeptJob[] =>
  of.flat().sort(
    (a, b) =>
      jobStates.indexOf(b.state) - jobStates.indexOf(a.state) ||
      // Those of one moment stay as their queue has them, in every part of the list alike.
      Date.parse(b.added) - Date.parse(a.added),
  )
