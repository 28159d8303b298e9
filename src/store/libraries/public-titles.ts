import { type RawBuilder, sql } from 'kysely'
import { everyone } from '../../domain/audience.ts'
import type { Kind } from '../../domain/record.ts'
import type { Database } from '../../ports/database.ts'

/** A title anybody may see, and whose it is. */
export interface PublicTitle {
  readonly kind: Exclude<Kind, 'expert'>
  readonly id: string
  readonly title: string
}

/** How many records of each library say a word where anybody may see it. */
export interface Mentions {
  readonly word: string
  readonly need: number
  readonly result: number
  readonly expert: number
}

// Whoever is not signed in may see this much.
const isPublic = sql`audience && ${[everyone]}::text[]`

// Most words of the trade have no capitals: then there is nothing to fold in tens of thousands of titles.
const hasCase = (words: string): boolean => words.toLowerCase() !== words.toUpperCase()
const folded = (text: RawBuilder<unknown>, isFolded: boolean): RawBuilder<unknown> =>
  isFolded ? sql`lower(${text})` : text

/** Titles of public results and published needs that contain a text: those that begin with it first, then the shorter. */
export const publicTitles = async (db: Database, text: string, most: number): Promise<readonly PublicTitle[]> => {
  const isFolded = hasCase(text)
  const place = sql`strpos(${folded(sql`title`, isFolded)}, ${folded(sql`${text}`, isFolded)})`
  const { rows } = await sql<PublicTitle>`
    select kind, id, title from (
      select 'result' as kind, id, title, ${place} as place from results where ${place} > 0 and ${isPublic}
      union all
      select 'need' as kind, id, title, ${place} as place from needs where ${place} > 0 and ${isPublic}
    ) as titles
    order by place > 1, length(title), title collate "C", id
    limit ${most}`.execute(db)
  return rows
}

/** How often each word stands in public titles and experts' fields; in the order of the words. */
export const publicMentions = async (db: Database, words: readonly string[]): Promise<readonly Mentions[]> => {
  if (words.length === 0) return []
  const isFolded = hasCase(words.join(''))
  // Each library is read once, whatever the number of words.
  const saying = (table: string, text: RawBuilder<unknown>): RawBuilder<unknown> => sql`
    select word, count(*)::int as records
      from (select ${folded(text, isFolded)} as said, audience from ${sql.table(table)} offset 0) as texts
      join asked on strpos(said, folded) > 0 where ${isPublic} group by word`
  const { rows } = await sql<Mentions>`
    with asked as materialized (
      select word, place, ${folded(sql`word`, isFolded)} as folded
        from unnest(${words}::text[]) with ordinality as asked (word, place)
    ), needs_saying as (${saying('needs', sql`title`)}), results_saying as (${saying('results', sql`title`)}),
      experts_saying as (${saying('experts', sql`array_to_string(fields, ' ')`)})
    select word, coalesce(needs_saying.records, 0) as need, coalesce(results_saying.records, 0) as result,
      coalesce(experts_saying.records, 0) as expert
    from asked left join needs_saying using (word) left join results_saying using (word) left join experts_saying using (word)
    order by place`.execute(db)
  return rows
}
