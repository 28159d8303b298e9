import type { SessionRow } from '../../ports/account-tables.ts'
import type { Database } from '../../ports/database.ts'

/** Keeps a session. */
export const addSession = async (db: Database, session: SessionRow): Promise<void> => {
  await db.insertInto('sessions').values(session).execute()
}

/** `undefined` when no session has this token. */
export const sessionByToken = (db: Database, tokenHash: string): Promise<SessionRow | undefined> =>
  db.selectFrom('sessions').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst()

/** Last used first. */
export const sessionsOf = (db: Database, accountId: string): Promise<readonly SessionRow[]> =>
  db
    .selectFrom('sessions')
    .selectAll()
    .where('accountId', '=', accountId)
    .orderBy('seen', 'desc')
    .orderBy('id')
    .execute()

/** Changes when a session was seen, or the hat worn in it. */
export const changeSession = async (
  db: Database,
  id: string,
  change: Partial<Pick<SessionRow, 'seen' | 'membershipId'>>,
): Promise<void> => {
  await db.updateTable('sessions').set(change).where('id', '=', id).execute()
}

/** Ends one session of an account; false when it has none of this id. */
export const endSession = async (db: Database, accountId: string, id: string): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Ends the session of a token, if there is one. */
export const endSessionOf = async (db: Database, tokenHash: string): Promise<void> => {
  await db.deleteFrom('sessions').where('tokenHash', '=', tokenHash).execute()
}

/** Ends every session of an account but the one of id `but`. */
export const endSessions = async (db: Database, accountId: string, but: string | null): Promise<void> => {
  await db
    .deleteFrom('sessions')
    .where('accountId', '=', accountId)
    .where('id', '!=', but ?? '')
    .execute()
}

/** Forgets sessions that began before a moment. */
export const forgetSessions = async (db: Database, before: string): Promise<void> => {
  await db.deleteFrom('sessions').where('created', '<', before).execute()
}
