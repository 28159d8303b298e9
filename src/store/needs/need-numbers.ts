import { sql } from 'kysely'
import type { NeedState } from '../../domain/need.ts'
import type { Database } from '../../ports/database.ts'

/** How many needs of a park are of one industry and in one state. */
export interface NeedNumber {
  readonly pool: string
  /** `null`: none was told. */
  readonly industry: string | null
  readonly state: NeedState
  readonly needs: number
}

/** Numbers of the needs of these parks: submitted or beyond, the sensitive and the withdrawn left out. */
export const needNumbers = async (db: Database, parks: readonly string[]): Promise<readonly NeedNumber[]> => {
  const { rows } = await sql<NeedNumber>`
    select pool, industry, state, count(*)::int as needs from needs
    where pool = any(${parks}) and not sensitive and state not in ('draft', 'withdrawn')
    group by pool, industry, state
    order by pool, industry nulls last, state`.execute(db)
  return rows
}
