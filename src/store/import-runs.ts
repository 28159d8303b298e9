import type { Database } from '../ports/database.ts'

/** A run that lasts longer was killed. Milliseconds. */
const longestRun = 24 * 60 * 60 * 1000

/** Notes that a run has begun, and clears away those that never ended; `false`: there is one of this id already. */
export const beginRun = async (
  db: Database,
  run: { readonly id: string; readonly accountId: string; readonly started: string },
): Promise<boolean> => {
  const before = new Date(Date.parse(run.started) - longestRun).toISOString()
  await db.deleteFrom('importRuns').where('started', '<', before).execute()
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('importRuns')
    .values(run)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

/** Whose run of this id goes on; `null`: nobody's. */
export const ownerOf = async (db: Database, id: string): Promise<string | null> => {
  const run = await db.selectFrom('importRuns').select('accountId').where('id', '=', id).executeTakeFirst()
  return run?.accountId ?? null
}

/** Whether somebody wants no more of it. */
export const isStopAsked = async (db: Database, id: string): Promise<boolean> => {
  const run = await db.selectFrom('importRuns').select('stopAsked').where('id', '=', id).executeTakeFirst()
  return run?.stopAsked === true
}

/** Asks a run to stop; `false`: this account has none of this id that runs. */
export const askToStop = async (
  db: Database,
  run: { readonly id: string; readonly accountId: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('importRuns')
    .set({ stopAsked: true })
    .where('id', '=', run.id)
    .where('accountId', '=', run.accountId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The run is over. */
export const endRun = async (db: Database, id: string): Promise<void> => {
  await db.deleteFrom('importRuns').where('id', '=', id).execute()
}
