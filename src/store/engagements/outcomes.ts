import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Audience } from '../../domain/audience.ts'
import type { EngagementOutcome } from '../../domain/engagement/outcome.ts'
import type { Database } from '../../ports/database.ts'

/** Appends a row to the ledger. */
export const addOutcome = async (tx: Database, outcome: EngagementOutcome): Promise<void> => {
  await tx.insertInto('engagementOutcomes').values(outcome).execute()
}

/** Withdraws a row, which stays; false when there is none of this id that stands. */
export const withdrawOutcome = async (
  tx: Database,
  { id, engagementId }: { readonly id: string; readonly engagementId: string },
  withdrawn: NonNullable<EngagementOutcome['withdrawn']>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('engagementOutcomes')
    .set({ withdrawn })
    .where('id', '=', id)
    .where('engagementId', '=', engagementId)
    .where('withdrawn', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The ledger of an engagement, oldest first, withdrawn rows included. */
export const outcomesOf = (db: Database, engagementId: string): Promise<readonly EngagementOutcome[]> =>
  db
    .selectFrom('engagementOutcomes')
    .selectAll()
    .where('engagementId', '=', engagementId)
    .orderBy('at')
    .orderBy('id')
    .execute()

/** What part of the ledger is asked for; left out is no condition. Days `from` and `to` are in it. */
export interface OutcomeFilter {
  readonly kind?: readonly EngagementOutcome['kind'][] | undefined
  readonly standing?: EngagementOutcome['standing'] | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Of needs in these parks or shared by them, `null`: of any; the sensitive are then left out. */
  readonly pools?: readonly string[] | null | undefined
}

const needId = sql`coalesce(engagements.need_id, bounties.need_id)`

/** The rows that stand, of the engagements and bounties somebody in these circles sees. */
export const standingOutcomes = async (
  db: Database,
  circles: readonly Audience[] | null,
  { kind, standing, from, to, pools }: OutcomeFilter,
): Promise<readonly EngagementOutcome[]> => {
  const conditions: readonly RawBuilder<unknown>[] = [
    sql`withdrawn is null`,
    ...(circles === null ? [] : [sql`coalesce(engagements.audience, bounties.audience) && ${[...circles]}`]),
    ...(kind === undefined ? [] : [sql`ledger.kind = any(${[...kind]})`]),
    ...(standing === undefined ? [] : [sql`standing = ${standing}`]),
    ...(from === undefined ? [] : [sql`ledger."on" >= ${from}`]),
    ...(to === undefined ? [] : [sql`ledger."on" <= ${to}`]),
    ...(pools === undefined ? [] : [sql`not exists (select 1 from needs where needs.id = ${needId} and sensitive)`]),
    ...(pools === undefined || pools === null
      ? []
      : [sql`(coalesce(engagements.pool, bounties.pool) = any(${[...pools]}) or credits && ${[...pools]}::text[])`]),
  ]
  const { rows } = await sql<EngagementOutcome>`select ledger.* from engagement_outcomes as ledger
    left join engagements on engagements.id = engagement_id left join bounties on bounties.id = bounty_id
    where ${sql<SqlBool>`${sql.join(conditions, sql` and `)}`} order by ledger."on", ledger.id`.execute(db)
  return rows
}
