import { sql } from 'kysely'
import { dayAfter, dayOf, startOf } from '../../domain/day.ts'
import type { Need } from '../../domain/need.ts'
import type { EngagementCourse, NeedCourse, Reached } from '../../domain/statistics/funnel.ts'
import type { Database } from '../../ports/database.ts'

/** Which needs are counted: those first submitted on these days (both in it), of these parks; `null`: of all. */
export interface Counted {
  readonly pools: readonly string[] | null
  readonly from: string
  readonly to: string
}

type Row = Pick<Need, 'pool' | 'organisationId' | 'industry' | 'state'> & {
  readonly needId: string
  readonly submitted: string
  readonly qualified: string | null
}

type EngagementRow = Pick<EngagementCourse, 'engagementId' | 'ended' | 'reason'> & {
  readonly needId: string
  /** Day by state. */
  readonly days: Readonly<Record<string, string>>
}

/**
 * How each of these needs has fared, in order of id. The sensitive are left out: they are in nobody's numbers. What came
 * before the history was kept, or in a file that told its state, counts from the day the need was first here.
 */
export const needCourses = async (db: Database, counted: Counted): Promise<readonly NeedCourse[]> => {
  const needs = await submittedNeeds(db, counted)
  const engagements = Map.groupBy(await engagementsOf(db, counted), ({ needId }) => needId)
  return needs
    .map(({ submitted, qualified, ...need }) => ({
      ...need,
      reached: { submitted: dayOf(submitted), ...(qualified !== null && { qualified: dayOf(qualified) }) },
      engagements: (engagements.get(need.needId) ?? []).map(courseOf),
    }))
    .map(withEngagements)
}

const submittedNeeds = async (db: Database, { pools, from, to }: Counted): Promise<readonly Row[]> => {
  const inPools = pools === null ? sql`true` : sql`pool = any(${[...pools]})`
  const { rows } = await sql<Row>`
    with told as (
      select need_id, min(at) filter (where to_state not in ${outside}) as submitted,
        min(at) filter (where to_state not in ${beforeReview}) as qualified
      from need_history group by need_id
    ), courses as (
      select needs.id as need_id, pool, organisation_id, industry, state,
        coalesce(submitted, case when state not in ${outside} then first_seen end) as submitted,
        coalesce(qualified, case when state not in ${beforeReview} then first_seen end) as qualified
      from needs left join told on told.need_id = needs.id
      where ${inPools} and not sensitive
    )
    select * from courses where submitted >= ${startOf(from)} and submitted < ${startOf(dayAfter(to, 1))}
    order by need_id`.execute(db)
  return rows
}

const outside = sql`('draft', 'withdrawn')`
const beforeReview = sql`('draft', 'submitted', 'returned', 'withdrawn', 'merged')`

const engagementsOf = async (db: Database, { pools }: Counted): Promise<readonly EngagementRow[]> => {
  const inPools = pools === null ? sql`true` : sql`engagements.pool = any(${[...pools]})`
  const { rows } = await sql<EngagementRow>`
    with steps as (
      select engagement_id, engagement_events.state, min("on") as day from engagement_events
        join engagements on engagements.id = engagement_id
        where engagement_events.kind = 'step' and ${inPools} group by engagement_id, engagement_events.state
    ), walked as (
      select engagement_id, jsonb_object_agg(state, day) as days from steps group by engagement_id
    )
    select engagements.id as engagement_id, engagements.need_id,
      case when engagements.state = 'declined' then 'declined' else conclusion end as ended,
      case when engagements.state = 'declined' then (
        select reason from feedback where outcome = 'declined' and asked_kind = 'need' and asked_id = engagements.need_id
          and feedback.kind = engagements.kind and record_id = candidate_id order by sequence desc limit 1) end as reason,
      days
    from engagements left join walked on walked.engagement_id = engagements.id
    where ${inPools} order by engagements.id`.execute(db)
  return rows
}

const courseOf = ({ engagementId, ended, reason, days }: EngagementRow): EngagementCourse => ({
  engagementId,
  ended,
  reason,
  reached: reachedBy(days),
})

const stageOfState = {
  invited: 'recommended',
  accepted: 'accepted',
  met: 'met',
  intent: 'intent',
  signed: 'signed',
  launched: 'launched',
} as const

const reachedBy = (days: EngagementRow['days'] | null): Reached =>
  Object.fromEntries(
    Object.entries(stageOfState).flatMap(([state, stage]) =>
      days?.[state] === undefined ? [] : [[stage, days[state]]],
    ),
  )

// A need comes as far as the one of its engagements that came furthest, each stage on the first day it was reached.
const withEngagements = (course: NeedCourse): NeedCourse => {
  if (course.engagements.length === 0) return course
  const days = [course, ...course.engagements].flatMap(({ reached }) => Object.entries(reached))
  const byStage = Map.groupBy(days, ([stage]) => stage)
  const first = [...byStage].map(([stage, each]) => [stage, each.map(([, day]) => day).sort()[0]])
  return { ...course, reached: Object.fromEntries(first) }
}
