import { hasReached } from '../../src/domain/statistics/funnel.ts'
import type { FiledFigure, LiveFigures, YearlyFiling, YearlyItem } from '../../src/domain/statistics/yearly.ts'
import { unexplained } from '../../src/domain/statistics/yearly.ts'
import type { Viewer } from '../../src/domain/viewer.ts'
import type { Database } from '../../src/ports/database.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { associationsAbove, parksBelow } from '../../src/store/organisation-graph.ts'
import { organisationNumbers, supplyNumbers } from '../../src/store/statistics/library-sizes.ts'
import { needCourses } from '../../src/store/statistics/need-courses.ts'
import { addFiling, filingsOf } from '../../src/store/statistics/yearly-filings.ts'
import { poolsOf } from './scope.ts'
import { serviceLedger } from './service-ledger.ts'

/** Whose year it is. */
export interface FilingOf {
  /** A park, or an association with the parks below it. */
  readonly organisationId: string
  readonly year: number
}

/** What the house counts of a year, and what was filed for it. */
export interface YearlyView {
  readonly live: LiveFigures
  /** Oldest first; the last one counts. */
  readonly filings: readonly YearlyFiling[]
  readonly mayFile: boolean
  readonly mayReview: boolean
}

/** A year's form, filled in with what the house counts; `undefined`: this organisation is none of the viewer's. */
export const yearlyView = async (of: FilingOf, viewer: Viewer, db: Database): Promise<YearlyView | undefined> => {
  const standing = await standingOf(of.organisationId, viewer, db)
  if (!standing.mayFile && !standing.mayReview) return undefined
  const live = await liveFigures(of, standing.parks, db)
  return { live, filings: await filingsOf(db, of.organisationId, of.year), ...standing }
}

/** Why a filing is not taken: another is with the upper level, figures differ from ours and nobody says why, somebody was quicker. */
export type FilingRefusal = 'not yours' | 'accepted already' | 'not filed' | 'too late' | readonly YearlyItem[]

/** Files a year; what is left out is filed as the house counts it. */
export const fileYear = async (
  { of, figures, by, at }: Filed,
  view: YearlyView,
  tx: Database,
): Promise<YearlyFiling | FilingRefusal> => {
  if (!view.mayFile) return 'not yours'
  const last = view.filings.at(-1)
  if (last?.state === 'accepted') return 'accepted already'
  const told = new Map(figures.map((figure) => [figure.item, figure]))
  const filed = (Object.entries(view.live) as [YearlyItem, number][]).map(
    ([item, live]): FiledFigure => ({
      item,
      live,
      value: told.get(item)?.value ?? live,
      note: told.get(item)?.note ?? null,
    }),
  )
  const open = unexplained(filed)
  if (open.length > 0) return open
  return append({ ...of, version: (last?.version ?? 0) + 1, state: 'filed', figures: filed, reason: null, by, at }, tx)
}

interface Filed {
  readonly of: FilingOf
  readonly figures: readonly Pick<FiledFigure, 'item' | 'value' | 'note'>[]
  readonly by: string
  readonly at: string
}

/** The upper level accepts a filing, or returns it with a reason. */
export const reviewYear = async (
  { reason, by, at }: { readonly reason: string | null; readonly by: string; readonly at: string },
  view: YearlyView,
  tx: Database,
): Promise<YearlyFiling | FilingRefusal> => {
  if (!view.mayReview) return 'not yours'
  const last = view.filings.at(-1)
  if (last?.state !== 'filed') return 'not filed'
  const state = reason === null ? 'accepted' : 'returned'
  return append({ ...last, version: last.version + 1, state, reason, by, at }, tx)
}

const append = async (filing: YearlyFiling, tx: Database): Promise<YearlyFiling | 'too late'> =>
  (await addFiling(tx, filing)) ? filing : 'too late'

// A park files for itself, an association for itself and all below it; whoever stands above reviews.
/** The parks below an organisation, and what a viewer may do with its form. */
export const standingOf = async (organisationId: string, viewer: Viewer, db: Database) => {
  const [organisation] = await organisationStore.byIds(db, [organisationId])
  const parks = organisation?.kind === 'park' ? [organisationId] : await parksBelow(db, organisationId)
  const isAbove = viewer.organisationId !== null && (await isBelow(organisationId, viewer.organisationId, db))
  const isOwn = viewer.role === 'association' && viewer.organisationId === organisationId
  const isOffice = viewer.role === 'park' && (await poolsOf(organisationId, viewer, db)) !== undefined
  return { parks, mayFile: isOwn || isOffice, mayReview: viewer.role === 'association' && isAbove && !isOwn }
}

const isBelow = async (organisationId: string, upper: string, db: Database): Promise<boolean> =>
  (await parksBelow(db, upper)).includes(organisationId) ||
  (await associationsAbove(db, [organisationId])).includes(upper)

const liveFigures = async ({ year }: FilingOf, parks: readonly string[], db: Database): Promise<LiveFigures> => {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`]
  const kinds = await organisationNumbers(db, parks)
  const supply = await supplyNumbers(db, parks)
  const courses = await needCourses(db, { pools: parks, from, to })
  const { totals, outcomes } = await serviceLedger({ from, to }, { pools: parks, seesRows: false }, db)
  const came = (stage: Parameters<typeof hasReached>[1]): number =>
    courses.filter(({ reached }) => hasReached(reached, stage)).length
  return {
    parks: kinds.park ?? 0,
    enterprises: kinds.enterprise ?? 0,
    associations: kinds.association ?? 0,
    institutions: (kinds.university ?? 0) + (kinds.institute ?? 0),
    societies: kinds.society ?? 0,
    agencies: kinds.agency ?? 0,
    ...supply,
    visits: totals.visits.times,
    meetings: totals.meetings.times,
    diagnoses: totals.diagnoses.times,
    'needs submitted': came('submitted'),
    'needs qualified': came('qualified'),
    'needs recommended': came('recommended'),
    'needs solved': totals.solved.times,
    intents: outcomes.intent.actual.count,
    contracts: outcomes.contract.actual.count,
    'contract yuan': outcomes.contract.actual.yuan,
    projects: outcomes.project.actual.count,
    launches: outcomes.launch.actual.count,
  }
}
