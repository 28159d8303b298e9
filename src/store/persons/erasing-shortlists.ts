import { sql } from 'kysely'
import type { Database } from '../../ports/database.ts'

/** Somebody, as shortlists know him: his ids, and what tells him in a text. */
export interface OnShortlists {
  readonly accountIds: readonly string[]
  readonly expertIds: readonly string[]
  readonly words: readonly string[]
}

/** What stands of him in every version of every list. */
export const heldOnShortlists = async (
  db: Database,
  { accountIds, expertIds }: OnShortlists,
): Promise<readonly Record<string, unknown>[]> => {
  const { rows } = await sql<Record<string, unknown>>`
    select shortlist_id, number, at, by, line from shortlist_versions
      left join lateral jsonb_array_elements(lines) as line
        on line ->> 'kind' = 'expert' and line ->> 'candidateId' = any(${[...expertIds]})
      where line is not null or by = any(${[...accountIds]}) order by shortlist_id, number`.execute(db)
  return rows
}

/** What stands in the place of a name that was taken out. */
const nobody = '某某'

/** Takes his lines out of every version, and his name out of what is said beside others; the versions stay, and their numbers. */
export const eraseFromShortlists = async (
  tx: Database,
  { accountIds, expertIds, words }: OnShortlists,
): Promise<void> => {
  const experts = [...expertIds]
  const accounts = [...accountIds]
  await sql`delete from exposures where expert_id = any(${experts})`.execute(tx)
  await sql`update shortlist_versions set lines = (
      select coalesce(jsonb_agg(line order by place), '[]') from jsonb_array_elements(lines) with ordinality as kept (line, place)
      where not (line ->> 'kind' = 'expert' and line ->> 'candidateId' = any(${experts})))
    where exists (select 1 from jsonb_array_elements(lines) as line
      where line ->> 'kind' = 'expert' and line ->> 'candidateId' = any(${experts}))`.execute(tx)
  await sql`update shortlist_versions set by = null where by = any(${accounts})`.execute(tx)
  await sql`update shortlists set made_by = null where made_by = any(${accounts})`.execute(tx)
  for (const named of ['loads', 'locks', 'exclusions'])
    await sql`update shortlists set limits = jsonb_set(limits, array[${named}], (
        select coalesce(jsonb_agg(each), '[]') from jsonb_array_elements(limits -> ${named}) as each
        where not (each ->> 'kind' = 'expert' and each ->> 'id' = any(${experts}))))
      where exists (select 1 from jsonb_array_elements(limits -> ${named}) as each
        where each ->> 'kind' = 'expert' and each ->> 'id' = any(${experts}))`.execute(tx)
  for (const word of words) await eraseWord(tx, word)
}

const eraseWord = async (tx: Database, word: string): Promise<void> => {
  // As it stands in JSON text, between its quotes.
  const letters = JSON.stringify(word).slice(1, -1)
  for (const column of ['lines', 'unserved'])
    await sql`update shortlist_versions set ${sql.ref(column)} = replace(${sql.ref(column)}::text, ${letters}, ${nobody})::jsonb
      where position(${letters} in ${sql.ref(column)}::text) > 0`.execute(tx)
  for (const column of ['limits', 'letterhead', 'conflict'])
    await sql`update shortlists set ${sql.ref(column)} = replace(${sql.ref(column)}::text, ${letters}, ${nobody})::jsonb
      where position(${letters} in ${sql.ref(column)}::text) > 0`.execute(tx)
  await sql`update shortlist_versions set why = replace(why, ${word}, ${nobody}) where position(${word} in why) > 0`.execute(
    tx,
  )
  await sql`update shortlists set title = replace(title, ${word}, ${nobody}) where position(${word} in title) > 0`.execute(
    tx,
  )
}
