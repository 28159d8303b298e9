/** What was done for one firm in a period: the row of the service ledger (企业服务台账). All are numbers of times, not of firms. */
export interface ServiceRow {
  readonly organisationId: string
  readonly name: string
  readonly pool: string | null
  /** 走访企业, 走访专家, 通话, 对接会, 诊断意见. */
  readonly visits: number
  readonly expertVisits: number
  readonly calls: number
  readonly meetings: number
  readonly diagnoses: number
  /** Needs submitted in the period, and those settled in it of which the firm itself says that they are solved, wholly or partly. */
  readonly needs: number
  readonly solved: number
  /** Engagements begun in the period. */
  readonly engagements: number
  /** Problems opened in the period, and those of them that were brought to an end. */
  readonly problems: number
  readonly handled: number
}

/** What is counted of a row. */
export type ServiceCount = Exclude<keyof ServiceRow, 'organisationId' | 'name' | 'pool'>

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
] as const satisfies readonly ServiceCount[]

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
