import { type Selectable, sql } from 'kysely'
import type { Database } from '../ports/database.ts'
import type { Mail } from '../ports/mailer.ts'
import type { MailRow, MailState } from '../ports/tables.ts'

/** A mail and where it stands. */
export type KeptMail = Selectable<MailRow>

/** Keeps a mail to be sent. False when one of its message id was kept before: it is the same mail, and that one stays. */
export const writeMail = async (db: Database, mail: Mail, at: string): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('mails')
    .values({
      messageId: mail.messageId,
      recipient: mail.to,
      subject: mail.subject,
      mail,
      state: 'waiting',
      written: at,
      moved: at,
      retryAfter: null,
      reply: null,
    })
    .onConflict((conflict) => conflict.column('messageId').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** A mail in the hands of one sender; `attempts` counts this one. */
export type TakenMail = Pick<KeptMail, 'mail' | 'attempts'>

/** Moves waiting mails that are due to `sending`, oldest first, before any of them is handed to a mailer. */
export const takeMails = async (db: Database, limit: number, at: string): Promise<readonly TakenMail[]> => {
  const { rows } = await sql<Pick<KeptMail, 'mail' | 'attempts' | 'written' | 'messageId'>>`
    update mails set state = 'sending', moved = ${at}, attempts = attempts + 1
    where message_id in (select message_id from mails
      where state = 'waiting' and (retry_after is null or retry_after <= ${at})
      order by written, message_id limit ${limit} for update skip locked)
    returning mail, attempts, written, message_id`.execute(db)
  return rows.sort(byAge).map(({ mail, attempts }) => ({ mail, attempts }))
}

/** Where a mail goes next, and why. */
export interface MailMove {
  readonly state: MailState
  readonly at: string
  readonly reply?: string
  /** While `waiting`: not before. */
  readonly retryAfter?: string
}

/** Says what became of a mail. */
export const moveMail = async (db: Database, messageId: string, move: MailMove): Promise<void> => {
  const { state, at, reply = null, retryAfter = null } = move
  await db
    .updateTable('mails')
    .set({ state, moved: at, reply, retryAfter })
    .where('messageId', '=', messageId)
    .execute()
}

/**
 * Mails that were being sent when their process died may have gone out: they are `held`, or `waiting` again where the
 * same mail twice is one. Returns how many.
 */
export const recoverForgotten = async (
  db: Database,
  { before, at, to }: { readonly before: string; readonly at: string; readonly to: 'held' | 'waiting' },
): Promise<number> => {
  const { numUpdatedRows } = await db
    .updateTable('mails')
    .set({ state: to, moved: at })
    .where('state', '=', 'sending')
    .where('moved', '<', before)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Newest first. */
export const newestMails = (db: Database, limit: number): Promise<readonly KeptMail[]> =>
  db.selectFrom('mails').selectAll().orderBy('written', 'desc').orderBy('messageId').limit(limit).execute()

/** `undefined` when no mail of this id was ever kept. */
export const mailById = (db: Database, messageId: string): Promise<KeptMail | undefined> =>
  db.selectFrom('mails').selectAll().where('messageId', '=', messageId).executeTakeFirst()

const byAge = (a: Pick<KeptMail, 'written' | 'messageId'>, b: Pick<KeptMail, 'written' | 'messageId'>): number =>
  `${a.written} ${a.messageId}` < `${b.written} ${b.messageId}` ? -1 : 1
