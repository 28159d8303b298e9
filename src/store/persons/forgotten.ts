import type { Database } from '../../ports/database.ts'

/** Keeps hashes of a deleted person. */
export const keepForgotten = async (tx: Database, digests: readonly string[], at: string): Promise<void> => {
  if (digests.length === 0) return
  await tx
    .insertInto('forgotten')
    .values(digests.map((digest) => ({ digest, at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Those of these hashes that are kept. */
export const forgottenAmong = async (db: Database, digests: readonly string[]): Promise<ReadonlySet<string>> => {
  if (digests.length === 0) return new Set()
  const rows = await db
    .selectFrom('forgotten')
    .select('digest')
    .where('digest', 'in', [...digests])
    .execute()
  return new Set(rows.map(({ digest }) => digest))
}
