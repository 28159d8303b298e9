import { sql } from 'kysely'
import type { Chore, ChoreWork } from '../domain/chore.ts'
import type { Database } from '../ports/database.ts'

const json = JSON.stringify

/** Begins a piece of work; false while another one at the same thing goes on. */
export const beginChore = async (tx: Database, chore: Chore): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('chores')
    .values({ ...chore, wish: json(chore.wish), found: json(chore.found) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Tells how far a piece of work has come; false when it goes on no more: somebody has stopped it. */
export const tellChore = async (
  db: Database,
  id: string,
  progress: Pick<Chore, 'done' | 'total' | 'told'>,
): Promise<boolean> => {
  const row = await db
    .updateTable('chores')
    .set(progress)
    .where('id', '=', id)
    .where('state', '=', 'running')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Ends a piece of work that goes on; one that has ended stays as it is. */
export const endChore = async (
  db: Database,
  id: string,
  {
    found,
    ...end
  }: Pick<Chore, 'ended' | 'found' | 'failure'> & { readonly state: Exclude<Chore['state'], 'running'> },
): Promise<void> => {
  await db
    .updateTable('chores')
    .set({ ...end, found: json(found) })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .execute()
}

/** What gave no sign since then has failed: its process is gone. */
export const failSilentChores = async (
  db: Database,
  { since, at }: { readonly since: string; readonly at: string },
): Promise<void> => {
  await sql`update chores set state = 'failed', ended = ${at} where state = 'running' and told < ${since}`.execute(db)
}

/** One piece of work; `undefined` where there is none of this id. */
export const choreById = (db: Database, id: string): Promise<Chore | undefined> =>
  db.selectFrom('chores').selectAll().where('id', '=', id).executeTakeFirst()

/** The last of some kinds of work, the newest first. */
export const choresOf = (db: Database, works: readonly ChoreWork[], most: number): Promise<readonly Chore[]> =>
  db
    .selectFrom('chores')
    .selectAll()
    .where('work', 'in', works)
    .orderBy('begun', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
