import type { AccountLinkRow } from '../../ports/account-tables.ts'
import type { Database } from '../../ports/database.ts'

/** Keeps a link. */
export const addLink = async (db: Database, link: AccountLinkRow): Promise<void> => {
  await db.insertInto('accountLinks').values(link).execute()
}

/** Takes a link out of use and answers whose it was; `undefined` for one that is unknown, used or too old. */
export const useLink = async (db: Database, tokenHash: string, now: string): Promise<string | undefined> => {
  const link = await db
    .deleteFrom('accountLinks')
    .where('tokenHash', '=', tokenHash)
    .where('expires', '>', now)
    .returning('accountId')
    .executeTakeFirst()
  return link?.accountId
}

/** Takes every link of an account out of use. */
export const dropLinks = async (db: Database, accountId: string): Promise<void> => {
  await db.deleteFrom('accountLinks').where('accountId', '=', accountId).execute()
}
