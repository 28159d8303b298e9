import { Cron } from 'croner'
import type { Database } from '../src/ports/database.ts'
import type { Queue } from '../src/ports/queue.ts'
import { lastOccurrence, rememberOccurrence } from '../src/store/schedules.ts'

/** Work that comes round: `cron` in five fields (minute hour day month weekday), in the house's time zone. */
export interface Schedule {
  readonly name: string
  readonly cron: string
}

export interface SchedulePorts {
  readonly db: Database
  readonly queue: Queue
  readonly now: () => string
  /** IANA name: `Asia/Shanghai`. */
  readonly timeZone: string
}

/**
 * Hands to the queue the job of each schedule's latest occurrence, unless that was done. However many are missed, one is
 * made up; a clock set back adds nothing. Should the process die in between, a job may come twice: it names its
 * occurrence, and whoever does it knows.
 */
export const addDueJobs = async (schedules: readonly Schedule[], ports: SchedulePorts): Promise<void> => {
  for (const schedule of schedules) await addDue(schedule, ports)
}

const addDue = async ({ name, cron }: Schedule, { db, queue, now, timeZone }: SchedulePorts): Promise<void> => {
  const latest = latestOf(cron, { now: now(), timeZone })
  const last = await lastOccurrence(db, name)
  if (last !== undefined && last < latest) await queue.add({ name, key: latest, payload: { occurrence: latest } })
  // A schedule that is new begins with its next occurrence, not with the one it never had.
  if (last === undefined || last < latest) await rememberOccurrence(db, name, latest)
}

/** An occurrence at this very instant counts; one in an hour that the clocks skip comes right after it. */
const latestOf = (cron: string, { now, timeZone }: { readonly now: string; readonly timeZone: string }): string => {
  const justAfter = new Date(Date.parse(now) + 1_000)
  const [latest] = new Cron(cron, { timezone: timeZone }).previousRuns(1, justAfter)
  if (latest === undefined) throw new Error(`a schedule that never comes: ${cron}`)
  return latest.toISOString()
}
