import type { Need } from '../../src/domain/need.ts'
import type { Viewer } from '../../src/domain/viewer.ts'
import type { Database } from '../../src/ports/database.ts'
import { officersOf, upperOfficersOf } from '../../src/store/engagements/escalations.ts'
import { expertsWithAccounts } from '../../src/store/identity/accounts.ts'

/** Somebody who could be named: to judge a bounty, to answer for an engagement. */
export interface PersonToName {
  readonly accountId: string
  readonly name: string
  /** Officer of the park, of a level above, or expert. */
  readonly as: 'office' | 'upper' | 'expert'
}

/** Experts that are proposed at most. */
const most = 100

/** Who could be named for a need: the officers of its park and above it, and experts with an account whom the viewer sees. */
export const peopleToName = async (
  { pool, organisationId }: Pick<Need, 'pool' | 'organisationId'>,
  { circles }: Pick<Viewer, 'circles'>,
  db: Database,
): Promise<readonly PersonToName[]> => {
  const office = pool === null ? [] : await officersOf(db, pool)
  const upper = pool === null ? [] : await upperOfficersOf(db, pool)
  const experts = await expertsWithAccounts(db, { circles, notOf: organisationId, limit: most })
  const all: readonly PersonToName[] = [
    ...office.map(({ accountId, name }) => ({ accountId, name, as: 'office' as const })),
    ...upper.map(({ accountId, name }) => ({ accountId, name, as: 'upper' as const })),
    ...experts.map(({ accountId, name }) => ({ accountId, name, as: 'expert' as const })),
  ]
  return [...new Map(all.toReversed().map((each) => [each.accountId, each])).values()].toReversed()
}
