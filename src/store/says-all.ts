import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** Words of a reader as a pattern of `ilike`: somewhere, letter by letter. */
export const anywhere = (words: string): string => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`

/** Whether a text holds each of the words that stand between the spaces, in whatever order; no words: always. */
export const saysAll = (text: RawBuilder<unknown>, words: string): RawBuilder<SqlBool> => {
  const parts = words.split(/\s+/u).filter((word) => word !== '')
  return parts.length === 0
    ? sql<SqlBool>`true`
    : sql<SqlBool>`${sql.join(
        parts.map((word) => sql`${text} ilike ${anywhere(word)}`),
        sql` and `,
      )}`
}
