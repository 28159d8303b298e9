import { sql } from 'kysely'
import type { Database } from '../../ports/database.ts'
import { beginErasing } from './erasing.ts'

/** Removes sessions that began before a moment. */
export const dropOldSessions = (db: Database, before: string): Promise<number> =>
  removed(sql`delete from sessions where created < ${before}`, db)

/** Forgets attempts whose last was before a moment. */
export const dropOldAttempts = (db: Database, before: string): Promise<number> =>
  removed(sql`delete from attempts where last < ${before} and open_from < ${before}`, db)

/** Removes links, and sign-ons under way, that were good until a moment and no longer. */
export const dropOldLinks = async (db: Database, before: string): Promise<number> =>
  (await removed(sql`delete from account_links where expires < ${before}`, db)) +
  (await removed(sql`delete from sign_ons where expires < ${before}`, db))

/** Removes keys that were good until a moment and no longer. */
export const dropOldKeys = (db: Database, before: string): Promise<number> =>
  removed(sql`delete from api_keys where expires < ${before}`, db)

/** Removes the answers kept for writes before a moment. */
export const dropOldAnswers = (db: Database, before: string): Promise<number> =>
  removed(sql`delete from idempotency where at < ${before}`, db)

/** Removes mails that came to their end before a moment; their message ids. One that still waits or is held stays. */
export const dropOldMails = async (db: Database, before: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ messageId: string }>`delete from mails
    where moved < ${before} and state in ('sent', 'rejected', 'bounced') returning message_id`.execute(db)
  return rows.map(({ messageId }) => messageId)
}

/** Takes names and words out of what was said before a moment, and the questions nobody has spoken of since. */
export const anonymiseOldFeedback = async (tx: Database, before: string): Promise<number> => {
  await beginErasing(tx)
  await removed(
    sql`delete from questions where first_asked < ${before} and not exists (
      select 1 from feedback where asked_kind = 'question' and asked_id = questions.id and at >= ${before})`,
    tx,
  )
  await removed(sql`update feedback_withdrawals set said_by = null, words = null where at < ${before}`, tx)
  return removed(
    sql`update feedback set said_by = null, words = null
      where at < ${before} and (said_by is not null or words is not null)`,
    tx,
  )
}

const removed = async (statement: ReturnType<typeof sql>, db: Database): Promise<number> =>
  Number((await statement.execute(db)).numAffectedRows ?? 0)
