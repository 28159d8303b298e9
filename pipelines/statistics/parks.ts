import { dayOf } from '../../src/domain/day.ts'
import { isAsleep, type ParkActivity } from '../../src/domain/statistics/park-activity.ts'
import type { YearlyFiling } from '../../src/domain/statistics/yearly.ts'
import type { Viewer } from '../../src/domain/viewer.ts'
import type { Database } from '../../src/ports/database.ts'
import { associationsBelow } from '../../src/store/organisation-graph.ts'
import { parkActivity } from '../../src/store/statistics/park-activity.ts'
import { lastFilings } from '../../src/store/statistics/yearly-filings.ts'
import { poolsOf } from './scope.ts'

/** A park in numbers, and whether its year is filed. */
export interface ParkBelow extends Omit<ParkActivity, 'pool'> {
  readonly id: string
  readonly name: string
  readonly asleep: boolean
  readonly filing: YearlyFiling | null
}

/** An association right below, and whether its year is filed. */
export type AssociationBelow = Pick<ParkBelow, 'id' | 'name' | 'filing'>

/** The associations that file their year to a viewer's own. */
export const associationsOfViewer = async (
  { viewer, year }: { readonly viewer: Viewer; readonly year: number },
  db: Database,
): Promise<readonly AssociationBelow[]> => {
  if (viewer.role !== 'association' || viewer.organisationId === null) return []
  const below = await associationsBelow(db, viewer.organisationId)
  const filings = await lastFilings(
    db,
    below.map(({ id }) => id),
    year,
  )
  return below.map(({ id, name }) => ({ id, name, filing: filings.get(id) ?? null }))
}

const silent = { needs: 0, waiting: 0, open: 0, overdue: 0, last: null }

/** The parks a viewer counts, what is overdue first, then those that sleep. */
export const parksOfViewer = async (
  { viewer, year, now }: { readonly viewer: Viewer; readonly year: number; readonly now: string },
  db: Database,
): Promise<readonly ParkBelow[]> => {
  const scope = await poolsOf(null, viewer, db)
  if (scope === undefined) return []
  const { parks } = scope
  const pools = parks.map(({ id }) => id)
  const activity = await parkActivity(db, { pools, today: dayOf(now) })
  const filings = await lastFilings(db, pools, year)
  return parks
    .map(({ id, name }): ParkBelow => {
      const { pool: _, ...numbers } = activity.find(({ pool }) => pool === id) ?? { pool: id, ...silent }
      return { id, name, ...numbers, asleep: isAsleep(numbers, now), filing: filings.get(id) ?? null }
    })
    .sort((a, b) => b.overdue - a.overdue || Number(b.asleep) - Number(a.asleep) || a.name.localeCompare(b.name, 'zh'))
}
