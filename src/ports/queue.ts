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

export interface Queue {
  add(job: Job): Promise<void>
  /** Starts taking jobs; several names share one worker. */
  work(handlers: Readonly<Record<string, JobHandler>>): Promise<void>
  /** Waiting, running and failed for good, for the status page. */
  counts(): Promise<Readonly<Record<'waiting' | 'running' | 'failed', number>>>
  /** Lets running jobs end, takes no more. */
  close(): Promise<void>
}
