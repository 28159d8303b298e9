/** What an engagement brought, kept apart: 意向, 签约, 立项, 落地. */
export const outcomeKinds = ['intent', 'contract', 'project', 'launch'] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

/** How a contract is made: 委托开发, 许可, 转让, 作价入股, 先使用后付费, 先投后股, 共建. */
export const contractModes = [
  'commissioned development',
  'licence',
  'assignment',
  'equity for technology',
  'use first, pay later',
  'invest first, convert later',
  'joint building',
] as const
export type ContractMode = (typeof contractModes)[number]

/** One row of the ledger (成效台账), of an engagement or of a bounty. Never changed: a wrong one is withdrawn, and stays. */
export interface EngagementOutcome {
  readonly id: string
  readonly engagementId: string | null
  /** 榜 it came of; then there is no engagement. */
  readonly bountyId: string | null
  readonly kind: OutcomeKind
  readonly standing: 'planned' | 'actual'
  /** The day it is meant for, or happened. */
  readonly on: string
  /** 合同登记号; only of a contract. */
  readonly contractNumber: string | null
  /** 金额 in the words of the paper: «约120万元». */
  readonly amount: string | null
  /** Yuan as read from these words; `null` where they give no single figure. */
  readonly yuan: number | null
  readonly mode: ContractMode | null
  readonly note: string | null
  /** Organisations that had a part in it: each counts it, whoever stands above them counts it once. */
  readonly credits: readonly string[]
  readonly by: string | null
  readonly at: string
  readonly withdrawn: { readonly by: string | null; readonly at: string; readonly why: string } | null
}

/** How many, and how much of them is told in yuan. */
export interface OutcomeTotal {
  readonly count: number
  readonly yuan: number
  /** Of these so many tell an amount: the sum is of them. */
  readonly withAmount: number
}

type Counted = Pick<EngagementOutcome, 'id' | 'yuan' | 'credits'>

const totalOf = (rows: Iterable<Counted>): OutcomeTotal => {
  const each = [...new Map([...rows].map((row) => [row.id, row])).values()]
  const told = each.flatMap(({ yuan }) => yuan ?? [])
  return { count: each.length, yuan: told.reduce((sum, yuan) => sum + yuan, 0), withAmount: told.length }
}

/** Totals by organisation, and of all of them together, where what several share is counted once. */
export const sharedTotals = (
  rows: readonly Counted[],
): { readonly together: OutcomeTotal; readonly byOrganisation: ReadonlyMap<string, OutcomeTotal> } => {
  const claims = rows.flatMap((row) => row.credits.map((organisation) => ({ organisation, row })))
  const byOrganisation = Map.groupBy(claims, ({ organisation }) => organisation)
  return {
    together: totalOf(rows),
    byOrganisation: new Map([...byOrganisation].map(([id, claimed]) => [id, totalOf(claimed.map(({ row }) => row))])),
  }
}
