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
    })
    .onConflict((conflict) => conflict.column('messageId').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Moves waiting mails to `sending`, oldest first, before any of them is handed to a mailer. */
export const takeMails = async (db: Database, limit: number, at: string): Promise<readonly Mail[]> => {
  const { rows } = await sql<Pick<KeptMail, 'mail' | 'written' | 'messageId'>>`
    update mails set state = 'sending', moved = ${at}
    where message_id in (select message_id from mails where state = 'waiting'
      order by written, message_id limit ${limit} for update skip locked)
    returning mail, written, message_id`.execute(db)
  return rows.sort(byAge).map(({ mail }) => mail)
}

/** `sent` when the mailer took it, `waiting` when it surely did not, `held` when nobody knows. */
export const moveMail = async (
  db: Database,
  messageId: string,
  to: { state: MailState; at: string },
): Promise<void> => {
  await db.updateTable('mails').set({ state: to.state, moved: to.at }).where('messageId', '=', messageId).execute()
}

/** Holds mails that were being sent when their process died: they may have gone out. Returns how many. */
export const holdForgotten = async (db: Database, before: string, at: string): Promise<number> => {
  const { numUpdatedRows } = await db
    .updateTable('mails')
    .set({ state: 'held', moved: at })
    .where('state', '=', 'sending')
    .where('moved', '<', before)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Newest first. */
export const newestMails = (db: Database, limit: number): Promise<readonly KeptMail[]> =>
  db.selectFrom('mails').selectAll().orderBy('written', 'desc').orderBy('messageId').limit(limit).execute()

const byAge = (a: Pick<KeptMail, 'written' | 'messageId'>, b: Pick<KeptMail, 'written' | 'messageId'>): number =>
  `${a.written} ${a.messageId}` < `${b.written} ${b.messageId}` ? -1 : 1
