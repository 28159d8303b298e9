import type { Database } from '../../ports/database.ts'

/** Keeps these hashes as the only codes of an account: those it had open nothing any more. */
export const replaceRecoveryCodes = async (
  tx: Database,
  accountId: string,
  codeHashes: readonly string[],
): Promise<void> => {
  await tx.deleteFrom('recoveryCodes').where('accountId', '=', accountId).execute()
  await tx
    .insertInto('recoveryCodes')
    .values(codeHashes.map((codeHash) => ({ accountId, codeHash })))
    .execute()
}

/** Takes a code away; false when the account has none of this hash, so each opens once. */
export const useRecoveryCode = async (db: Database, accountId: string, codeHash: string): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('recoveryCodes')
    .where('accountId', '=', accountId)
    .where('codeHash', '=', codeHash)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Takes all codes of an account away. */
export const dropRecoveryCodes = async (db: Database, accountId: string): Promise<void> => {
  await db.deleteFrom('recoveryCodes').where('accountId', '=', accountId).execute()
}

/** How many codes an account has left. */
export const countRecoveryCodes = async (db: Database, accountId: string): Promise<number> => {
  const { count } = await db
    .selectFrom('recoveryCodes')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('accountId', '=', accountId)
    .executeTakeFirstOrThrow()
  return Number(count)
}
