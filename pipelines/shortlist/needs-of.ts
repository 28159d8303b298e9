import { type Audience, officeOf } from '../../src/domain/audience.ts'
import type { Need, NeedState } from '../../src/domain/need.ts'
import type { Shortlist } from '../../src/domain/shortlist.ts'
import type { Database } from '../../src/ports/database.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { storeSeenBy } from '../../src/store/libraries/records.ts'

/** States of a need for which somebody is still sought. */
const sought: readonly NeedState[] = ['published', 'matching', 'engaged', 'partly solved', 'unsolved', 'escalated']

/** Needs read at once. */
const batch = 500

/**
 * The needs of a list that its reader may see: those it names, or all open ones that its office looks after or that were
 * escalated to it. A sensitive need is on a list only when it is named, by somebody who was named for it.
 */
export const needsOf = async (
  { needs, pool }: Pick<Shortlist, 'needs' | 'pool'>,
  circles: readonly Audience[] | null,
  db: Database,
): Promise<readonly Need[]> => storeSeenBy('need', circles).byIds(db, needs ?? (await openNeedsOf(pool, db)))

const openNeedsOf = async (pool: string, db: Database): Promise<readonly string[]> => {
  const office = needStore.seenBy([officeOf(pool)])
  const ids: string[] = []
  while (true) {
    const page = await office.page(db, {
      after: ids.at(-1) ?? '',
      limit: batch,
      where: { state: sought, sensitive: false },
    })
    ids.push(...page.map(({ id }) => id))
    if (page.length < batch) return ids
  }
}
