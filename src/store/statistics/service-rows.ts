import { sql } from 'kysely'
import { dayAfter, startOf } from '../../domain/day.ts'
import type { ServiceRow } from '../../domain/statistics/services.ts'
import type { Database } from '../../ports/database.ts'
import type { Counted } from './need-courses.ts'

/**
 * What was done for each firm of these parks in these days, firms with nothing left out, in order of id. What belongs to
 * a sensitive need is in nobody's numbers.
 */
export const serviceRows = async (db: Database, { pools, from, to }: Counted): Promise<readonly ServiceRow[]> => {
  const begin = startOf(from)
  const end = startOf(dayAfter(to, 1))
  const inPools = pools === null ? sql`true` : sql`pool = any(${[...pools]})`
  const { rows } = await sql<ServiceRow>`
    with open_needs as (select * from needs where ${inPools} and not sensitive and organisation_id is not null),
    held as (select engagements.* from engagements join open_needs on open_needs.id = need_id),
    counts as (
      select organisation_id, event.kind as what, count(*)::int as times from engagement_events as event
        join held on held.id = engagement_id
        where event."on" between ${from} and ${to}
          and event.kind in ('visit to firm', 'visit to expert', 'call', 'meeting', 'diagnosis')
        group by organisation_id, event.kind
      union all select organisation_id, 'engagements', count(*)::int from held
        where created >= ${begin} and created < ${end} group by organisation_id
      union all select organisation_id, 'problems', count(*)::int from engagement_problems
        join held on held.id = engagement_id where opened >= ${begin} and opened < ${end} group by organisation_id
      union all select organisation_id, 'handled', count(*)::int from engagement_problems as problem
        join held on held.id = engagement_id
        where opened >= ${begin} and opened < ${end} and problem.state in ('solved', 'explained') group by organisation_id
      union all select organisation_id, 'needs', count(*)::int from open_needs
        where exists (select 1 from need_history where need_id = open_needs.id and to_state not in ('draft', 'withdrawn')
            having min(at) >= ${begin} and min(at) < ${end})
          or (first_seen >= ${begin} and first_seen < ${end} and state not in ('draft', 'withdrawn')
            and not exists (select 1 from need_history where need_id = open_needs.id))
        group by organisation_id
      union all select organisation_id, 'solved', count(*)::int from open_needs
        where state in ('solved', 'partly solved')
          and exists (select 1 from held where need_id = open_needs.id and firm_says in ('solved', 'partly solved'))
          and exists (select 1 from need_history where need_id = open_needs.id and deed = 'settle'
            and at >= ${begin} and at < ${end})
        group by organisation_id
    )
    select organisation_id, coalesce(name, organisation_id) as name, park as pool, ${sums}
    from counts left join organisations on organisations.id = organisation_id
    group by organisation_id, name, park order by organisation_id`.execute(db)
  return rows
}

const columns = {
  visits: 'visit to firm',
  expert_visits: 'visit to expert',
  calls: 'call',
  meetings: 'meeting',
  diagnoses: 'diagnosis',
  needs: 'needs',
  solved: 'solved',
  engagements: 'engagements',
  problems: 'problems',
  handled: 'handled',
} as const

const sums = sql.join(
  Object.entries(columns).map(
    ([column, what]) => sql`coalesce(sum(times) filter (where what = ${what}), 0)::int as ${sql.ref(column)}`,
  ),
)
