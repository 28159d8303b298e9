import type { OutsideIdentityRow, SignOnRow } from '../../ports/account-tables.ts'
import type { Database } from '../../ports/database.ts'

/** Keeps what an answer will be held against, and forgets what nobody came back for. */
export const addSignOn = async (db: Database, row: SignOnRow, now: string): Promise<void> => {
  await db.deleteFrom('signOns').where('expires', '<=', now).execute()
  await db.insertInto('signOns').values(row).execute()
}

/** Takes it out: each is good for one answer. `undefined` for one that is unknown, used or too old. */
export const takeSignOn = (db: Database, tokenHash: string, now: string): Promise<SignOnRow | undefined> =>
  db
    .deleteFrom('signOns')
    .where('tokenHash', '=', tokenHash)
    .where('expires', '>', now)
    .returningAll()
    .executeTakeFirst()

/** The account somebody of an outside service has here. */
export const accountOfIdentity = async (
  db: Database,
  { issuer, subject }: Pick<OutsideIdentityRow, 'issuer' | 'subject'>,
): Promise<string | undefined> => {
  const row = await db
    .selectFrom('outsideIdentities')
    .select('accountId')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row?.accountId
}

/** Links somebody of an outside service to an account; false when the account is linked to somebody else there. */
export const linkIdentity = async (db: Database, row: OutsideIdentityRow): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('outsideIdentities')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
