import { sql } from 'kysely'
import type { Kind } from '../../domain/record.ts'
import type { Database } from '../../ports/database.ts'

/** Lets this transaction take back what is otherwise never changed; the audit log stays closed even to it. */
export const beginErasing = async (tx: Database): Promise<void> => {
  await sql`select set_config('zhiqiao.erasing', 'on', true)`.execute(tx)
}

/** Tables in which words of a row may name somebody, and whose rows can go as a whole. */
export type MentioningTable = 'questions' | 'idempotency' | 'jobs' | 'mails' | 'imports'

/** Removes the rows in which one of these words stands anywhere; how many. */
export const eraseMentioning = async (
  tx: Database,
  table: MentioningTable,
  words: readonly string[],
): Promise<number> => {
  if (words.length === 0) return 0
  const { numAffectedRows } = await sql`delete from ${sql.table(table)} as told
    where exists (select 1 from unnest(${[...words]}::text[]) as word
      where position(word in to_jsonb(told)::text) > 0)`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** The message ids of mails to these addresses, or in which one of these words stands. */
export const mailsAbout = async (
  db: Database,
  addresses: readonly string[],
  words: readonly string[],
): Promise<readonly string[]> => {
  const { rows } = await sql<{ messageId: string }>`select message_id from mails
    where lower(recipient) = any(${[...addresses]}) or exists (select 1 from unnest(${[...words]}::text[]) as word
      where position(word in mail::text) > 0)`.execute(db)
  return rows.map(({ messageId }) => messageId)
}

/** Removes mails, and what is known of addresses that take none; how many. */
export const eraseMails = async (
  tx: Database,
  messageIds: readonly string[],
  addresses: readonly string[],
): Promise<number> => {
  await sql`delete from undeliverable where lower(address) = any(${[...addresses]})`.execute(tx)
  const { numAffectedRows } = await sql`delete from mails where message_id = any(${[...messageIds]})`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** Removes what was said of matches of these experts, from either side; how many. */
export const eraseFeedbackAbout = async (tx: Database, expertIds: readonly string[]): Promise<number> => {
  const about = sql`(kind = 'expert' and record_id = any(${[...expertIds]}))
    or (asked_kind = 'expert' and asked_id = any(${[...expertIds]}))`
  await sql`delete from feedback_withdrawals where feedback_id in (select id from feedback where ${about})`.execute(tx)
  const { numAffectedRows } = await sql`delete from feedback where ${about}`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** What is known to have been said by somebody: by an account, as the audit log has it, or under his name. */
const saidBy = (accountIds: readonly string[], names: readonly string[]) => sql`
  said_by = any(${[...names]}) or id in (select unnest(record_ids) from audit
    where action = 'give feedback' and account_id = any(${[...accountIds]}))`

/** What somebody said of matches stays as a figure: his name and his words go, and the question he asked. How many. */
export const anonymiseFeedback = async (
  tx: Database,
  accountIds: readonly string[],
  names: readonly string[],
): Promise<number> => {
  const his = saidBy(accountIds, names)
  await sql`delete from questions where id in (select asked_id from feedback where asked_kind = 'question' and (${his}))`.execute(
    tx,
  )
  const { numAffectedRows } = await sql`update feedback set said_by = null, words = null where ${his}`.execute(tx)
  await sql`update feedback_withdrawals set said_by = null, words = null where said_by = any(${[...names]})`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** Takes back what was opened to these circles alone; the records whose readers change. */
export const eraseCircles = async (
  tx: Database,
  audiences: readonly string[],
): Promise<readonly { readonly kind: Kind; readonly recordId: string }[]> => {
  const { rows } = await sql<{ kind: Kind; recordId: string }>`
    delete from grants where audience = any(${[...audiences]}) returning kind, record_id`.execute(tx)
  return rows
}

/** The ids of results of an organisation that name somebody among their inventors. */
export const resultsOfInventor = async (
  db: Database,
  { name, organisation, organisationId }: Inventor,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`select id from results where ${name} = any(inventors)
    and (organisation = ${organisation} or organisation_id = ${organisationId})`.execute(db)
  return rows.map(({ id }) => id)
}

interface Inventor {
  readonly name: string
  readonly organisation: string | null
  readonly organisationId: string | null
}

/** Where a name still stands in the free text of records that are somebody else's: ids, for a person to look at. */
export const recordsMentioning = async (db: Database, words: readonly string[]): Promise<readonly string[]> => {
  const named = sql`exists (select 1 from unnest(${[...words]}::text[]) as word where position(word in to_jsonb(told)::text) > 0)`
  const { rows } = await sql<{ id: string }>`
    select id from needs as told where ${named} union all select id from results as told where ${named}
    union all select id from experts as told where ${named} union all select id from organisations as told where ${named}
    union all select expert_id from evidence as told where ${named} order by id limit 100`.execute(db)
  return [...new Set(rows.map(({ id }) => id))]
}

/** Removes accounts with all that hangs on them: hats, sessions, keys, links, codes; and what is counted of failed attempts. */
export const eraseAccounts = async (
  tx: Database,
  accountIds: readonly string[],
  attempts: readonly string[],
): Promise<number> => {
  await sql`delete from attempts where subject = any(${[...attempts]})`.execute(tx)
  const { numAffectedRows } = await sql`delete from accounts where id = any(${[...accountIds]})`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** Removes the grounds on which data of these people was handled. */
export const eraseGrounds = async (tx: Database, subjectIds: readonly string[]): Promise<number> => {
  const { numAffectedRows } = await sql`
    delete from processing_grounds where subject_id = any(${[...subjectIds]})`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** Forgets that vectors of these experts are owed. */
export const eraseOwed = async (tx: Database, expertIds: readonly string[]): Promise<void> => {
  await sql`delete from owed_vectors where kind = 'expert' and owner = any(${[...expertIds]})`.execute(tx)
}

/**
 * An engagement is the record of a park's and a firm's work and stays, by ids that lead nowhere: whom a link was sent to, a
 * contact that is his, and words that name or are his go.
 */
export const anonymiseEngagements = async (
  tx: Database,
  accountIds: readonly string[],
  words: readonly string[],
): Promise<void> => {
  const told = [...words]
  const his = sql`by = any(${[...accountIds]})`
  const naming = (column: string) =>
    sql`exists (select 1 from unnest(${told}::text[]) as word where position(word in ${sql.ref(column)}) > 0)`
  await sql`update engagements set contact_name = null, contact_phone = null, contact_email = null
    where contact_name = any(${told}) or contact_phone = any(${told}) or contact_email = any(${told})`.execute(tx)
  await sql`update engagement_links set sent_to = '' where sent_to = any(${told})`.execute(tx)
  await sql`update engagement_events set note = null where note is not null and (${his} or ${naming('note')})`.execute(
    tx,
  )
  await sql`update engagement_ratings set words = '' where ${his} or ${naming('words')}`.execute(tx)
  await sql`update engagement_problems set note = null where ${naming('note')}`.execute(tx)
  await sql`update engagement_problems set title = '' where ${naming('title')}`.execute(tx)
  await sql`update engagement_outcomes set note = null where note is not null and (${his} or ${naming('note')})`.execute(
    tx,
  )
  await sql`update engagement_attachments set name = '' where ${naming('name')}`.execute(tx)
}

/** Takes from bids and scores whose they were and what they said; that somebody bid, and how it was scored, stays. */
export const anonymiseBids = async (tx: Database, accountIds: readonly string[]): Promise<void> => {
  const his = sql`account = any(${[...accountIds]})`
  await sql`update bids set account = 'gone:' || id, team = '', plan = '', pledge = '' where ${his}`.execute(tx)
  await sql`update bid_scores set account = 'gone:' || md5(account || bid_id), words = '' where ${his}`.execute(tx)
  await sql`delete from bounty_notices where account_id = any(${[...accountIds]})`.execute(tx)
  for (const account of accountIds)
    await sql`update bounties set panel = array_remove(panel, ${account}),
      audience = array_remove(audience, ${`account:${account}`}) where ${account} = any(panel)`.execute(tx)
}

/** Removes what was recommended of these experts to others; what was recommended to an account goes with the account. */
export const eraseDigests = async (
  tx: Database,
  expertIds: readonly string[],
  words: readonly string[],
): Promise<void> => {
  const ids = [...expertIds]
  for (const table of ['digest_items', 'digest_substance', 'digest_answers'])
    await sql`delete from ${sql.table(table)} where kind = 'expert' and record_id = any(${ids})`.execute(tx)
  await sql`update digest_recipients set carried = array(select unnest(carried)
    except select 'expert:' || unnest(${ids}::text[]))`.execute(tx)
  await sql`delete from digests where exists (select 1 from unnest(${[...words, ...ids]}::text[]) as word
    where position(word in digest::text) > 0)`.execute(tx)
}
