import { type Audience, administration, officeOf } from '../../src/domain/audience.ts'
import type { Shortlist } from '../../src/domain/shortlist.ts'
import type { Database } from '../../src/ports/database.ts'
import { shortlistById, takeUpShortlist } from '../../src/store/shortlists.ts'
import { viewersOf } from '../digest/recipients.ts'
import { failShortlist } from './compute.ts'

/** Milliseconds without a sign of life after which a computing is taken for dead; it gives one twice a second. */
const silence = 15_000

/** A list that has brought down so many processes is not tried again. */
const mostTakenUp = 2

/** A list to compute again, in the circles of its maker; `undefined`: it is marked as failed instead. */
export interface TakenUp {
  readonly id: string
  readonly circles: readonly Audience[] | null | undefined
}

/**
 * Takes up one list that a process which died was computing, for what its maker may see today; `null` when there is none.
 * Where he may make it no longer, or it has brought down process after process, it has failed.
 */
export const takeUp = async ({
  db,
  now,
}: {
  readonly db: Database
  readonly now: () => string
}): Promise<TakenUp | null> => {
  const silentSince = new Date(Date.parse(now()) - silence).toISOString()
  const taken = await takeUpShortlist(db, { silentSince, now: now() })
  if (taken === null) return null
  const shortlist = await shortlistById(db, taken.id, { circles: null })
  const circles = shortlist === undefined || taken.times > mostTakenUp ? undefined : await circlesOfMaker(shortlist, db)
  if (circles === undefined) await failShortlist(taken.id, { db })
  return { id: taken.id, circles }
}

/** The circles of the hat in which somebody could have asked for this list; `undefined` where he has none such any more. */
const circlesOfMaker = async ({ madeBy, pool }: Shortlist, db: Database): Promise<TakenUp['circles']> => {
  if (madeBy === null) return null
  const owners = [administration, officeOf(pool)]
  const viewer = (await viewersOf(db, madeBy)).find(({ circles }) => circles?.some((each) => owners.includes(each)))
  return viewer?.circles
}
