import { type Selectable, sql } from 'kysely'
import { type Database, inTransaction } from '../../ports/database.ts'
import type { Mail } from '../../ports/mailer.ts'
import type { MailRow, MailState } from '../../ports/tables.ts'

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

/** When a mail is taken, and how many one recipient domain takes a minute. */
export interface Taking {
  readonly at: string
  readonly perMinute: number
}

/**
 * Moves the oldest mail that is due, and whose domain was tried less often than it may be in the last minute, to `sending`,
 * before it is handed to a mailer. Counted from the mails themselves: a restart forgets nothing.
 */
export const takeMail = (db: Database, { at, perMinute }: Taking): Promise<TakenMail | undefined> =>
  inTransaction(db, async (tx) => {
    // Two that count at once would both take the last place of a minute.
    await sql`select pg_advisory_xact_lock(${lock}::bigint)`.execute(tx)
    const { rows } = await sql<TakenMail>`
      with busy as materialized (select ${domain} as domain from mails
        where attempts > 0 and moved > ${near(at, -1)} and moved < ${near(at, 1)}
        group by 1 having count(*) >= ${perMinute})
      update mails set state = 'sending', moved = ${at}, attempts = attempts + 1
      where message_id = (select message_id from mails
        where state = 'waiting' and (retry_after is null or retry_after <= ${at})
          and ${domain} not in (select busy.domain from busy)
        order by written, message_id limit 1 for update skip locked)
      returning mail, attempts`.execute(tx)
    return rows[0]
  })

/** Any fixed number: whoever takes a mail holds this PostgreSQL advisory lock. */
const lock = 5_210_623

// What stands behind the last @, in «name <address>» too.
const domain = sql`lower(rtrim(split_part(recipient, '@', -1), '> '))`

// A clock set back must stop nobody for longer than a minute, and those of two machines may differ a little.
const near = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString()

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
