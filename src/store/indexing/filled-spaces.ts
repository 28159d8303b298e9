import { type Database, inTransaction } from '../../ports/database.ts'
import { dropSpaces } from './vectors.ts'

/** Spaces of outside models in which everything has its vector, the newest first. */
export const filledSpaces = async (db: Database): Promise<readonly string[]> => {
  const rows = await db.selectFrom('filledSpaces').select('space').orderBy('filledAt', 'desc').execute()
  return rows.map(({ space }) => space)
}

/** Everything has its vector in this space now. */
export const markFilled = async (db: Database, space: string): Promise<void> => {
  await db
    .insertInto('filledSpaces')
    .values({ space })
    .onConflict((row) => row.column('space').doNothing())
    .execute()
}

/** Forgets every filled space but this one, with all its vectors. */
export const dropOtherFilled = (db: Database, space: string): Promise<void> =>
  inTransaction(db, async (tx) => {
    const dropped = await tx.deleteFrom('filledSpaces').where('space', '<>', space).returning('space').execute()
    await tx.deleteFrom('owedVectors').where('space', '<>', space).execute()
    await dropSpaces(
      tx,
      dropped.map((row) => row.space),
    )
  })
