import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** Where a page of a list ended that has the newest first: the instant or day of its last record, and its id. */
export interface NewestPlace {
  readonly at: string
  readonly id: string
}

/** A column, or what stands for one. */
type Moment = string | RawBuilder<unknown>
const asSql = (moment: Moment): RawBuilder<unknown> => (typeof moment === 'string' ? sql.ref(moment) : moment)

/** The order itself: of two of one moment the greater id is first, so that every page knows where the one before ended. */
export const newestFirst = (moment: Moment): RawBuilder<unknown> => sql`${asSql(moment)} desc, id desc`

/** What stands behind a place in that order; `null`: all. */
export const olderThan = (moment: Moment, place: NewestPlace | null): RawBuilder<SqlBool> =>
  place === null ? sql<SqlBool>`true` : sql<SqlBool>`(${asSql(moment)}, id) < (${place.at}, ${place.id})`
