import { sql } from 'kysely'
import type { Subscription } from '../../domain/subscription.ts'
import type { Database } from '../../ports/database.ts'

/** What somebody has chosen; `undefined` for who has chosen nothing. */
export const subscriptionOf = (db: Database, accountId: string): Promise<Subscription | undefined> =>
  db.selectFrom('subscriptions').selectAll().where('accountId', '=', accountId).executeTakeFirst()

/** Keeps a choice in place of the one before. */
export const putSubscription = async (db: Database, { ...chosen }: Subscription): Promise<void> => {
  const { accountId: _, ...change } = chosen
  await db
    .insertInto('subscriptions')
    .values(chosen)
    .onConflict((conflict) => conflict.column('accountId').doUpdateSet(change))
    .execute()
  if (chosen.frequency === 'off') await dropWaiting(db, chosen.accountId, chosen.updated)
}

/** Whether the mails of an account may rest on what he did; who has no subscription has none to change. */
export const personaliseMails = async (db: Database, accountId: string, personalised: boolean): Promise<void> => {
  await db.updateTable('subscriptions').set({ personalised }).where('accountId', '=', accountId).execute()
}

/** Everybody who wants mails, in order of account. */
export const subscribers = (db: Database): Promise<readonly Subscription[]> =>
  db.selectFrom('subscriptions').selectAll().where('frequency', '<>', 'off').orderBy('accountId').execute()

/** No more mails from this moment on, those that wait to be sent included. */
export const unsubscribe = async (db: Database, accountId: string, at: string): Promise<void> => {
  await db
    .updateTable('subscriptions')
    .set({ frequency: 'off', updated: at })
    .where('accountId', '=', accountId)
    .execute()
  await dropWaiting(db, accountId, at)
}

/** Takes back the nightly mails of somebody that were written and not yet sent. */
export const dropWaiting = async (db: Database, accountId: string, at: string): Promise<void> => {
  await sql`
    update mails set state = 'rejected', moved = ${at}, reply = 'unsubscribed' where state = 'waiting'
      and message_id in (select message_id from digests where account_id = ${accountId})`.execute(db)
}
