import { type WeighedList, weighedLists } from '../../src/domain/profile-run.ts'
import type { Database } from '../../src/ports/database.ts'
import type { Abstention } from '../../src/ranking/abstain.ts'
import { isProfile, type ProfileName, shipped, type Weighing } from '../../src/ranking/profiles.ts'
import { inForce } from '../../src/store/profiles.ts'

/** The weights of every list that a house may set, as they were at one moment. */
export type Weighings = Readonly<Record<WeighedList, Weighing>>

/** The weights of a name: those somebody holds, those the house has put in force, or those that ship. */
export const weighingOf = async (
  profile: ProfileName | Weighing,
  { db, weighings }: { readonly db: Database; readonly weighings?: Weighings },
): Promise<Weighing> => {
  if (typeof profile !== 'string') return profile
  if (!isWeighed(profile)) return shipped(profile)
  return weighings?.[profile] ?? ofHouse(profile, db)
}

/** All of them at once: for a journey that asks many times and whose list must be of one mind. */
export const heldWeighings = async (db: Database): Promise<Weighings> => ({
  search: await ofHouse('search', db),
  shortlist: await ofHouse('shortlist', db),
  digest: await ofHouse('digest', db),
})

const isWeighed = (name: ProfileName): name is WeighedList => weighedLists.some((each) => each === name)

// Weights of another version of the house may know other signals than there are now: then those that ship hold.
const ofHouse = async (list: WeighedList, db: Database): Promise<Weighing> => {
  const own = await inForce(db, list)
  return own === null ? shipped(list) : (asWeighing(list, own) ?? shipped(list))
}

/** Kept weights as the ranking takes them; `null` where they are not of the signals there are. */
export const asWeighing = (list: WeighedList, { weights, fitted }: NonNullable<InForce>): Weighing | null =>
  isProfile(weights)
    ? { name: list, weights, calibration: fitted.calibration, abstention: fitted.abstention as Abstention }
    : null

type InForce = Awaited<ReturnType<typeof inForce>>
