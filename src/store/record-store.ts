import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Kind } from '../domain/record.ts'
import { type Database, inTransaction } from '../ports/database.ts'
import type { Stored } from '../ports/tables.ts'
import { canonical, contentHash, type Storable } from './content-hash.ts'
import { appendChanges } from './index-changes.ts'
import { conditionOf, upsert, type Where } from './rows.ts'
import { dropVectors } from './vectors.ts'

/** What `put` found: an unknown id, other content, or nothing to do. */
export type PutOutcome = 'new' | 'changed' | 'unchanged'

/** At most `limit` records behind the one with the id `after`. */
export interface PageOf<T> {
  readonly after?: string
  readonly limit: number
  readonly where?: Where<T>
}

/** One library of records. The first argument is a database or a transaction of one. */
export interface RecordStore<T extends Storable> {
  /**
   * Writes all of them or none; of two with one id the last counts. `changed` is decided by everything but `source` and
   * `firstSeen`; an `updated` equal to `firstSeen` only says when the record arrived, so it is no change either.
   * An unchanged record is not touched, and a stored `firstSeen` stays.
   */
  put(db: Database, records: readonly T[]): Promise<ReadonlyMap<string, PutOutcome>>
  /** Those that exist, in the order of the ids. */
  byIds(db: Database, ids: readonly string[]): Promise<readonly T[]>
  /** In order of id. */
  page(db: Database, page: PageOf<T>): Promise<readonly T[]>
  /** With its vectors; false if there was none. */
  remove(db: Database, id: string): Promise<boolean>
  count(db: Database, where?: Where<T>): Promise<number>
  /** All in order of id, read a batch at a time: what is written meanwhile behind the reader is not seen. */
  each(db: Database, batchSize: number): AsyncGenerator<T>
}

/** Where a noun lives. */
export interface Library<T> {
  readonly table: 'organisations' | 'needs' | 'results' | 'experts'
  /** `null`: no index hears of its changes. */
  readonly kind: Kind | null
  /** For a noun with rows in a second table. */
  readonly parts?: Parts<T>
}

/** A field of a noun that is no column but rows of a second table. */
export interface Parts<T> {
  readonly field: keyof T & string
  /** Puts these in place of what the records had. */
  write(tx: Database, records: readonly T[]): Promise<void>
  /** The same rows, each with the field. */
  attach(db: Database, rows: readonly T[]): Promise<readonly T[]>
}

/** The store of one noun. */
export const recordStore = <T extends Storable>(library: Library<T>): RecordStore<T> => ({
  put: (db, records) => inTransaction(db, (tx) => put(tx, library, records)),
  byIds: async (db, ids) => {
    const found = await select(db, library, sql`where id = any(${ids})`)
    const byId = new Map(found.map((record) => [record.id, record]))
    return ids.flatMap((id) => byId.get(id) ?? [])
  },
  page: (db, { after = '', limit, where = {} }) =>
    select(db, library, sql`where id > ${after} and ${conditionOf(where)} order by id limit ${limit}`),
  remove: (db, id) => inTransaction(db, (tx) => remove(tx, library, id)),
  count: (db, where = {}) => count(db, library, conditionOf(where)),
  each: (db, batchSize) => each(db, library, batchSize),
})

const put = async <T extends Storable>(
  tx: Database,
  library: Library<T>,
  records: readonly T[],
): Promise<ReadonlyMap<string, PutOutcome>> => {
  const rows = new Map(records.map((record) => [record.id, hashed(record)]))
  const before = await storedHashes(tx, library, [...rows.keys()])
  const outcomes = new Map([...rows].map(([id, row]) => [id, outcomeOf(row, before.get(id))]))
  // One order for all writers, so that two of them never wait for each other.
  const touched = [...rows.values()].filter(({ id }) => outcomes.get(id) !== 'unchanged').sort(byId)
  await write(tx, library, touched)
  return outcomes
}

const write = async <T extends Storable>(
  tx: Database,
  library: Library<T>,
  rows: readonly Stored<T>[],
): Promise<void> => {
  const { table, kind, parts } = library
  const columns = rows.map(({ ...row }) => withoutField(row, parts?.field))
  await upsert(tx, { table, key: ['id'], keep: ['firstSeen'] }, columns)
  await parts?.write(tx, rows)
  if (kind !== null)
    await appendChanges(
      tx,
      kind,
      rows.map(({ id }) => id),
    )
}

const remove = async <T>(tx: Database, { table, kind }: Library<T>, id: string): Promise<boolean> => {
  const { rows } = await sql`delete from ${sql.table(table)} where id = ${id} returning id`.execute(tx)
  if (rows.length === 0) return false
  if (kind !== null) {
    await dropVectors(tx, kind, [id])
    await appendChanges(tx, kind, [id])
  }
  return true
}

const count = async <T>(db: Database, { table }: Library<T>, condition: RawBuilder<SqlBool>): Promise<number> => {
  const counting = sql<{ records: number }>`select count(*) as records from ${sql.table(table)} where ${condition}`
  return (await counting.execute(db)).rows[0]?.records ?? 0
}

const each = async function* <T extends Storable>(
  db: Database,
  library: Library<T>,
  batchSize: number,
): AsyncGenerator<T> {
  let after = ''
  while (true) {
    const batch = await select(db, library, sql`where id > ${after} order by id limit ${batchSize}`)
    yield* batch
    const last = batch.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

const select = async <T extends Storable>(
  db: Database,
  { table, parts }: Library<T>,
  rest: RawBuilder<unknown>,
): Promise<readonly T[]> => {
  const { rows } = await sql<Stored<T>>`select * from ${sql.table(table)} ${rest}`.execute(db)
  const records = rows.map(({ contentHash: _, ...record }) => record as unknown as T)
  return parts === undefined ? records : parts.attach(db, records)
}

const storedHashes = async <T>(
  tx: Database,
  { table }: Library<T>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ id: string; contentHash: string }>`
    select id, content_hash from ${sql.table(table)} where id = any(${ids}) order by id for update`.execute(tx)
  return new Map(rows.map(({ id, contentHash }) => [id, contentHash]))
}

const hashed = <T extends Storable>(record: T): Stored<T> => {
  const clean = canonical(record)
  return { ...clean, contentHash: contentHash(clean) }
}

const outcomeOf = (row: Stored<Storable>, before: string | undefined): PutOutcome => {
  if (before === undefined) return 'new'
  return before === row.contentHash ? 'unchanged' : 'changed'
}

const byId = (a: Storable, b: Storable): number => (a.id < b.id ? -1 : 1)

const withoutField = (row: object, left: string | undefined): object =>
  Object.fromEntries(Object.entries(row).filter(([field]) => field !== left))
