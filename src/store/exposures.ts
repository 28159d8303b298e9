import { sql } from 'kysely'
import type { Database } from '../ports/database.ts'
import type { ExposureRow } from '../ports/shortlist-tables.ts'

/** Remembers that experts were put forward; twice for one need on one list is once. */
export const addExposures = async (tx: Database, rows: readonly ExposureRow[]): Promise<void> => {
  if (rows.length === 0) return
  await tx
    .insertInto('exposures')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** For how many needs each of these experts was put forward since then: on a list that was sent, or by an invitation. */
export const exposuresSince = async (
  db: Database,
  expertIds: readonly string[],
  since: string,
): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ id: string; times: number }>`
    select id, count(distinct need_id) as times from (
      select expert_id as id, need_id from exposures where expert_id = any(${[...expertIds]}) and at >= ${since}
      union all
      select candidate_id, need_id from engagements
        where kind = 'expert' and candidate_id = any(${[...expertIds]}) and state <> 'proposed' and created >= ${since}
    ) as put_forward group by id`.execute(db)
  return new Map(rows.map(({ id, times }) => [id, times]))
}
