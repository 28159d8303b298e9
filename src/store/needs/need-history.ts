import type { NeedEvent } from '../../domain/need-history.ts'
import type { Database } from '../../ports/database.ts'

/** Appends, in the order given; in the transaction that does it. */
export const appendEvents = async (tx: Database, events: readonly NeedEvent[]): Promise<void> => {
  if (events.length > 0)
    await tx
      .insertInto('needHistory')
      .values([...events])
      .execute()
}

/** What happened to a need, first things first. */
export const historyOf = (db: Database, needId: string): Promise<readonly NeedEvent[]> =>
  db
    .selectFrom('needHistory')
    .select(['needId', 'deed', 'fromState', 'toState', 'at', 'accountId', 'role', 'organisationId', 'reason', 'detail'])
    .where('needId', '=', needId)
    .orderBy('sequence')
    .execute()

/** The account that wrote a need down or brought it in; `null`: nobody with an account. */
export const writerOf = async (db: Database, needId: string): Promise<string | null> => {
  const first = await db
    .selectFrom('needHistory')
    .select('accountId')
    .where('needId', '=', needId)
    .where('deed', 'in', ['begin', 'import'])
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirst()
  return first?.accountId ?? null
}
