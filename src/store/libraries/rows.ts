import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '../../ports/database.ts'
import type { Tables } from '../../ports/tables.ts'

/** Field to value: equal to it (`null` included), or to any of a list; fields are joined by «and». */
export type Where<T> = {
  readonly [F in keyof T as T[F] extends string | boolean | null ? F : never]?: T[F] | readonly T[F][]
}

/** Rows per statement: enough to make the round trip cheap, few enough to keep one message small. */
const batchSize = 500

/** A row as the store writes it: field (camelCase) to value. */
type Row = Readonly<Record<string, unknown>>

interface Upsert {
  readonly table: keyof Tables
  /** What makes a row the same row. */
  readonly key: readonly string[]
  /** Fields that keep their stored value. */
  readonly keep?: readonly string[]
  /** What is there stays as it is. */
  readonly isOnce?: true
}

/** Writes rows, all with the same fields; one that is there already is replaced. */
export const upsert = async (
  db: Database,
  { table, key, keep = [], isOnce }: Upsert,
  rows: readonly object[],
): Promise<void> => {
  const fields = Object.keys(rows[0] ?? {})
  const columns = sql.join(fields.map((field) => sql.ref(field)))
  const replaced = fields.filter((field) => !key.includes(field) && !keep.includes(field))
  const replace = sql.join(replaced.map((field) => sql`${sql.ref(field)} = ${sql.ref(`excluded.${field}`)}`))
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = JSON.stringify(rows.slice(start, start + batchSize).map((row) => withColumnNames({ ...row })))
    await sql`
      insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${batch}::json)
      on conflict (${sql.join(key.map((field) => sql.ref(field)))}) ${isOnce ? sql`do nothing` : sql`do update set ${replace}`}`.execute(
      db,
    )
  }
}

/** The condition as SQL; `true` when there is none. */
export const conditionOf = (where: object): RawBuilder<SqlBool> => {
  const conditions = Object.entries(where).map(([field, wanted]) => equals(field, wanted))
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

const equals = (field: string, wanted: unknown): RawBuilder<SqlBool> => {
  const values: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted]
  const some = sql<SqlBool>`${sql.ref(field)} = any(${values.filter((value) => value !== null)})`
  return values.includes(null) ? sql<SqlBool>`(${some} or ${sql.ref(field)} is null)` : some
}

const withColumnNames = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), value]))

// The same rule as Kysely's CamelCasePlugin, which does not reach into JSON.
const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
