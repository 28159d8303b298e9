import { sql } from 'kysely'
import type { EngagementEvent, EngagementProblem, EngagementRating } from '../../domain/engagement/log.ts'
import type { Database } from '../../ports/database.ts'

/** Appends a line to the log. */
export const appendEvent = async (tx: Database, event: EngagementEvent): Promise<void> => {
  await tx.insertInto('engagementEvents').values(event).execute()
}

/** The log of an engagement in the order it came. */
export const eventsOf = (db: Database, engagementId: string): Promise<readonly EngagementEvent[]> =>
  db
    .selectFrom('engagementEvents')
    .select(['id', 'engagementId', 'kind', 'step', 'state', 'on', 'note', 'by', 'at'])
    .where('engagementId', '=', engagementId)
    .orderBy('sequence')
    .execute()

/** Opens a problem. */
export const addProblem = async (tx: Database, problem: EngagementProblem): Promise<void> => {
  await tx.insertInto('engagementProblems').values(problem).execute()
}

/** Moves a problem; false when the engagement has none of this id. */
export const moveProblem = async (
  tx: Database,
  { id, engagementId, state, note, moved }: Pick<EngagementProblem, 'id' | 'engagementId' | 'state' | 'note' | 'moved'>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('engagementProblems')
    .set({ state, note, moved })
    .where('id', '=', id)
    .where('engagementId', '=', engagementId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The problems of an engagement, oldest first. */
export const problemsOf = (db: Database, engagementId: string): Promise<readonly EngagementProblem[]> =>
  db
    .selectFrom('engagementProblems')
    .selectAll()
    .where('engagementId', '=', engagementId)
    .orderBy('opened')
    .orderBy('id')
    .execute()

/** Keeps what a side says of the other; what it said before is replaced. */
export const putRating = async (tx: Database, rating: EngagementRating): Promise<void> => {
  const { stars, words, by, at } = rating
  await tx
    .insertInto('engagementRatings')
    .values(rating)
    .onConflict((conflict) => conflict.columns(['engagementId', 'side']).doUpdateSet({ stars, words, by, at }))
    .execute()
}

/** What the two sides say of each other. */
export const ratingsOf = (db: Database, engagementId: string): Promise<readonly EngagementRating[]> =>
  db.selectFrom('engagementRatings').selectAll().where('engagementId', '=', engagementId).orderBy('side').execute()

/** Keeps an officer's word that the need may be shown abroad; said twice is once. */
export const addRelease = async (
  tx: Database,
  release: { readonly engagementId: string; readonly accountId: string; readonly at: string },
): Promise<void> => {
  await tx
    .insertInto('engagementReleases')
    .values(release)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The accounts that have said so. */
export const releasedBy = async (db: Database, engagementId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ accountId: string }>`select account_id from engagement_releases
    where engagement_id = ${engagementId} order by at`.execute(db)
  return rows.map(({ accountId }) => accountId)
}
