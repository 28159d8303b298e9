import { sql } from 'kysely'
import type { Database } from '../../ports/database.ts'

/** Attempts that cost nothing; the wait after the next, doubled with each further; the longest wait. Seconds. */
export interface LockOutRule {
  readonly free: number
  readonly wait: number
  readonly longest: number
  /** After so long without any, failures are forgotten. */
  readonly memory: number
}

// Of two at once the later may be counted first: where nothing is to be waited for, none is held for the other's moment.
const open = sql<string>`'epoch'::timestamptz`

/**
 * Counts an attempt as failed before it is looked at, in one statement, so that many at once are counted, too.
 * Answers `null`, or the moment before which no attempt is looked at: then it was not counted.
 */
export const countAttempt = async (
  db: Database,
  subject: string,
  { at, rule }: { readonly at: string; readonly rule: LockOutRule },
): Promise<string | null> => {
  const { free, wait, longest, memory } = rule
  const failures = sql`case when attempts.last < ${at}::timestamptz - make_interval(secs => ${memory}::int)
    then 1 else attempts.failures + 1 end`
  const seconds = sql`case when ${failures} <= ${free}::int then 0
    else least(${longest}::int, ${wait}::int * 2 ^ least(30, ${failures} - ${free}::int - 1)) end`
  const { rows } = await sql`
    insert into attempts (subject, failures, last, open_from) values (${subject}, 1, ${at}, ${open})
    on conflict (subject) do update
      set failures = ${failures}, last = greatest(attempts.last, ${at}),
        open_from = case when ${seconds} = 0 then ${open} else ${at}::timestamptz + make_interval(secs => ${seconds}) end
      where attempts.open_from <= ${at}
    returning subject`.execute(db)
  if (rows.length > 0) return null
  const held = await db.selectFrom('attempts').select('openFrom').where('subject', '=', subject).executeTakeFirst()
  return held?.openFrom ?? at
}

/** The attempt went well after all: it is taken back, and so are all before it when `all`. */
export const forgiveAttempt = async (db: Database, subject: string, all: boolean): Promise<void> => {
  if (all) await db.deleteFrom('attempts').where('subject', '=', subject).execute()
  else
    await db
      .updateTable('attempts')
      .set({ failures: sql<number>`greatest(failures - 1, 0)`, openFrom: open })
      .where('subject', '=', subject)
      .execute()
}

/** Whether an attempt of one of these subjects would not be looked at now. */
export const isHeld = async (db: Database, subjects: readonly string[], at: string): Promise<boolean> => {
  const held = db
    .selectFrom('attempts')
    .select('subject')
    .where('subject', 'in', [...subjects])
  return (await held.where('openFrom', '>', at).executeTakeFirst()) !== undefined
}
