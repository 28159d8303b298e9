import { sql } from 'kysely'
import type { Database } from '../../ports/database.ts'
import type { MailState } from '../../ports/tables.ts'
import type { KeptMail } from './mails.ts'

/** A mail as a list tells of it. */
export type MailHead = Omit<KeptMail, 'mail'>

/** Which mails a list tells of; `after` is the one the page before ended with. */
export interface MailPage {
  readonly state: MailState | null
  readonly after: Pick<KeptMail, 'written' | 'messageId'> | null
  readonly limit: number
}

/** Mails, the newest first. */
export const mailPage = async (db: Database, { state, after, limit }: MailPage): Promise<readonly MailHead[]> => {
  const inState = state === null ? sql`true` : sql`state = ${state}`
  const behind =
    after === null ? sql`true` : sql`(written, message_id) < (${after.written}::timestamptz, ${after.messageId})`
  const { rows } = await sql<MailHead>`
    select message_id, recipient, subject, state, written, moved, attempts, retry_after, reply from mails
    where ${inState} and ${behind} order by written desc, message_id desc limit ${limit}`.execute(db)
  return rows
}

/** How many mails are in each state. */
export const countMails = async (db: Database): Promise<Readonly<Partial<Record<MailState, number>>>> => {
  const { rows } = await sql<{ state: MailState; count: number }>`
    select state, count(*) as count from mails group by state`.execute(db)
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

/** What a person found out about a mail that may have gone out. */
export const findings = ['arrived', 'not arrived'] as const
export type Finding = (typeof findings)[number]

/**
 * Settles a mail nobody knew the fate of: it arrived, or it is sent once more. False when it is not held, or when its reader
 * has unsubscribed since and it would be sent.
 */
export const settleHeld = async (
  tx: Database,
  messageId: string,
  { finding, at }: { readonly finding: Finding; readonly at: string },
): Promise<boolean> => {
  const state: MailState = finding === 'arrived' ? 'sent' : 'waiting'
  const { numAffectedRows } = await sql`
    update mails set state = ${state}, moved = ${at}, retry_after = null, reply = ${`said by a person: ${finding}`}
    where message_id = ${messageId} and state = 'held' and (${finding === 'arrived'} or not exists (
      select 1 from digests left join subscriptions using (account_id)
      where digests.message_id = mails.message_id and coalesce(frequency = 'off', true)))`.execute(tx)
  return numAffectedRows === 1n
}
