import { type Selectable, sql } from 'kysely'
import { type Database, inTransaction } from '../../ports/database.ts'
import { type Job, jobStates, type KeptJob, type ListPart } from '../../ports/queue.ts'
import type { JobRow } from '../../ports/tables.ts'

/** A job in the hands of one worker; `attempts` counts this one, and tells it from a worker that lost its lease. */
export type TakenJob = Pick<Selectable<JobRow>, 'id' | 'name' | 'payload' | 'attempts'>

/** Adds a job unless one of its name and key waits or runs; one that had failed for good gives way to it. */
export const addJob = (db: Database, job: Job, now: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    const { name, key, payload } = job
    const added = now.toISOString()
    await tx.deleteFrom('jobs').where('state', '=', 'failed').where('name', '=', name).where('key', '=', key).execute()
    await sql`insert into jobs (name, key, payload, state, run_after, added)
      values (${name}, ${key}, ${JSON.stringify(payload)}::jsonb, 'waiting', ${job.runAfter ?? added}, ${added})
      on conflict (name, key) where state <> 'failed' do nothing`.execute(tx)
  })

/** Takes the job that has been due longest, or one whose worker has been silent past its lease. */
export const takeJob = async (
  db: Database,
  names: readonly string[],
  { now, leaseUntil }: { readonly now: Date; readonly leaseUntil: Date },
): Promise<TakenJob | undefined> => {
  const { rows } = await sql<TakenJob>`
    update jobs set state = 'running', attempts = attempts + 1, lease_until = ${leaseUntil.toISOString()}
    where id = (
      select id from jobs
      where state <> 'failed' and name = any(${names})
        and case state when 'waiting' then run_after else lease_until end <= ${now.toISOString()}
      order by run_after, id limit 1 for update skip locked)
    returning id, name, payload, attempts`.execute(db)
  return rows[0]
}

/** Keeps a job longer. */
export const renewLease = async (db: Database, job: TakenJob, leaseUntil: Date): Promise<void> => {
  await db.updateTable('jobs').set({ leaseUntil: leaseUntil.toISOString() }).where(isStill(job)).execute()
}

/** Forgets a job that is done. */
export const finishJob = async (db: Database, job: TakenJob): Promise<void> => {
  await db.deleteFrom('jobs').where(isStill(job)).execute()
}

/** Puts a job back until `retryAt`, or with `null` gives it up for good. */
export const putJobBack = async (
  db: Database,
  job: TakenJob,
  { error, retryAt, now }: { readonly error: string; readonly retryAt: Date | null; readonly now: Date },
): Promise<void> => {
  const next =
    retryAt === null
      ? { state: 'failed' as const, failedAt: now.toISOString() }
      : { state: 'waiting' as const, runAfter: retryAt.toISOString() }
  await db
    .updateTable('jobs')
    .set({ ...next, leaseUntil: null, lastError: error })
    .where(isStill(job))
    .execute()
}

/** Jobs by state. */
export const countJobs = async (db: Database): Promise<Readonly<Record<JobRow['state'], number>>> => {
  const { rows } = await sql<{ state: JobRow['state']; jobs: number }>`
    select state, count(*) as jobs from jobs group by state`.execute(db)
  return { waiting: 0, running: 0, failed: 0, ...Object.fromEntries(rows.map(({ state, jobs }) => [state, jobs])) }
}

const kept = sql`id::text, name, payload, state, attempts, added, last_error as error, failed_at`

/** Jobs as they stand: the failed first, the newest of each state first, at most so many of each; or part of one state. */
export const listJobs = async (db: Database, most: number, part?: ListPart): Promise<readonly KeptJob[]> => {
  const { state = null, skip = 0 } = part ?? {}
  const { rows } = await sql<KeptJob>`
    select ${kept} from (
      select *, row_number() over (partition by state order by id desc) as place from jobs
      where ${state}::text is null or state = ${state}) as placed
    where place > ${skip} and place <= ${skip + most}
    order by array_position(${[...jobStates].reverse()}::text[], state), id desc`.execute(db)
  return rows
}

/** Lets a job that had failed for good begin anew; false when it is none, or another of its key waits or runs. */
export const retryJob = async (db: Database, id: string, now: Date): Promise<boolean> => {
  if (!isId(id)) return false
  const { numAffectedRows } = await sql`
    update jobs set state = 'waiting', attempts = 0, run_after = ${now.toISOString()}, lease_until = null,
      failed_at = null
    where id = ${id}::bigint and state = 'failed' and not exists (select 1 from jobs as other
      where other.name = jobs.name and other.key = jobs.key and other.state <> 'failed')`.execute(db)
  return numAffectedRows === 1n
}

/** Forgets a job that had failed for good, and tells what it was; `null` when it is none. */
export const dropJob = async (db: Database, id: string): Promise<KeptJob | null> => {
  if (!isId(id)) return null
  const { rows } = await sql<KeptJob>`
    delete from jobs where id = ${id}::bigint and state = 'failed' returning ${kept}`.execute(db)
  return rows[0] ?? null
}

const isId = (id: string): boolean => /^\d{1,18}$/.test(id)

const isStill = ({ id, attempts }: TakenJob) =>
  sql<boolean>`id = ${id} and attempts = ${attempts} and state = 'running'`
