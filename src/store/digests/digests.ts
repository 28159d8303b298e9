import { type Selectable, sql } from 'kysely'
import type { Digest } from '../../domain/digest.ts'
import type { Kind } from '../../domain/record.ts'
import type { Database } from '../../ports/database.ts'
import type {
  DigestAnswerRow,
  DigestItemRow,
  DigestRecipientRow,
  DigestRow,
  DigestRunRow,
} from '../../ports/digest-tables.ts'
import { upsert } from '../libraries/rows.ts'

/** What one night decided for one person. */
export type KeptDigest = Selectable<DigestRow>

/** A mail that is decided and not yet given to delivery; `isWanted`: he has not unsubscribed since. */
export type OwedMail = KeptDigest & { readonly isWanted: boolean }

/** Keeps a night before its digests; false when it is there already, decided by another worker. */
export const beginRun = async (tx: Database, run: DigestRunRow): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('digestRuns')
    .values(run)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** A night; `undefined` when it was not decided yet. */
export const runOf = (db: Database, day: string): Promise<DigestRunRow | undefined> =>
  db.selectFrom('digestRuns').selectAll().where('day', '=', day).executeTakeFirst()

/** Every mail of the night was written. */
export const endRun = async (db: Database, day: string, at: string): Promise<void> => {
  await db.updateTable('digestRuns').set({ ended: at }).where('day', '=', day).where('ended', 'is', null).execute()
}

/** The newest nights, newest first; of those before a day where one is named. */
export const newestRuns = (db: Database, limit: number, before?: string): Promise<readonly DigestRunRow[]> => {
  const nights = db.selectFrom('digestRuns').selectAll().orderBy('day', 'desc').limit(limit)
  return (before === undefined ? nights : nights.where('day', '<', before)).execute()
}

/** Keeps what was decided, what was recommended, and how far everybody was looked at. */
export const keepDecided = async (
  tx: Database,
  decided: {
    readonly digests: readonly DigestRow[]
    readonly items: readonly DigestItemRow[]
    readonly recipients: readonly DigestRecipientRow[]
  },
): Promise<void> => {
  await upsert(tx, { table: 'digests', key: ['day', 'accountId'] }, decided.digests)
  await upsert(tx, { table: 'digestItems', key: ['accountId', 'kind', 'recordId', 'day'], isOnce: true }, decided.items)
  await upsert(tx, { table: 'digestRecipients', key: ['accountId'] }, decided.recipients)
}

/** Mails of a night that are decided and not yet given to delivery, in order of account. */
export const owedMails = async (tx: Database, day: string, limit: number): Promise<readonly OwedMail[]> => {
  const { rows } = await sql<OwedMail>`
    select digests.*, coalesce(frequency <> 'off', false) as is_wanted
    from digests left join subscriptions using (account_id)
    where day = ${day} and message_id is not null and mailed is null order by account_id limit ${limit}`.execute(tx)
  return rows
}

/** Says that these mails were given to delivery. */
export const markMailed = async (tx: Database, accounts: readonly string[], { day, at }: Mailed): Promise<void> => {
  await sql`update digests set mailed = ${at} where day = ${day} and account_id = any(${accounts})`.execute(tx)
}

interface Mailed {
  readonly day: string
  readonly at: string
}

/** What a night decided for somebody; `undefined` when he was not looked at. */
export const digestOf = async (db: Database, day: string, accountId: string): Promise<Digest | undefined> =>
  (
    await db
      .selectFrom('digests')
      .select('digest')
      .where('day', '=', day)
      .where('accountId', '=', accountId)
      .executeTakeFirst()
  )?.digest

/** The newest nights somebody was looked at in, newest first. */
export const newestDigests = async (db: Database, accountId: string, limit: number): Promise<readonly Digest[]> => {
  const rows = await db
    .selectFrom('digests')
    .select('digest')
    .where('accountId', '=', accountId)
    .orderBy('day', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ digest }) => digest)
}

/** What was recommended from a day on, to whom. */
export const sentSince = async (db: Database, day: string): Promise<readonly DigestItemRow[]> =>
  db.selectFrom('digestItems').selectAll().where('day', '>', day).execute()

/** How far everybody was looked at. */
export const digestRecipients = (db: Database): Promise<readonly DigestRecipientRow[]> =>
  db.selectFrom('digestRecipients').selectAll().execute()

/** What was answered to one recommendation; `undefined` for nothing yet. */
export const mailAnswerOf = (
  db: Database,
  { day, accountId, kind, recordId }: Omit<DigestItemRow, 'kind'> & { readonly kind: Kind },
): Promise<DigestAnswerRow | undefined> =>
  db
    .selectFrom('digestAnswers')
    .selectAll()
    .where('day', '=', day)
    .where('accountId', '=', accountId)
    .where('kind', '=', kind)
    .where('recordId', '=', recordId)
    .executeTakeFirst()

/** Keeps an answer in place of the one before. */
export const putMailAnswer = (tx: Database, row: DigestAnswerRow): Promise<void> =>
  upsert(tx, { table: 'digestAnswers', key: ['day', 'accountId', 'kind', 'recordId'] }, [row])

/** What a night came to for one person; `state` of his mail, `null` while it is not written and where there is none. */
export interface ToldPerson {
  readonly accountId: string
  readonly name: string
  readonly items: number
  readonly personalised: boolean
  readonly messageId: string | null
  readonly state: string | null
}

/** Everybody a night was decided for, in order of account. */
export const toldOn = async (
  db: Database,
  { day, after, limit }: { readonly day: string; readonly after: string; readonly limit: number },
): Promise<readonly ToldPerson[]> => {
  const { rows } = await sql<ToldPerson>`
    select account_id, accounts.name, jsonb_array_length(digest -> 'items') as items,
      (digest ->> 'personalised')::boolean as personalised, digests.message_id, mails.state
    from digests join accounts on accounts.id = account_id left join mails on mails.message_id = digests.message_id
    where day = ${day} and account_id > ${after} order by account_id limit ${limit}`.execute(db)
  return rows
}

/** How the mails of a night stand: how many in each state, and the ids of those nobody knows the fate of. */
export const mailStatesOf = async (
  db: Database,
  day: string,
): Promise<{ readonly mails: Readonly<Record<string, number>>; readonly held: readonly string[] }> => {
  const { rows } = await sql<{ state: string; count: number; ids: readonly string[] }>`
    select state, count(*) as count, case state when 'held' then array_agg(message_id order by message_id) else '{}' end as ids
    from mails where message_id in (select message_id from digests where day = ${day}) group by state`.execute(db)
  return {
    mails: Object.fromEntries(rows.map(({ state, count }) => [state, count])),
    held: rows.flatMap(({ ids }) => ids),
  }
}
