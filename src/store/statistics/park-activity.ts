import { sql } from 'kysely'
import type { ParkActivity } from '../../domain/statistics/park-activity.ts'
import type { Database } from '../../ports/database.ts'

/** What goes on in these parks on a day (`YYYY-MM-DD`); sensitive needs and all that came of them are left out. */
export const parkActivity = async (
  db: Database,
  { pools, today }: { readonly pools: readonly string[]; readonly today: string },
): Promise<readonly ParkActivity[]> => {
  const { rows } = await sql<ParkActivity>`
    with told as (
      select id, pool, state from needs where pool = any(${[...pools]}) and not sensitive and state not in ('draft', 'withdrawn')
    ), followed as (
      select engagements.id, engagements.pool, engagements.state, next_due from engagements join told on told.id = need_id
    )
    select pool,
      (select count(*)::int from told where told.pool = park.pool) as needs,
      (select count(*)::int from told where told.pool = park.pool and state = 'submitted') as waiting,
      (select count(*)::int from followed where followed.pool = park.pool and state not in ('declined', 'closed')) as open,
      (select count(*)::int from followed where followed.pool = park.pool and state not in ('declined', 'closed')
        and next_due < ${today}) as overdue,
      greatest(
        (select max(at) from need_history join told on told.id = need_id where told.pool = park.pool),
        (select max(at) from engagement_events join followed on followed.id = engagement_id where followed.pool = park.pool)
      ) as last
    from unnest(${[...pools]}::text[]) as park (pool) order by pool`.execute(db)
  return rows
}
