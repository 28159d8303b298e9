import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Audience } from '../../domain/audience.ts'
import { type Database, inTransaction } from '../../ports/database.ts'
import type { Stored } from '../../ports/tables.ts'
import { appendChanges } from '../indexing/index-changes.ts'
import { dropVectors } from '../indexing/vectors.ts'
import { audiences, readdress, withAudience } from './audiences.ts'
import { canonical, contentHash, type Storable } from './content-hash.ts'
import { forgetGrants } from './grants.ts'
import type { Library } from './library.ts'
import { each, type RecordReader, recordReader } from './read-records.ts'
import { upsert } from './rows.ts'

/** What `put` found: an unknown id, other content, or nothing to do. */
export type PutOutcome = 'new' | 'changed' | 'unchanged'

/** One library of records, all of them: for the house itself. */
export interface RecordStore<T extends Storable> extends RecordReader<T> {
  /**
   * Writes all of them or none; of two with one id the last counts. `changed` is decided by everything but `source` and
   * `firstSeen`; an `updated` equal to `firstSeen` only says when the record arrived, so it is no change either.
   * An unchanged record is not touched, and a stored `firstSeen` stays.
   */
  put(db: Database, records: readonly T[]): Promise<ReadonlyMap<string, PutOutcome>>
  /** What `put` would find; nothing is written or locked. */
  outcomes(db: Database, records: readonly T[]): Promise<ReadonlyMap<string, PutOutcome>>
  /** With its vectors; false if there was none. */
  remove(db: Database, id: string): Promise<boolean>
  /** The same library as a reader in these circles sees it: what is for nobody among them is not there. */
  seenBy(circles: readonly Audience[]): RecordReader<T>
  /** Who may read each of these records. */
  audiences(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Audience[]>>
  /** Applies the rule of who may read it to these records anew, after a grant or a change of the rule. */
  readdress(db: Database, ids: readonly string[]): Promise<void>
  /** All in order of id, read a batch at a time: what is written meanwhile behind the reader is not seen. */
  each(db: Database, batchSize: number): AsyncGenerator<T>
}

/** The store of one noun. */
export const recordStore = <T extends Storable>(library: Library<T>): RecordStore<T> => ({
  ...recordReader(library, sql<SqlBool>`true`),
  put: (db, records) => inTransaction(db, (tx) => put(tx, library, records)),
  outcomes: async (db, records) => {
    const rows = hashedById(records)
    return outcomesOf(rows, await storedHashes(db, library, { ids: [...rows.keys()], lock: sql`` }))
  },
  remove: (db, id) => inTransaction(db, (tx) => remove(tx, library, id)),
  each: (db, batchSize) => each(db, library, batchSize),
  seenBy: (circles) =>
    recordReader(
      library,
      library.audienceOf === undefined ? sql<SqlBool>`true` : sql<SqlBool>`audience && ${[...circles]}`,
    ),
  audiences: (db, ids) => audiences(db, library, ids),
  readdress: (db, ids) => inTransaction(db, (tx) => readdress(tx, library, ids)),
})

const put = async <T extends Storable>(
  tx: Database,
  library: Library<T>,
  records: readonly T[],
): Promise<ReadonlyMap<string, PutOutcome>> => {
  const rows = hashedById(records)
  const before = await storedHashes(tx, library, { ids: [...rows.keys()], lock: sql`order by id for update` })
  const outcomes = outcomesOf(rows, before)
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
  const { table, kind, parts, isHushed = () => false } = library
  const addressed = await withAudience(tx, library, rows)
  const columns = addressed.map(({ ...row }) => withoutField(row, parts?.field))
  await upsert(tx, { table, key: ['id'], keep: ['firstSeen'] }, columns)
  await parts?.write(tx, rows)
  if (kind === null) return
  await dropVectors(tx, kind, idsOf(rows.filter(isHushed)))
  await appendChanges(tx, kind, idsOf(rows))
}

const idsOf = (rows: readonly Storable[]): readonly string[] => rows.map(({ id }) => id)

const remove = async <T>(tx: Database, { table, kind }: Library<T>, id: string): Promise<boolean> => {
  const { rows } = await sql`delete from ${sql.table(table)} where id = ${id} returning id`.execute(tx)
  if (rows.length === 0) return false
  if (kind !== null) {
    await dropVectors(tx, kind, [id])
    await forgetGrants(tx, kind, id)
    await appendChanges(tx, kind, [id])
  }
  return true
}

const storedHashes = async <T>(
  tx: Database,
  { table }: Library<T>,
  { ids, lock }: { readonly ids: readonly string[]; readonly lock: RawBuilder<unknown> },
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ id: string; contentHash: string }>`
    select id, content_hash from ${sql.table(table)} where id = any(${ids}) ${lock}`.execute(tx)
  return new Map(rows.map(({ id, contentHash }) => [id, contentHash]))
}

const hashedById = <T extends Storable>(records: readonly T[]): ReadonlyMap<string, Stored<T>> =>
  new Map(records.map((record) => [record.id, hashed(record)]))

const outcomesOf = (rows: ReadonlyMap<string, Stored<Storable>>, before: ReadonlyMap<string, string>) =>
  new Map([...rows].map(([id, row]) => [id, outcomeOf(row, before.get(id))]))

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
