import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '../../ports/database.ts'
import type { Stored } from '../../ports/tables.ts'
import type { Storable } from './content-hash.ts'
import type { Library } from './library.ts'
import type { LibraryOrder, LibraryPlace } from './orders.ts'
import { conditionOf, type Where } from './rows.ts'

/** At most `limit` records: in order of id behind the one with the id `after`, or in another order behind a place in it. */
export interface PageOf<T> {
  readonly after?: string
  readonly ordered?: { readonly order: Pick<LibraryOrder<never>, 'by' | 'behind'>; readonly after: LibraryPlace | null }
  readonly limit: number
  readonly where?: Where<T>
  /** What else they must meet. */
  readonly sought?: RawBuilder<SqlBool>
}

/** A record without what lies in a second table. */
export type Head<T> = Omit<T, 'evidence'>

/** What may be read of a library. The first argument is a database or a transaction of one. */
export interface RecordReader<T extends Storable> {
  /** Those that exist, in the order of the ids. */
  byIds(db: Database, ids: readonly string[]): Promise<readonly T[]>
  /** The same without their pieces: what a list tells of them. */
  heads(db: Database, ids: readonly string[]): Promise<readonly Head<T>[]>
  /** Which of these exist. */
  idsAmong(db: Database, ids: readonly string[]): Promise<ReadonlySet<string>>
  page(db: Database, page: PageOf<T>): Promise<readonly T[]>
  count(db: Database, where?: Where<T>, sought?: RawBuilder<SqlBool>): Promise<number>
}

const always = sql<SqlBool>`true`

/** Reads of a library what meets the condition `seen`. */
export const recordReader = <T extends Storable>(library: Library<T>, seen: RawBuilder<SqlBool>): RecordReader<T> => ({
  byIds: async (db, ids) => {
    const found = await select(db, library, sql`where id = any(${ids}) and ${seen}`)
    return inOrder(ids, found)
  },
  heads: async (db, ids) => inOrder(ids, await selectRows(db, library, sql`where id = any(${ids}) and ${seen}`)),
  idsAmong: (db, ids) => idsAmong(db, library, { ids, seen }),
  page: (db, { after = '', ordered, limit, where = {}, sought = always }) => {
    const isBehind = ordered === undefined ? sql`id > ${after}` : behind(ordered)
    const condition = sql`${isBehind} and ${seen} and ${conditionOf(where)} and ${sought}`
    return select(db, library, sql`where ${condition} order by ${ordered?.order.by ?? sql`id`} limit ${limit}`)
  },
  count: (db, where = {}, sought = always) =>
    count(db, library, sql<SqlBool>`${seen} and ${conditionOf(where)} and ${sought}`),
})

const inOrder = <T extends { readonly id: string }>(ids: readonly string[], found: readonly T[]): readonly T[] => {
  const byId = new Map(found.map((record) => [record.id, record]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const idsAmong = async <T>(
  db: Database,
  { table }: Library<T>,
  { ids, seen }: { readonly ids: readonly string[]; readonly seen: RawBuilder<SqlBool> },
): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set()
  const asked = sql<{ id: string }>`select id from ${sql.table(table)} where id = any(${ids}) and ${seen}`
  return new Set((await asked.execute(db)).rows.map(({ id }) => id))
}

const behind = <T>({ order, after }: NonNullable<PageOf<T>['ordered']>): RawBuilder<SqlBool> =>
  after === null ? always : order.behind(after)

const count = async <T>(db: Database, { table }: Library<T>, condition: RawBuilder<SqlBool>): Promise<number> => {
  const counting = sql<{ records: number }>`select count(*) as records from ${sql.table(table)} where ${condition}`
  return (await counting.execute(db)).rows[0]?.records ?? 0
}

/** All in order of id, a batch at a time. */
export const each = async function* <T extends Storable>(
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

/** The records that the rest of the statement chooses, as they were put. */
export const select = async <T extends Storable>(
  db: Database,
  library: Library<T>,
  rest: RawBuilder<unknown>,
): Promise<readonly T[]> => {
  const records = await selectRows(db, library, rest)
  return library.parts === undefined ? records : library.parts.attach(db, records)
}

const selectRows = async <T extends Storable>(
  db: Database,
  { table }: Library<T>,
  rest: RawBuilder<unknown>,
): Promise<readonly T[]> => {
  const { rows } = await sql<Stored<T>>`select * from ${sql.table(table)} ${rest}`.execute(db)
  return rows.map(contentOf<T>)
}

const contentOf = <T>({ contentHash: _, audience: __, ...content }: Stored<T> & { readonly audience?: unknown }): T =>
  content as unknown as T
