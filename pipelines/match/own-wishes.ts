import { dayOf } from '../../src/domain/day.ts'
import { isAway } from '../../src/domain/expert-words.ts'
import type { Database } from '../../src/ports/database.ts'
import type { WishesOfCandidate } from '../../src/ranking/candidate.ts'
import { wishesOf } from '../../src/store/experts/own-words.ts'

/** What each of these experts does not want to be asked, by id, at this moment (ISO 8601); who wishes nothing is not there. */
export const candidateWishes = async (
  db: Database,
  ids: readonly string[],
  now: string,
): Promise<ReadonlyMap<string, WishesOfCandidate>> => {
  const wishes = await wishesOf(db, ids)
  return new Map(
    [...wishes].map(([id, own]) => [
      id,
      { isAway: isAway(own, dayOf(now)), refusedParks: own.refusedParks, refusedFields: own.refusedFields },
    ]),
  )
}
