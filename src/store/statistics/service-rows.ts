import { type RawBuilder, sql } from 'kysely'
import type { Audience } from '../../domain/audience.ts'
import { dayAfter, startOf } from '../../domain/day.ts'
import type { ServiceCount, ServiceRecord, ServiceTally } from '../../domain/statistics/services.ts'
import type { Database } from '../../ports/database.ts'
import type { Counted } from './need-courses.ts'

/**
 * How often each thing was done for each firm of these parks in each month of these days, in order of the firm's id. What
 * belongs to a sensitive need is in nobody's numbers.
 */
export const serviceTallies = async (db: Database, counted: Counted): Promise<readonly ServiceTally[]> => {
  const { rows } = await sql<ServiceTally>`
    with ${happenings(counted)}
    select what, to_char("on", 'YYYY-MM') as month, organisation_id, coalesce(organisations.name, organisation_id) as name,
      park as pool, count(*)::int as times
    from happenings left join organisations on organisations.id = organisation_id
    group by what, month, organisation_id, organisations.name, park order by organisation_id, month, what`.execute(db)
  return rows
}

/** Which of what was counted: of one firm, in one month (`YYYY-MM`); `null` is no condition. */
export interface ServicesAsked extends Counted {
  readonly what: ServiceCount
  readonly month: string | null
  readonly organisationId: string | null
}

/** What a number of the ledger counts, the latest first, and whether somebody in these circles (`null`: everybody's) may see it. */
export const serviceRecords = async (
  db: Database,
  { what, month, organisationId, ...counted }: ServicesAsked,
  circles: readonly Audience[] | null,
): Promise<readonly (ServiceRecord & { readonly seen: boolean })[]> => {
  const { rows } = await sql<ServiceRecord & { readonly seen: boolean }>`
    with ${happenings(counted)}
    select happenings.id, "on", happenings.organisation_id, coalesce(organisations.name, happenings.organisation_id) as firm,
      need_id, needs.title, engagement_id, note,
      ${circles === null ? sql`true` : sql`happenings.audience && ${[...circles]}`} as seen
    from happenings join needs on needs.id = need_id left join organisations on organisations.id = happenings.organisation_id
    where what = ${what} and (${month}::text is null or to_char("on", 'YYYY-MM') = ${month})
      and (${organisationId}::text is null or happenings.organisation_id = ${organisationId})
    order by "on" desc, happenings.id collate "C"`.execute(db)
  return rows
}

// Each thing on one day, so that months add up to their period: what was settled twice counts when it was settled last.
const happenings = ({ pools, from, to }: Counted): RawBuilder<unknown> => {
  const inPools = pools === null ? sql`true` : sql`pool = any(${[...pools]})`
  const within = (at: RawBuilder<unknown>) => sql`${at} >= ${startOf(from)} and ${at} < ${startOf(dayAfter(to, 1))}`
  const begun = sql.ref('created')
  const opened = sql.ref('opened')
  return sql`
    open_needs as (select * from needs where ${inPools} and not sensitive and organisation_id is not null),
    held as (select engagements.*, open_needs.organisation_id as firm from engagements
      join open_needs on open_needs.id = need_id),
    problems as (select problem.id, problem.state, problem.title, ${dayIn(opened)} as "on", held.id as engagement_id, need_id,
        firm, audience
      from engagement_problems as problem join held on held.id = engagement_id where ${within(opened)}),
    submitted as (
      select open_needs.id, coalesce(
        (select min(at) from need_history where need_id = open_needs.id and to_state not in ('draft', 'withdrawn')),
        case when state not in ('draft', 'withdrawn')
          and not exists (select 1 from need_history where need_id = open_needs.id) then first_seen end) as at
      from open_needs),
    settled as (
      select need_id, max(at) as at from need_history
      where deed = 'settle' and ${within(sql.ref('at'))} group by need_id),
    happenings (what, id, "on", organisation_id, need_id, engagement_id, note, audience) as (
      select ${whatOf(sql`event.kind`)}, event.id, event."on", firm, need_id, held.id, null, audience
        from engagement_events as event join held on held.id = engagement_id
        where event."on" between ${from} and ${to} and event.kind in (${sql.join(Object.keys(whats))})
      union all select 'engagements', id, ${dayIn(begun)}, firm, need_id, id, null, audience from held where ${within(begun)}
      union all select 'problems', id, "on", firm, need_id, engagement_id, title, audience from problems
      union all select 'handled', id, "on", firm, need_id, engagement_id, title, audience from problems
        where state in ('solved', 'explained')
      union all select 'needs', id, ${dayIn(sql.ref('at'))}, organisation_id, id, null, null, audience
        from open_needs join submitted using (id) where ${within(sql.ref('at'))}
      union all select 'solved', id, ${dayIn(sql.ref('at'))}, organisation_id, id, null, null, audience
        from open_needs join settled on need_id = id where state in ('solved', 'partly solved')
          and exists (select 1 from held where held.need_id = open_needs.id and firm_says in ('solved', 'partly solved'))
    )`
}

// As `dayOf`: China keeps one time.
const dayIn = (at: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`((${at} at time zone 'UTC') + interval '8 hours')::date`

/** Kinds of the log -> what the ledger calls them. */
const whats = {
  'visit to firm': 'visits',
  'visit to expert': 'expertVisits',
  call: 'calls',
  meeting: 'meetings',
  diagnosis: 'diagnoses',
} as const satisfies Readonly<Record<string, ServiceCount>>

const whatOf = (kind: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`case ${kind} ${sql.join(
    Object.entries(whats).map(([named, what]) => sql`when ${named} then ${what}::text`),
    sql` `,
  )} end`
