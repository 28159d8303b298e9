import { outcomeKinds } from '../engagement/outcome.ts'

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
] as const

/**
 * What the service ledger (企业服务台账) counts: 走访企业, 走访专家, 通话, 对接会, 诊断意见; needs submitted, and those settled of
 * which the firm itself says that they are solved, wholly or partly; engagements begun; problems opened, and those of them
 * that were brought to an end.
 */
export type ServiceCount = (typeof serviceCounts)[number]

type Counts = Readonly<Record<ServiceCount, number>>

/** How often one thing was done for one firm in one month. */
export interface ServiceTally {
  readonly what: ServiceCount
  /** `YYYY-MM`. */
  readonly month: string
  readonly organisationId: string
  readonly name: string
  readonly pool: string | null
  readonly times: number
}

/** What was done for one firm in a period: a row of the ledger. All are numbers of times, not of firms. */
export interface ServiceRow extends Pick<ServiceTally, 'organisationId' | 'name' | 'pool'>, Counts {}

/** What was done in one month. */
export interface ServiceMonth extends Counts {
  /** `YYYY-MM`. */
  readonly month: string
}

/** One thing that a number of the ledger counts. */
export interface ServiceRecord {
  readonly id: string
  readonly on: string
  readonly organisationId: string | null
  readonly firm: string | null
  readonly needId: string | null
  readonly title: string | null
  readonly engagementId: string | null
  /** 金额 of an outcome, title of a problem. */
  readonly note: string | null
}

/** A kind of outcome as a figure of the ledger. */
export const outcomeFigures = outcomeKinds.flatMap((kind) => [`${kind} planned`, `${kind} actual`] as const)

const countsOf = (tallies: readonly ServiceTally[]): Counts =>
  Object.fromEntries(
    serviceCounts.map((what) => [
      what,
      tallies.filter((tally) => tally.what === what).reduce((sum, { times }) => sum + times, 0),
    ]),
  ) as unknown as Counts

/** The rows of the ledger, firm by firm in the order they come in; who had nothing is left out. */
export const serviceRowsOf = (tallies: readonly ServiceTally[]): readonly ServiceRow[] =>
  [...Map.groupBy(tallies, ({ organisationId }) => organisationId).values()].map((own) => {
    const { organisationId, name, pool } = own[0]!
    return { organisationId, name, pool, ...countsOf(own) }
  })

/** The same month by month, from the first in which anything was done to the last, none left out between. */
export const serviceMonthsOf = (tallies: readonly ServiceTally[]): readonly ServiceMonth[] => {
  const byMonth = Map.groupBy(tallies, ({ month }) => month)
  const [first, last] = [[...byMonth.keys()].sort()[0], [...byMonth.keys()].sort().at(-1)]
  const months: ServiceMonth[] = []
  for (let month = first; month !== undefined && last !== undefined && month <= last; month = monthAfter(month))
    months.push({ month, ...countsOf(byMonth.get(month) ?? []) })
  return months
}

const monthAfter = (month: string): string => {
  const [year = 0, of = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, of, 1)).toISOString().slice(0, 7)
}

/** One sum of the ledger: how often (家次), and for how many firms (家). */
export interface ServiceTotal {
  readonly times: number
  readonly firms: number
}

/** Sums of the rows, column by column. */
export const serviceTotals = (rows: readonly ServiceRow[]): Readonly<Record<ServiceCount, ServiceTotal>> =>
  Object.fromEntries(
    serviceCounts.map((column) => [
      column,
      {
        times: rows.reduce((sum, row) => sum + row[column], 0),
        firms: rows.filter((row) => row[column] > 0).length,
      },
    ]),
  ) as Record<ServiceCount, ServiceTotal>
