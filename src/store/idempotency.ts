import { sql } from 'kysely'
import { type Database, inTransaction } from '../ports/database.ts'

/** What a write was answered: kept word for word, so that a copy of it gets the same. */
export interface WriteAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** JSON; `undefined`: an answer without body. */
  readonly body: unknown
}

/** A write that names itself. */
export interface KeyedWrite {
  readonly key: string
  /** Hash of method, path and body: the same key for another of them is a mistake of the sender. */
  readonly fingerprint: string
  /** ISO 8601. */
  readonly now: string
}

/**
 * `first`: done now; `again`: answered as it was the first time; `mistaken`: the key was used for another write;
 * `forgotten`: done before, and what it was answered is kept no longer.
 */
export type WriteOutcome =
  | { readonly outcome: 'first' | 'again'; readonly answer: WriteAnswer }
  | { readonly outcome: 'mistaken' }
  | { readonly outcome: 'forgotten' }

/** How long a key is remembered, in milliseconds. */
const memory = 24 * 60 * 60 * 1000

/**
 * Does the work once per key, in one transaction with the memory of it: of copies that come at once one works and the
 * others wait for its answer. Work that throws is forgotten, and may be tried again.
 */
export const once = (
  db: Database,
  write: KeyedWrite,
  work: (tx: Database) => Promise<WriteAnswer>,
): Promise<WriteOutcome> =>
  inTransaction(db, async (tx) => {
    await forgetOld(tx, write.now)
    if (!(await claim(tx, write))) return recall(tx, write)
    const answer = await work(tx)
    await sql`update idempotency set status = ${answer.status}, headers = ${JSON.stringify(answer.headers)},
      body = ${answer.body === undefined ? null : JSON.stringify(answer.body)} where key = ${write.key}`.execute(tx)
    return { outcome: 'first', answer }
  })

/**
 * Forgets what writes were answered about a record, for it is taken from readers: the keys stay, so that a late copy is
 * neither told its words nor done again.
 */
export const forgetAnswersAbout = async (tx: Database, recordId: string): Promise<void> => {
  await sql`update idempotency set status = null, headers = null, body = null where key in
    (select key from idempotency where position(${recordId} in body) > 0 order by key for update skip locked)`.execute(
    tx,
  )
}

// Rows that another transaction is forgetting are left to it: waiting for each other could be for ever.
const forgetOld = async (tx: Database, now: string): Promise<void> => {
  const oldest = new Date(Date.parse(now) - memory).toISOString()
  await sql`delete from idempotency where key in
    (select key from idempotency where at < ${oldest} for update skip locked)`.execute(tx)
}

// Waits while another transaction holds the key.
const claim = async (tx: Database, { key, fingerprint, now }: KeyedWrite): Promise<boolean> => {
  const { rows } = await sql`insert into idempotency (key, fingerprint, at) values (${key}, ${fingerprint}, ${now})
    on conflict (key) do nothing returning key`.execute(tx)
  return rows.length === 1
}

const recall = async (tx: Database, { key, fingerprint }: KeyedWrite): Promise<WriteOutcome> => {
  const { rows } = await sql<{ status: number | null; headers: string; body: string | null }>`
    select status, headers, body from idempotency where key = ${key} and fingerprint = ${fingerprint}`.execute(tx)
  const [kept] = rows
  if (kept === undefined) return { outcome: 'mistaken' }
  if (kept.status === null) return { outcome: 'forgotten' }
  const body: unknown = kept.body === null ? undefined : JSON.parse(kept.body)
  return { outcome: 'again', answer: { status: kept.status, headers: JSON.parse(kept.headers), body } }
}
