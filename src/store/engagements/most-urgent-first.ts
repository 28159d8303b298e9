import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Engagement, isOver } from '../../domain/engagement.ts'

/** Where a page of engagements ended. */
export interface EngagementPlace {
  readonly isOver: boolean
  /** Until when its next action is due; `null`: no day, or over. */
  readonly due: string | null
  readonly created: string
  readonly id: string
}

/** The place of one of them in the order. */
export const placeOf = (engagement: Engagement): EngagementPlace => {
  const { nextDue, created, id } = engagement
  return { isOver: isOver(engagement), due: isOver(engagement) ? null : nextDue, created, id }
}

/**
 * The one order of every list of engagements: what is due first, and what is overdue thereby before all; then what has no
 * day; then what is over, whose day means nothing any more; among equals the newest. It does not ask what day it is, so that
 * a list read over midnight neither doubles nor drops a line.
 */
export const mostUrgentFirst = sql`engagements.state in ('declined', 'closed'),
  coalesce(case when engagements.state not in ('declined', 'closed') then next_due end, 'infinity'::date),
  - extract(epoch from created), id`

/** What stands behind a place in that order; `null`: all. */
export const behind = (place: EngagementPlace | null): RawBuilder<SqlBool> =>
  place === null
    ? sql<SqlBool>`true`
    : sql<SqlBool>`(${mostUrgentFirst}) > (${place.isOver}::boolean, coalesce(${place.due}::date, 'infinity'::date),
        - extract(epoch from ${place.created}::timestamptz), ${place.id})`
