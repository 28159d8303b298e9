import type { Audience } from '../../src/domain/audience.ts'
import {
  type EngagementOutcome,
  type OutcomeKind,
  type OutcomeTotal,
  outcomeKinds,
  sharedTotals,
} from '../../src/domain/engagement/outcome.ts'
import {
  type outcomeFigures,
  type ServiceCount,
  type ServiceMonth,
  type ServiceRecord,
  type ServiceRow,
  type ServiceTotal,
  serviceCounts,
  serviceMonthsOf,
  serviceRowsOf,
  serviceTotals,
} from '../../src/domain/statistics/services.ts'
import type { Database } from '../../src/ports/database.ts'
import { standingOutcomes } from '../../src/store/engagements/outcomes.ts'
import type { Counted } from '../../src/store/statistics/need-courses.ts'
import { placesOfOutcomes } from '../../src/store/statistics/outcome-places.ts'
import { serviceRecords, serviceTallies } from '../../src/store/statistics/service-rows.ts'

/** 服务台账 of a period. */
export interface ServiceLedger {
  /** `null`: he may see the sums alone. */
  readonly firms: readonly ServiceRow[] | null
  readonly months: readonly ServiceMonth[]
  readonly totals: Readonly<Record<ServiceCount, ServiceTotal>>
  readonly outcomes: Readonly<Record<OutcomeKind, { readonly planned: OutcomeTotal; readonly actual: OutcomeTotal }>>
}

/** What was done for the firms of these parks (`null`: of all), in these days (both in it), and what came of it. */
export const serviceLedger = async (
  { from, to }: { readonly from: string; readonly to: string },
  { pools, seesRows }: { readonly pools: readonly string[] | null; readonly seesRows: boolean },
  db: Database,
): Promise<ServiceLedger> => {
  const tallies = await serviceTallies(db, { pools, from, to })
  const rows = serviceRowsOf(tallies)
  const outcomes = await standingOutcomes(db, null, { from, to, pools })
  const of = (kind: OutcomeKind, standing: 'planned' | 'actual'): OutcomeTotal =>
    sharedTotals(outcomes.filter((row) => row.kind === kind && row.standing === standing)).together
  return {
    firms: seesRows ? rows : null,
    months: serviceMonthsOf(tallies),
    totals: serviceTotals(rows),
    outcomes: Object.fromEntries(
      outcomeKinds.map((kind) => [kind, { planned: of(kind, 'planned'), actual: of(kind, 'actual') }]),
    ) as ServiceLedger['outcomes'],
  }
}

/** A figure of the ledger: something that was done, or an outcome, `contract actual`. */
export type LedgerFigure = ServiceCount | (typeof outcomeFigures)[number]

/** Which rows are asked for; a month and a firm narrow what was done, an outcome has neither. */
export interface LedgerAsked extends Counted {
  readonly what: LedgerFigure
  readonly month: string | null
  readonly organisationId: string | null
}

/** What a figure counts: the rows a reader may see, and how many more are counted. */
export const ledgerRows = async (
  { what, ...asked }: LedgerAsked,
  circles: readonly Audience[] | null,
  db: Database,
): Promise<{ readonly rows: readonly ServiceRecord[]; readonly hidden: number }> => {
  const counted = isDone(what)
    ? await serviceRecords(db, { what, ...asked }, circles)
    : await outcomeRecords({ what, ...asked }, circles, db)
  const shown = counted.filter(({ seen }) => seen)
  return { rows: shown.map(({ seen: _, ...row }) => row), hidden: counted.length - shown.length }
}

const isDone = (what: LedgerFigure): what is ServiceCount => serviceCounts.some((each) => each === what)

const outcomeRecords = async (
  { what, from, to, pools }: LedgerAsked,
  circles: readonly Audience[] | null,
  db: Database,
): Promise<readonly (ServiceRecord & { readonly seen: boolean })[]> => {
  const [kind, standing] = what.split(' ') as [OutcomeKind, EngagementOutcome['standing']]
  const filter = { kind: [kind], standing, from, to, pools }
  const all = await standingOutcomes(db, null, filter)
  const seen = new Set((await standingOutcomes(db, circles, filter)).map(({ id }) => id))
  const places = await placesOfOutcomes(db, all)
  return all.map(({ id, on, engagementId, amount, contractNumber, note }) => ({
    ...{ id, on, engagementId, ...places.get(id)! },
    note: [contractNumber, amount, note].filter(Boolean).join(' · ') || null,
    seen: seen.has(id),
  }))
}
