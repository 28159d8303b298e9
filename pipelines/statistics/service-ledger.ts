import { type OutcomeKind, type OutcomeTotal, outcomeKinds, sharedTotals } from '../../src/domain/engagement/outcome.ts'
import {
  type ServiceCount,
  type ServiceRow,
  type ServiceTotal,
  serviceTotals,
} from '../../src/domain/statistics/services.ts'
import type { Database } from '../../src/ports/database.ts'
import { standingOutcomes } from '../../src/store/engagements/outcomes.ts'
import { serviceRows } from '../../src/store/statistics/service-rows.ts'

/** 服务台账 of a period. */
export interface ServiceLedger {
  /** `null`: he may see the sums alone. */
  readonly firms: readonly ServiceRow[] | null
  readonly totals: Readonly<Record<ServiceCount, ServiceTotal>>
  readonly outcomes: Readonly<Record<OutcomeKind, { readonly planned: OutcomeTotal; readonly actual: OutcomeTotal }>>
}

/** What was done for the firms of these parks (`null`: of all), in these days (both in it), and what came of it. */
export const serviceLedger = async (
  { from, to }: { readonly from: string; readonly to: string },
  { pools, seesRows }: { readonly pools: readonly string[] | null; readonly seesRows: boolean },
  db: Database,
): Promise<ServiceLedger> => {
  const rows = await serviceRows(db, { pools, from, to })
  const outcomes = await standingOutcomes(db, null, { from, to, pools })
  const of = (kind: OutcomeKind, standing: 'planned' | 'actual'): OutcomeTotal =>
    sharedTotals(outcomes.filter((row) => row.kind === kind && row.standing === standing)).together
  return {
    firms: seesRows ? rows : null,
    totals: serviceTotals(rows),
    outcomes: Object.fromEntries(
      outcomeKinds.map((kind) => [kind, { planned: of(kind, 'planned'), actual: of(kind, 'actual') }]),
    ) as ServiceLedger['outcomes'],
  }
}
