import { sql } from 'kysely'
import type { Audience } from '../../domain/audience.ts'
import type { Kind } from '../../domain/record.ts'
import type { Database } from '../../ports/database.ts'
import type { Stored } from '../../ports/tables.ts'
import { appendChanges } from '../indexing/index-changes.ts'
import type { Storable } from './content-hash.ts'
import { type Granted, grantsOf } from './grants.ts'
import type { Library } from './library.ts'
import { select } from './read-records.ts'

/** The rows with who may read them, where the library has such a rule. */
export const withAudience = async <T extends Storable>(
  tx: Database,
  { kind, audienceOf }: Library<T>,
  rows: readonly Stored<T>[],
): Promise<readonly Stored<T>[]> => {
  if (audienceOf === undefined || kind === null) return rows
  const granted: Granted = await grantsOf(
    tx,
    kind,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, audience: audienceOf(row, granted.get(row.id) ?? []) }))
}

/** Who may read each of these records. */
export const audiences = async <T>(
  db: Database,
  { table, audienceOf }: Library<T>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Audience[]>> => {
  if (audienceOf === undefined) return new Map()
  const { rows } = await sql<{ id: string; audience: readonly Audience[] }>`
    select id, audience from ${sql.table(table)} where id = any(${ids})`.execute(db)
  return new Map(rows.map(({ id, audience }) => [id, audience]))
}

/** Applies the rule to these records anew. */
export const readdress = async <T extends Storable>(
  tx: Database,
  library: Library<T>,
  ids: readonly string[],
): Promise<void> => {
  const { table, kind, audienceOf } = library
  if (audienceOf === undefined || kind === null) return
  const records = await select(tx, library, sql`where id = any(${ids}) order by id for update`)
  const granted = await grantsOf(tx, kind, ids)
  for (const record of records)
    await sql`update ${sql.table(table)} set audience = ${[...audienceOf(record, granted.get(record.id) ?? [])]}
      where id = ${record.id}`.execute(tx)
  await appendChanges(tx, kind, ids)
}

const tables = { need: 'needs', result: 'results', expert: 'experts' } as const

/** Records of a kind that must not leave the house. */
export const sensitiveIds = async (db: Database, kind: Kind): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(tables[kind])} where sensitive order by id`.execute(db)
  return rows.map(({ id }) => id)
}

/** Records that nobody may read, and that are not sensitive: stored before the rule was. */
export const unaddressed = async (db: Database, kind: Kind): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(tables[kind])} where audience = '{}' and not sensitive order by id`.execute(db)
  return rows.map(({ id }) => id)
}
