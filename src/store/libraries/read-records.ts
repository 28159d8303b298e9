import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '../../ports/database.ts'
import type { Stored } from '../../ports/tables.ts'
import type { Storable } from './content-hash.ts'
import type { Library } from './library.ts'
import { conditionOf, type Where } from './rows.ts'

/** At most `limit` records behind the one with the id `after`. */
export interface PageOf<T> {
  readonly after?: string
  readonly limit: number
  readonly where?: Where<T>
  /** What else they must meet. */
  readonly sought?: RawBuilder<SqlBool>
}

/** What may be read of a library. The first argument is a database or a transaction of one. */
export interface RecordReader<T extends Storable> {
  /** Those that exist, in the order of the ids. */
  byIds(db: Database, ids: readonly string[]): Promise<readonly T[]>
  /** In order of id. */
  page(db: Database, page: PageOf<T>): Promise<readonly T[]>
  count(db: Database, where?: Where<T>, sought?: RawBuilder<SqlBool>): Promise<number>
}

const always = sql<SqlBool>`true`

/** Reads of a library what meets the condition `seen`. */
export const recordReader = <T extends Storable>(library: Library<T>, seen: RawBuilder<SqlBool>): RecordReader<T> => ({
  byIds: async (db, ids) => {
    const found = await select(db, library, sql`where id = any(${ids}) and ${seen}`)
    const byId = new Map(found.map((record) => [record.id, record]))
    return ids.flatMap((id) => byId.get(id) ?? [])
  },
  page: (db, { after = '', limit, where = {}, sought = always }) => {
    const condition = sql`id > ${after} and ${seen} and ${conditionOf(where)} and ${sought}`
    return select(db, library, sql`where ${condition} order by id limit ${limit}`)
  },
  count: (db, where = {}, sought = always) =>
    count(db, library, sql<SqlBool>`${seen} and ${conditionOf(where)} and ${sought}`),
})

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
  { table, parts }: Library<T>,
  rest: RawBuilder<unknown>,
): Promise<readonly T[]> => {
  const { rows } = await sql<Stored<T>>`select * from ${sql.table(table)} ${rest}`.execute(db)
  const records = rows.map(contentOf<T>)
  return parts === undefined ? records : parts.attach(db, records)
}

const contentOf = <T>({ contentHash: _, audience: __, ...content }: Stored<T> & { readonly audience?: unknown }): T =>
  content as unknown as T
