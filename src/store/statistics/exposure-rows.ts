import { sql } from 'kysely'
import { dayOf } from '../../domain/day.ts'
import type { Exposure } from '../../domain/statistics/exposure.ts'
import type { Database } from '../../ports/database.ts'

type Row = Omit<Exposure, 'on'> & { readonly at: string }

/**
 * Every time an expert was put forward since a moment for the needs and people of these parks (`null`: of all), the latest
 * first. Of sensitive needs nothing is told.
 */
export const exposureRows = async (
  db: Database,
  { pools, since }: { readonly pools: readonly string[] | null; readonly since: string },
): Promise<readonly Exposure[]> => {
  const own = pools === null ? sql`true` : sql`needs.pool = any(${[...pools]})`
  const recipients =
    pools === null
      ? sql`true`
      : sql`exists (select 1 from memberships left join organisations on organisations.id = organisation_id
          where memberships.account_id = digest_items.account_id
            and (organisation_id = any(${[...pools]}) or park = any(${[...pools]})))`
  const { rows } = await sql<Row>`
    select expert_id, 'shortlist' as source, at, need_id, null as answer from exposures
      join needs on needs.id = need_id where ${own} and not sensitive and at >= ${since}
    union all
    select candidate_id, 'invitation', created, need_id,
        case when engagements.state = 'declined' then 'declined' when engagements.state <> 'invited' then 'accepted' end
      from engagements join needs on needs.id = need_id
      where ${own} and not sensitive and engagements.kind = 'expert' and engagements.state <> 'proposed' and created >= ${since}
    union all
    select record_id, 'digest', day::timestamptz, null, null from digest_items
      where kind = 'expert' and day >= ${dayOf(since)} and ${recipients}
    order by 3 desc, 1, 2, 4`.execute(db)
  return rows.map(({ at, ...row }) => ({ ...row, on: dayOf(at) }))
}
