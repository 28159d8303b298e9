import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { isOver, type Need, overStates } from '../../domain/need.ts'
import { newestFirst, olderThan } from '../newest-first.ts'

/** Where a page of a library ended, whatever its order. */
export interface LibraryPlace {
  readonly isOver: boolean
  /** `YYYY-MM-DD`; `null`: no day, or nothing asks for one. */
  readonly due: string | null
  /** ISO 8601. */
  readonly at: string
  readonly id: string
}

/** An order of a library: the order itself, what stands behind a place in it, and the place of a record. */
export interface LibraryOrder<T> {
  readonly by: RawBuilder<unknown>
  readonly behind: (place: LibraryPlace) => RawBuilder<SqlBool>
  readonly placeOf: (record: T) => LibraryPlace
}

const newestBy = <T extends { readonly id: string }>(
  moment: RawBuilder<unknown>,
  momentOf: (record: T) => string,
): LibraryOrder<T> => ({
  by: newestFirst(moment),
  behind: (place) => olderThan(moment, place),
  placeOf: (record) => ({ isOver: false, due: null, at: momentOf(record), id: record.id }),
})

/** What came in last first. */
export const newestArrived = newestBy<{ readonly id: string; readonly firstSeen: string }>(
  sql`first_seen`,
  ({ firstSeen }) => firstSeen,
)

/** What somebody last said is still so first; where nobody did, it counts from its last change. */
export const newestConfirmed = newestBy<{
  readonly id: string
  readonly confirmed: string | null
  readonly updated: string
}>(sql`coalesce(confirmed, updated)`, ({ confirmed, updated }) => confirmed ?? updated)

// Literals, so that an index may serve the order.
const over = sql`needs.state in (${sql.join(overStates.map((state) => sql.lit(state)))})`
const urgency = sql`${over}, coalesce(case when not ${over} then deadline end, 'infinity'::date),
  - extract(epoch from first_seen), id`

/**
 * Needs as engagements stand (most-urgent-first.ts): the nearest deadline first, what is overdue thereby before all; then those
 * without one; then what is over; among equals the newest.
 */
export const mostUrgentNeeds: LibraryOrder<Need> = {
  by: urgency,
  behind: ({ isOver, due, at, id }) => sql<SqlBool>`(${urgency}) > (${isOver}::boolean,
    coalesce(${due}::date, 'infinity'::date), - extract(epoch from ${at}::timestamptz), ${id})`,
  placeOf: ({ state, deadline, firstSeen, id }) => ({
    isOver: isOver(state),
    due: isOver(state) ? null : deadline,
    at: firstSeen,
    id,
  }),
}
