import type { EngagementOutcome, OutcomeKind } from '../../src/domain/engagement/outcome.ts'
import type { OrganisationKind } from '../../src/domain/organisation.ts'
import { type FunnelStage, hasReached } from '../../src/domain/statistics/funnel.ts'
import type { CountedRow, YearlyItem } from '../../src/domain/statistics/yearly.ts'
import type { Viewer } from '../../src/domain/viewer.ts'
import type { Database } from '../../src/ports/database.ts'
import { standingOutcomes } from '../../src/store/engagements/outcomes.ts'
import { storeSeenBy } from '../../src/store/libraries/records.ts'
import {
  type CountedFor,
  countedEvents,
  countedOrganisations,
  countedSolved,
  countedSupply,
} from '../../src/store/statistics/counted-rows.ts'
import { needCourses } from '../../src/store/statistics/need-courses.ts'
import { type FilingOf, standingOf } from './yearly.ts'

/** What stands behind one figure: the rows its reader may see, and how many more are counted. */
export interface YearlyRows {
  readonly rows: readonly CountedRow[]
  readonly hidden: number
}

interface Asking {
  readonly year: { readonly pools: readonly string[]; readonly from: string; readonly to: string }
  readonly circles: Viewer['circles']
  readonly db: Database
}

/** The rows a figure of a year counts; `undefined`: this organisation is none of the viewer's. */
export const yearlyRows = async (
  { organisationId, year, item }: FilingOf & { readonly item: YearlyItem },
  viewer: Viewer,
  db: Database,
): Promise<YearlyRows | undefined> => {
  const { parks: pools, mayFile, mayReview } = await standingOf(organisationId, viewer, db)
  if (!mayFile && !mayReview) return undefined
  const days = { pools, from: `${year}-01-01`, to: `${year}-12-31` }
  const counted = await countedBy[item]({ year: days, circles: viewer.circles, db })
  const shown = counted.filter(({ seen }) => seen)
  return { rows: shown.map(({ seen: _, ...row }) => row), hidden: counted.length - shown.length }
}

type Counts = (asking: Asking) => Promise<readonly CountedFor[]>

const organisations =
  (...kinds: readonly OrganisationKind[]): Counts =>
  ({ year, db }) =>
    countedOrganisations(db, year.pools, kinds)

const supply =
  (kind: 'results' | 'experts'): Counts =>
  ({ year, circles, db }) =>
    countedSupply(db, { parks: year.pools, kind, circles })

const events =
  (kind: string): Counts =>
  ({ year, circles, db }) =>
    countedEvents(db, year, { kind, circles })

const needs =
  (stage: FunnelStage): Counts =>
  async ({ year, circles, db }) => {
    const courses = (await needCourses(db, year)).filter(({ reached }) => hasReached(reached, stage))
    const ids = courses.map(({ needId }) => needId)
    const seen = new Map((await storeSeenBy('need', circles).byIds(db, ids)).map((need) => [need.id, need]))
    return courses.map(({ needId: id, reached }) => ({
      ...{ id, label: seen.get(id)?.title ?? '', on: reached[stage] ?? null },
      ...{ note: seen.get(id)?.organisation ?? null, seen: seen.has(id) },
    }))
  }

const outcomes =
  (kind: OutcomeKind, isCounted: (row: EngagementOutcome) => boolean = () => true): Counts =>
  async ({ year, circles, db }) => {
    const sought = { ...year, kind: [kind], standing: 'actual' as const }
    const all = (await standingOutcomes(db, null, sought)).filter(isCounted)
    const seen = new Set((await standingOutcomes(db, circles, sought)).map(({ id }) => id))
    return all.map(({ id, on, amount, contractNumber, note }) => ({
      ...{ id, label: contractNumber ?? note ?? id, on, note: amount },
      seen: seen.has(id),
    }))
  }

const countedBy: Readonly<Record<YearlyItem, Counts>> = {
  parks: organisations('park'),
  enterprises: organisations('enterprise'),
  associations: organisations('association'),
  institutions: organisations('university', 'institute'),
  societies: organisations('society'),
  agencies: organisations('agency'),
  results: supply('results'),
  experts: supply('experts'),
  visits: events('visit to firm'),
  meetings: events('meeting'),
  diagnoses: events('diagnosis'),
  'needs submitted': needs('submitted'),
  'needs qualified': needs('qualified'),
  'needs recommended': needs('recommended'),
  'needs solved': ({ year, circles, db }) => countedSolved(db, year, circles),
  intents: outcomes('intent'),
  contracts: outcomes('contract'),
  // What tells no amount adds nothing to the sum.
  'contract yuan': outcomes('contract', ({ yuan }) => yuan !== null),
  projects: outcomes('project'),
  launches: outcomes('launch'),
}
