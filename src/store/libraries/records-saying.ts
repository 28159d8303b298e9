import { type RawBuilder, sql } from 'kysely'
import type { Audience } from '../../domain/audience.ts'
import type { Kind } from '../../domain/record.ts'
import type { Database } from '../../ports/database.ts'

// What is indexed of a record, as `piecesOf` takes it apart; an expert's own words are indexed as his evidence.
const said: Readonly<Record<Kind, RawBuilder<string>>> = {
  need: sql`concat_ws(' ', title, description, array_to_string(keywords, '、'))`,
  result: sql`concat_ws(' ', title, description, array_to_string(keywords, '、'))`,
  expert: sql`concat_ws(' ', array_to_string(fields, '、'), name, description,
    (select string_agg(evidence.title || ' ' || evidence.description, ' ') from evidence where expert_id = records.id),
    (select string_agg(expert_words::text, ' ') from expert_words where expert_id = records.id))`,
}
const tables: Readonly<Record<Kind, RawBuilder<unknown>>> = {
  need: sql`needs`,
  result: sql`results`,
  expert: sql`experts`,
}

/** Ids of records whose indexed text a pattern of PostgreSQL finds something in, sensitive ones among them. */
export const idsSaying = async (db: Database, kind: Kind, pattern: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from ${tables[kind]} as records where ${said[kind]} ~ ${pattern} order by id`.execute(db)
  return rows.map(({ id }) => id)
}

/** How many records that somebody in these circles may read say something a pattern finds; sensitive ones are not counted. */
export const countSaying = async (
  db: Database,
  kind: Kind,
  { pattern, circles }: { readonly pattern: string; readonly circles: readonly Audience[] },
): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${tables[kind]} as records
    where not sensitive and audience && ${[...circles]}::text[] and ${said[kind]} ~ ${pattern}`.execute(db)
  return rows[0]?.count ?? 0
}
