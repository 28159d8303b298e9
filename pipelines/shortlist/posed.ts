import type { ShortlistLimits } from '../../src/domain/shortlist.ts'
import type { Database } from '../../src/ports/database.ts'
import { pose } from '../../src/ranking/assign/pose.ts'
import { offerKey, type Problem } from '../../src/ranking/assign/problem.ts'
import { exposure } from '../../src/ranking/assign/weights.ts'
import { runningOf } from '../../src/store/engagements/engagements.ts'
import { exposuresSince } from '../../src/store/exposures.ts'
import type { FoundNeed } from './find.ts'

/** What was found, under the limits, with what else is known of the experts: how busy they are, and how often they were put forward. */
export const posed = async (
  found: readonly FoundNeed[],
  limits: ShortlistLimits,
  { db, now }: { readonly db: Database; readonly now: () => string },
): Promise<Problem> => {
  const experts = found.filter(({ kind }) => kind === 'expert').flatMap((each) => each.found)
  const ids = [...new Set(experts.map(({ candidate }) => candidate.record.id))]
  const since = new Date(Date.parse(now()) - exposure.days * 24 * 3600 * 1000).toISOString()
  return pose(found, limits, {
    shown: byKey(await exposuresSince(db, ids, since)),
    running: byKey(await runningOf(db, ids)),
  })
}

const byKey = (counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...counts].map(([id, count]) => [offerKey({ kind: 'expert', id }), count]))
