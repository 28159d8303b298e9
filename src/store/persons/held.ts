import { sql } from 'kysely'
import type { Database } from '../../ports/database.ts'

/** Rows as they are told to the person they are about. */
export type HeldRows = readonly Readonly<Record<string, unknown>>[]

/** Accounts without what is secret even from their owner's export. */
export const heldAccounts = (db: Database, ids: readonly string[]): Promise<HeldRows> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('accounts')
        .select(['id', 'email', 'name', 'created', 'disabled', 'demo', 'personalised'])
        .select(sql<boolean>`totp_secret is not null`.as('secondFactor'))
        .where('id', 'in', [...ids])
        .execute()

/** What hangs on accounts: hats, sessions, keys, identities elsewhere; hashes of secrets left out. */
export const heldBeside = async (db: Database, ids: readonly string[]): Promise<HeldRows> => {
  if (ids.length === 0) return []
  const hats = db
    .selectFrom('memberships')
    .selectAll()
    .where('accountId', 'in', [...ids])
  const sessions = db
    .selectFrom('sessions')
    .select(['id', 'created', 'seen', 'address', 'agent'])
    .where('accountId', 'in', [...ids])
  const keys = db
    .selectFrom('apiKeys')
    .select(['id', 'name', 'scope', 'created', 'expires', 'used'])
    .where('accountId', 'in', [...ids])
  const outside = db
    .selectFrom('outsideIdentities')
    .select(['issuer', 'subject', 'linked'])
    .where('accountId', 'in', [...ids])
  const told = (what: string, rows: HeldRows): HeldRows => rows.map((row) => ({ what, ...row }))
  return [
    ...told('hat', await hats.execute()),
    ...told('session', await sessions.execute()),
    ...told('key', await keys.execute()),
    ...told('outside identity', await outside.execute()),
  ]
}

/** The vectors of these experts: which text of theirs, in which space. */
export const heldVectors = (db: Database, expertIds: readonly string[]): Promise<HeldRows> =>
  expertIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('vectors')
        .select(['documentId', 'space'])
        .where('kind', '=', 'expert')
        .where('owner', 'in', [...expertIds])
        .execute()

/** What was said of matches of these experts; who said it is somebody else's data. */
export const heldFeedbackAbout = async (db: Database, expertIds: readonly string[]): Promise<HeldRows> => {
  const { rows } = await sql<Readonly<Record<string, unknown>>>`
    select id, asked_kind, asked_id, kind, record_id, outcome, reason, at from feedback
    where (kind = 'expert' and record_id = any(${[...expertIds]}))
      or (asked_kind = 'expert' and asked_id = any(${[...expertIds]})) order by sequence`.execute(db)
  return rows
}

/** What somebody said of matches. */
export const heldFeedbackBy = async (
  db: Database,
  accountIds: readonly string[],
  names: readonly string[],
): Promise<HeldRows> => {
  const { rows } = await sql<Readonly<Record<string, unknown>>>`
    select feedback.id, asked_kind, asked_id, kind, record_id, outcome, reason, words, said_by, at, questions.text as question
    from feedback left join questions on asked_kind = 'question' and questions.id = asked_id
    where said_by = any(${[...names]}) or feedback.id in (select unnest(record_ids) from audit
      where action = 'give feedback' and account_id = any(${[...accountIds]})) order by sequence`.execute(db)
  return rows
}

/** Mails to these addresses, and what became of them. */
export const heldMails = async (db: Database, addresses: readonly string[]): Promise<HeldRows> => {
  const { rows } = await sql<Readonly<Record<string, unknown>>>`
    select recipient, subject, state, written from mails
    where lower(recipient) = any(${[...addresses]}) order by written`.execute(db)
  return rows
}

/** What was opened to these circles one by one. */
export const heldCircles = (db: Database, audiences: readonly string[]): Promise<HeldRows> =>
  audiences.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('grants')
        .select(['kind', 'recordId', 'at'])
        .where('audience', 'in', [...audiences])
        .execute()

/** Rows of these tables in which one of these words stands; how many. */
export const countMentioning = async (
  db: Database,
  table: 'questions' | 'idempotency' | 'jobs' | 'imports',
  words: readonly string[],
): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)} as told
    where exists (select 1 from unnest(${[...words]}::text[]) as word
      where position(word in to_jsonb(told)::text) > 0)`.execute(db)
  return rows[0]?.count ?? 0
}

/** Engagements of these experts, or that these accounts answer for; how the other side is reached is not theirs. */
export const heldEngagements = async (
  db: Database,
  accountIds: readonly string[],
  expertIds: readonly string[],
): Promise<HeldRows> => {
  const { rows } = await sql<Readonly<Record<string, unknown>>>`
    select id, need_id, kind, candidate_id, state, since, created from engagements
    where (kind = 'expert' and candidate_id = any(${[...expertIds]}))
      or owner = any(${[...accountIds]}) or broker = any(${[...accountIds]}) order by created`.execute(db)
  return rows
}

/** What these accounts have bid, how they scored the bids of others, and which bounties they were told of. */
export const heldBids = async (db: Database, accountIds: readonly string[]): Promise<HeldRows> => {
  if (accountIds.length === 0) return []
  const bids = await db
    .selectFrom('bids')
    .selectAll()
    .where('account', 'in', [...accountIds])
    .execute()
  const scores = await db
    .selectFrom('bidScores')
    .selectAll()
    .where('account', 'in', [...accountIds])
    .execute()
  const notices = await db
    .selectFrom('bountyNotices')
    .selectAll()
    .where('accountId', 'in', [...accountIds])
    .execute()
  return [...bids, ...scores, ...notices].map((row) => ({ ...row }))
}

/** How these accounts want to be written to, and what was recommended to them. */
export const heldDigests = async (db: Database, accountIds: readonly string[]): Promise<HeldRows> => {
  if (accountIds.length === 0) return []
  const of = [...accountIds]
  const subscriptions = await db.selectFrom('subscriptions').selectAll().where('accountId', 'in', of).execute()
  const items = await db.selectFrom('digestItems').selectAll().where('accountId', 'in', of).execute()
  const said = await db.selectFrom('digestAnswers').selectAll().where('accountId', 'in', of).execute()
  return [...subscriptions, ...items, ...said].map((row) => ({ ...row }))
}
