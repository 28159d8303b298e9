/** A job carries ids, never texts: payloads land in logs and in other machines' memory. */
export interface Job {
  readonly name: string
  readonly payload: Readonly<Record<string, string | number>>
  /** Twice with one key is once, until the job is done. */
  readonly key: string
  /** ISO time before which it does not run. */
  readonly runAfter?: string
}

/** At least once: a handler must bear being called again after a crash. */
export type JobHandler = (payload: Job['payload']) => Promise<void>

export const jobStates = ['waiting', 'running', 'failed'] as const

/** A job as it stands, for whoever looks after the house. */
export interface KeptJob extends Pick<Job, 'name' | 'payload'> {
  /** Of its name and store. */
  readonly id: string
  readonly state: (typeof jobStates)[number]
  /** Tries that began. */
  readonly attempts: number
  /** ISO 8601. */
  readonly added: string
  /** Of what failed last, its kind; `null`: nothing has. */
  readonly error: string | null
  /** Of one that has failed for good: when it was given up, ISO 8601. */
  readonly failedAt: string | null
}

/** Part of a long list: of one state, without the first so many. */
export interface ListPart {
  readonly state: KeptJob['state']
  readonly skip: number
}

export interface Queue {
  add(job: Job): Promise<void>
  /** Starts taking jobs; several names share one worker. */
  work(handlers: Readonly<Record<string, JobHandler>>): Promise<void>
  /** Waiting, running and failed for good, for the status page. */
  counts(): Promise<Readonly<Record<'waiting' | 'running' | 'failed', number>>>
  /** What is not done, at most so many of each state: the failed first, the newest of each first; of one state alone, behind so many of it. */
  list(most: number, part?: ListPart): Promise<readonly KeptJob[]>
  /** Lets a job that has failed for good begin anew; false when it is none. */
  retry(job: Pick<KeptJob, 'name' | 'id'>): Promise<boolean>
  /** Forgets a job that has failed for good, and tells what it was; `null` when it is none. */
  drop(job: Pick<KeptJob, 'name' | 'id'>): Promise<KeptJob | null>
  /** Lets running jobs end, takes no more. */
  close(): Promise<void>
}
