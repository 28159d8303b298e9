import type { LedgerFigure, ServiceLedger } from '../../../api/statistics.ts'

/** What the ledger counts, in the order of its columns. */
export const serviceCounts = [
  'visits',
  'expertVisits',
  'calls',
  'meetings',
  'diagnoses',
  'needs',
  'solved',
  'engagements',
  'problems',
  'handled',
] as const satisfies readonly (keyof ServiceLedger['months'][number])[]

export const kinds = ['intent', 'contract', 'project', 'launch'] as const
export const sides = ['planned', 'actual'] as const

/** Everything that opens rows. */
export const figures: readonly LedgerFigure[] = [
  ...serviceCounts,
  ...kinds.flatMap((kind) => sides.map((side) => `${kind} ${side}` as const)),
]
