import type { Need } from '../../src/domain/need.ts'
import type { Viewer } from '../../src/domain/viewer.ts'
import type { Database } from '../../src/ports/database.ts'
import { officersOf, upperOfficersOf } from '../../src/store/engagements/escalations.ts'
import { accountsByIds, expertsWithAccounts, hatsOf } from '../../src/store/identity/accounts.ts'

/** Somebody who could be asked to score the bids of a bounty. */
export interface PossibleJudge {
  readonly accountId: string
  readonly name: string
  /** Officer of the park, of a level above, or expert. */
  readonly as: 'office' | 'upper' | 'expert'
}

/** Experts that are proposed at most. */
const most = 100

/** Who could be of the panel: the officers of the need's park and above it, and experts with an account whom the viewer sees. */
export const possibleJudges = async (
  { pool, organisationId }: Pick<Need, 'pool' | 'organisationId'>,
  { circles }: Pick<Viewer, 'circles'>,
  db: Database,
): Promise<readonly PossibleJudge[]> => {
  const office = pool === null ? [] : await officersOf(db, pool)
  const upper = pool === null ? [] : await upperOfficersOf(db, pool)
  const experts = await expertsWithAccounts(db, { circles, notOf: organisationId, limit: most })
  const all: readonly PossibleJudge[] = [
    ...office.map(({ accountId, name }) => ({ accountId, name, as: 'office' as const })),
    ...upper.map(({ accountId, name }) => ({ accountId, name, as: 'upper' as const })),
    ...experts.map(({ accountId, name }) => ({ accountId, name, as: 'expert' as const })),
  ]
  return [...new Map(all.toReversed().map((each) => [each.accountId, each])).values()].toReversed()
}

/** Why these cannot be a panel for a need of this firm; `null`: they can. */
export const faultOfPanel = async (
  panel: readonly string[],
  organisationId: string | null,
  db: Database,
): Promise<'no such judge' | 'judge of the firm' | null> => {
  const accounts = (await accountsByIds(db, panel)).filter(({ disabled }) => !disabled)
  if (accounts.length !== new Set(panel).size) return 'no such judge'
  for (const { id } of accounts) {
    const hats = await hatsOf(db, id)
    if (organisationId !== null && hats.some((hat) => hat.organisationId === organisationId)) return 'judge of the firm'
  }
  return null
}
