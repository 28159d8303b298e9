import { sql } from 'kysely'
import type {
  Fitted,
  MeasuredNeed,
  ProfileChange,
  ProfileRun,
  RunProgress,
  WeighedList,
  Weights,
} from '../domain/profile-run.ts'
import type { Database } from '../ports/database.ts'

const json = JSON.stringify

const columns = sql`id, list, weights, note, state, progress, begun_by, begun, ended, measured_on as "on", findings`

/** Begins a run; false while another one is running. */
export const beginRun = async (tx: Database, run: ProfileRun): Promise<boolean> => {
  const { weights, progress, on, findings, ...row } = run
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('profileRuns')
    .values({
      ...row,
      weights: json(weights),
      progress: json(progress),
      measuredOn: json(on),
      findings: json(findings),
      needs: json(null),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Tells how far a run has come; false when it runs no more: somebody has stopped it. */
export const tellRun = async (db: Database, id: string, progress: RunProgress): Promise<boolean> => {
  const row = await db
    .updateTable('profileRuns')
    .set({ progress: json(progress) })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** How a run ended. */
export interface RunEnd {
  readonly state: Exclude<ProfileRun['state'], 'running'>
  readonly at: string
  readonly on: ProfileRun['on']
  readonly findings: ProfileRun['findings']
  readonly needs: readonly MeasuredNeed[] | null
}

/** Ends a run that is running; one that has ended stays as it is. */
export const endRun = async (
  db: Database,
  id: string,
  { state, at, on, findings, needs }: RunEnd,
): Promise<boolean> => {
  const row = await db
    .updateTable('profileRuns')
    .set({ state, ended: at, measuredOn: json(on), findings: json(findings), needs: json(needs) })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Runs that gave no sign since then have failed: their process is gone. */
export const failSilent = async (db: Database, { since, at }: { readonly since: string; readonly at: string }) => {
  await sql`update profile_runs set state = 'failed', ended = ${at}
    where state = 'running' and (progress ->> 'at')::timestamptz < ${since}`.execute(db)
}

/** One run; `undefined` where there is none of this id. */
export const runById = async (db: Database, id: string): Promise<ProfileRun | undefined> =>
  (await sql<ProfileRun>`select ${columns} from profile_runs where id = ${id}`.execute(db)).rows[0]

/** The runs of a list, the newest first. */
export const runsOf = async (db: Database, list: WeighedList, most: number): Promise<readonly ProfileRun[]> =>
  (
    await sql<ProfileRun>`select ${columns} from profile_runs where list = ${list}
      order by begun desc, id limit ${most}`.execute(db)
  ).rows

/** The run that is going on, of whichever list. */
export const runningRun = async (db: Database): Promise<ProfileRun | undefined> =>
  (await sql<ProfileRun>`select ${columns} from profile_runs where state = 'running'`.execute(db)).rows[0]

/** What a run measured, need by need; empty until it is done. */
export const needsOfRun = async (db: Database, id: string): Promise<readonly MeasuredNeed[]> => {
  const { rows } = await sql<{ needs: readonly MeasuredNeed[] | null }>`
    select needs from profile_runs where id = ${id}`.execute(db)
  return rows[0]?.needs ?? []
}

/** Weights that a house has put in force, with what their scores say. */
export interface HouseWeights {
  readonly weights: Weights
  readonly fitted: Fitted
}

/** What a list is under; `null`: the weights that ship. */
export const inForce = async (db: Database, list: WeighedList): Promise<HouseWeights | null> => {
  const { rows } = await sql<{ weights: Weights | null; fitted: Fitted | null }>`
    select run.weights, run.findings -> 'fitted' as fitted
    from profile_changes as change left join profile_runs as run on run.id = change.run_id
    where change.list = ${list} order by change.sequence desc limit 1`.execute(db)
  const { weights = null, fitted = null } = rows[0] ?? {}
  return weights === null || fitted === null ? null : { weights, fitted }
}

/** What a list was put under, the newest first. */
export const changesOf = async (db: Database, list: WeighedList, most: number): Promise<readonly ProfileChange[]> =>
  (
    await sql<ProfileChange>`select sequence, list, run_id, by, at, why from profile_changes
      where list = ${list} order by sequence desc limit ${most}`.execute(db)
  ).rows

/** Puts a list under the weights of a run, or under those that ship; false when it is not as `over` says any more. */
export const putInForce = async (
  tx: Database,
  change: Omit<ProfileChange, 'sequence'>,
  over: number | null,
): Promise<boolean> => {
  await sql`select pg_advisory_xact_lock(${7_240_038}::bigint)`.execute(tx)
  const [last] = await changesOf(tx, change.list, 1)
  if ((last?.sequence ?? null) !== over) return false
  await tx.insertInto('profileChanges').values(change).execute()
  return true
}
