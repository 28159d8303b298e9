import type { ApiKeyRow } from '../../ports/account-tables.ts'
import type { Database } from '../../ports/database.ts'

/** Keeps a key. */
export const addApiKey = async (db: Database, key: ApiKeyRow): Promise<void> => {
  await db.insertInto('apiKeys').values(key).execute()
}

/** `undefined` when no key has this token. */
export const apiKeyByToken = (db: Database, tokenHash: string): Promise<ApiKeyRow | undefined> =>
  db.selectFrom('apiKeys').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst()

/** Newest first. */
export const apiKeysOf = (db: Database, accountId: string): Promise<readonly ApiKeyRow[]> =>
  db
    .selectFrom('apiKeys')
    .selectAll()
    .where('accountId', '=', accountId)
    .orderBy('created', 'desc')
    .orderBy('id')
    .execute()

/** Notes when a key was used. */
export const markKeyUsed = async (db: Database, id: string, at: string): Promise<void> => {
  await db.updateTable('apiKeys').set({ used: at }).where('id', '=', id).execute()
}

/** Takes a key back; false when the account has none of this id. */
export const removeApiKey = async (db: Database, accountId: string, id: string): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('apiKeys')
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
