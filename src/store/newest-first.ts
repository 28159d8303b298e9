import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** Where a page of a list ended that has the newest first: the instant or day of its last record, and its id. */
export interface NewestPlace {
  readonly at: string
  readonly id: string
}

/** The order itself: of two of one moment the greater id is first, so that every page knows where the one before ended. */
export const newestFirst = (column: string): RawBuilder<unknown> => sql`${sql.ref(column)} desc, id desc`

/** What stands behind a place in that order; `null`: all. */
export const olderThan = (column: string, place: NewestPlace | null): RawBuilder<SqlBool> =>
  place === null ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.ref(column)}, id) < (${place.at}, ${place.id})`
