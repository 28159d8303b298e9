import type { Need, NeedState } from '../../src/domain/need.ts'
import type { Database } from '../../src/ports/database.ts'
import { type Firm, firmOf } from '../../src/ranking/common-needs/firms.ts'
import { type Said, saidIn } from '../../src/ranking/common-needs/said.ts'
import { needStore } from '../../src/store/libraries/needs.ts'

/** What is kept of a need while all of them are compared: a region has 15,000, so not its text. */
export interface KnownNeed {
  readonly id: string
  readonly firm: Firm
  readonly said: Said
}

/** Needs that somebody still has, and has said so. */
const openStates: ReadonlySet<NeedState> = new Set([
  'published',
  'matching',
  'engaged',
  'partly solved',
  'unsolved',
  'escalated',
])

/** Needs read from the database at once. */
const batch = 500

/** A need as it is compared; nothing when it is not open, or is sensitive: what several have is told to all of them. */
export const knownNeed = (need: Need): readonly KnownNeed[] =>
  openStates.has(need.state) && !need.sensitive ? [{ id: need.id, firm: firmOf(need), said: saidIn(need) }] : []

/** Every open need of the library, by id. */
export const knownNeeds = async (db: Database): Promise<ReadonlyMap<string, KnownNeed>> => {
  const known = new Map<string, KnownNeed>()
  for await (const need of needStore.each(db, batch)) for (const each of knownNeed(need)) known.set(each.id, each)
  return known
}

/** The open ones among these needs, by id. */
export const knownAmong = async (ids: readonly string[], db: Database): Promise<ReadonlyMap<string, KnownNeed>> =>
  new Map((await needStore.byIds(db, ids)).flatMap(knownNeed).map((need) => [need.id, need]))
