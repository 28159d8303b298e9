import { sql } from 'kysely'
import type { Outcome } from '../domain/feedback.ts'
import type { Database } from '../ports/database.ts'

/** How often something was said of matches that were shown with such a chance of being relevant. */
export interface SaidByChance {
  /** Which of the bounds, rising, the chance reaches: 0 none; `null`: it was not kept. */
  readonly grade: number | null
  readonly outcome: Outcome
  readonly count: number
}

/** One thing that was said; of who said it nothing. */
export interface SaidRow {
  readonly askedKind: string
  readonly askedId: string
  readonly kind: string
  readonly recordId: string
  readonly outcome: Outcome
  readonly reason: string | null
  readonly at: string
  readonly position: number | null
  readonly probability: number | null
}

const standing = sql`not exists (select 1 from feedback_withdrawals where feedback_id = feedback.id)`

const gradeOf = (bounds: readonly number[]) =>
  sql`case when probability is null then null else width_bucket(probability::float8, ${[...bounds]}::float8[]) end`

/** What stands was said of the matches of a list, by the grade they were shown with. */
export const saidByChance = async (
  db: Database,
  list: string,
  bounds: readonly number[],
): Promise<readonly SaidByChance[]> =>
  (
    await sql<SaidByChance>`select ${gradeOf(bounds)} as grade, outcome, count(*) as count
      from feedback where profile = ${list} and ${standing} group by 1, 2 order by 1, 2`.execute(db)
  ).rows

/** Those who said the rest are `null` of grade. */
export interface SaidOf {
  readonly list: string
  readonly bounds: readonly number[]
  readonly grade: number | null
}

/** What was said with one grade, the newest first. */
export const saidWith = async (
  db: Database,
  { list, bounds, grade }: SaidOf,
  most: number,
): Promise<readonly SaidRow[]> =>
  (
    await sql<SaidRow>`select asked_kind, asked_id, kind, record_id, outcome, reason, at, position, probability
      from feedback where profile = ${list} and ${standing} and ${gradeOf(bounds)} is not distinct from ${grade}
      order by sequence desc limit ${most}`.execute(db)
  ).rows
