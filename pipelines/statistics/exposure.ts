import type { Expert } from '../../src/domain/expert.ts'
import { type Exposure, type ExposureLine, exposureLines } from '../../src/domain/statistics/exposure.ts'
import type { Viewer } from '../../src/domain/viewer.ts'
import type { Database } from '../../src/ports/database.ts'
import { exposure } from '../../src/ranking/assign/weights.ts'
import { runningOf } from '../../src/store/engagements/engagements.ts'
import type { Head } from '../../src/store/libraries/read-records.ts'
import { storeSeenBy } from '../../src/store/libraries/records.ts'
import { exposureRows } from '../../src/store/statistics/exposure-rows.ts'
import { poolsOf } from './scope.ts'

/** 曝光台账: how often each expert was put forward in the days in which it counts against him. */
export interface ExposureLedger {
  readonly since: string
  readonly days: number
  readonly lines: readonly ExposureLine[]
  readonly rows: readonly Exposure[]
  readonly experts: ReadonlyMap<string, Head<Expert>>
}

/** The ledger of one park or (`null`) of all of a viewer's; experts he may not see are left out. `undefined`: this park is none of his. */
export const exposureLedger = async (
  pool: string | null,
  viewer: Viewer,
  { db, now }: { readonly db: Database; readonly now: () => string },
): Promise<ExposureLedger | undefined> => {
  const scope = await poolsOf(pool, viewer, db)
  if (scope === undefined) return undefined
  const since = new Date(Date.parse(now()) - exposure.days * 24 * 3600 * 1000).toISOString()
  const all = await exposureRows(db, { pools: scope.pools, since })
  const ids = [...new Set(all.map(({ expertId }) => expertId))]
  const seen = await storeSeenBy('expert', viewer.circles).heads(db, ids)
  const experts = new Map(seen.filter(({ sensitive }) => !sensitive).map((expert) => [expert.id, expert]))
  const rows = all.filter(({ expertId }) => experts.has(expertId))
  const running = await runningOf(db, [...experts.keys()])
  const loadOf = (id: string) => ({ running: running.get(id) ?? 0, capacity: experts.get(id)?.capacity ?? null })
  return { since, days: exposure.days, rows, experts, lines: exposureLines(rows, loadOf) }
}
