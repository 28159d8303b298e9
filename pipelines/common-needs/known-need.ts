import type { Need, NeedState } from '../../src/domain/need.ts'
import type { Database } from '../../src/ports/database.ts'
import type { Owner } from '../../src/ranking/common-needs/firms.ts'
import { type Said, saidIn } from '../../src/ranking/common-needs/said.ts'
import { needStore } from '../../src/store/needs.ts'

/** What is kept of a need while all of them are compared: a region has 15,000, so not its text. */
export interface KnownNeed extends Owner {
  readonly id: string
  /** Title and keywords: what near needs are looked for with. */
  readonly head: string
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

/** A need as it is compared; `null` when it is not open. */
export const knownNeed = (need: Need): KnownNeed | null => {
  if (!openStates.has(need.state)) return null
  const { id, organisation, organisationId, title, keywords } = need
  return { id, organisation, organisationId, head: `${title} ${keywords.join('、')}`, said: saidIn(need) }
}

/** Every open need of the library, by id. */
export const knownNeeds = async (db: Database): Promise<ReadonlyMap<string, KnownNeed>> => {
  const known = new Map<string, KnownNeed>()
  for await (const need of needStore.each(db, batch)) {
    const each = knownNeed(need)
    if (each !== null) known.set(each.id, each)
  }
  return known
}
