import type { ProcessingGround, Subject } from '../../domain/processing.ts'
import type { Database } from '../../ports/database.ts'

/** Notes grounds; one that is noted for this person and purpose stays as it is. */
export const noteGrounds = async (db: Database, grounds: readonly ProcessingGround[]): Promise<void> => {
  if (grounds.length === 0) return
  await db
    .insertInto('processingGrounds')
    .values(grounds)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Puts a ground in the place of the one that was noted for this person and purpose. */
export const replaceGround = async (db: Database, ground: ProcessingGround): Promise<void> => {
  const { subjectKind, subjectId, purpose, ...told } = ground
  await db
    .insertInto('processingGrounds')
    .values(ground)
    .onConflict((conflict) => conflict.columns(['subjectKind', 'subjectId', 'purpose']).doUpdateSet(told))
    .execute()
}

/** The grounds on which data of these people is handled. */
export const groundsOf = async (db: Database, subjects: readonly Subject[]): Promise<readonly ProcessingGround[]> => {
  const found = await Promise.all(
    subjects.map(({ subjectKind, subjectId }) =>
      db
        .selectFrom('processingGrounds')
        .selectAll()
        .where('subjectKind', '=', subjectKind)
        .where('subjectId', '=', subjectId)
        .orderBy('purpose')
        .execute(),
    ),
  )
  return found.flat()
}
