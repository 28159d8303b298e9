import { sql } from 'kysely'
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

/** Titles of public results and published needs that contain a text: those that begin with it first, then the shorter. */
export const publicTitles = async (db: Database, text: string, most: number): Promise<readonly PublicTitle[]> => {
  const contains = sql`strpos(lower(title), lower(${text}))`
  const { rows } = await sql<PublicTitle>`
    select kind, id, title from (
      select 'result' as kind, id, title, ${contains} as place from results where ${isPublic}
      union all
      select 'need' as kind, id, title, ${contains} as place from needs where ${isPublic}
    ) as titles
    where place > 0
    order by place > 1, length(title), title collate "C", id
    limit ${most}`.execute(db)
  return rows
}

/** How often each word stands in public titles and experts' fields; in the order of the words. */
export const publicMentions = async (db: Database, words: readonly string[]): Promise<readonly Mentions[]> => {
  if (words.length === 0) return []
  const { rows } = await sql<Mentions>`
    select word,
      (select count(*)::int from needs
        where ${isPublic} and strpos(lower(title), lower(word)) > 0) as need,
      (select count(*)::int from results where ${isPublic} and strpos(lower(title), lower(word)) > 0) as result,
      (select count(*)::int from experts
        where ${isPublic} and strpos(lower(array_to_string(fields, ' ')), lower(word)) > 0) as expert
    from unnest(${words}::text[]) with ordinality as asked (word, place)
    order by place`.execute(db)
  return rows
}
