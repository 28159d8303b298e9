import { Cron } from 'croner'
import type { Database } from '../src/ports/database.ts'
import { lastOccurrence } from '../src/store/schedules.ts'
import type { Schedule, SchedulePorts } from './add-due-jobs.ts'

/** A schedule, when it was last given to the queue, and when it comes next; ISO 8601. */
export interface Upcoming extends Schedule {
  readonly last: string | null
  readonly next: string
}

/** When each of these comes next. */
export const upcoming = (
  schedules: readonly Schedule[],
  { db, now, timeZone }: Pick<SchedulePorts, 'now' | 'timeZone'> & { readonly db: Database },
): Promise<readonly Upcoming[]> =>
  Promise.all(
    schedules.map(async (schedule) => ({
      ...schedule,
      last: (await lastOccurrence(db, schedule.name)) ?? null,
      next: new Cron(schedule.cron, { timezone: timeZone }).nextRun(new Date(now()))!.toISOString(),
    })),
  )
