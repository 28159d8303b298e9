import type { Database } from '../ports/database.ts'
import type { DroppedJob } from '../ports/house-tables.ts'

/** Keeps what was dropped, by whom and why. */
export const keepDropped = async (tx: Database, dropped: DroppedJob): Promise<void> => {
  await tx.insertInto('droppedJobs').values(dropped).execute()
}

/** What was dropped last, the latest first. */
export const droppedJobs = (db: Database, most: number): Promise<readonly DroppedJob[]> =>
  db
    .selectFrom('droppedJobs')
    .select(['job', 'name', 'occurrence', 'attempts', 'error', 'added', 'failedAt', 'reason', 'by', 'at'])
    .orderBy('sequence', 'desc')
    .limit(most)
    .execute()
