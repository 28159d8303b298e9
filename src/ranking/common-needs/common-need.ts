import type { Quote } from '../../domain/match.ts'
import type { Need } from '../../domain/need.ts'
import { quotesOf, type SharedWord, sharedWords } from './shared.ts'
import type { Reading } from './words.ts'

/** 共性需求: one need that several firms have, each in its own words. Holds everything: show it through one of the views. */
export interface CommonNeed {
  /** Ordered by id; no two of one firm. */
  readonly members: readonly Member[]
  readonly shared: readonly SharedWord[]
  /** Mean probability over all pairs that the two are one need, 0..1. */
  readonly strength: number
}

/** A need, and what it says of the shared words. */
export interface Member {
  readonly need: Need
  readonly quotes: readonly Quote[]
}

/** The needs of a cluster with what they share, shown in their own words. */
export const commonNeed = (needs: readonly Need[], strength: number, reading: Reading): CommonNeed => {
  const shared = sharedWords(needs, reading)
  const members = [...needs]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((need) => ({ need, quotes: quotesOf(need, shared, reading) }))
  return { members, shared, strength }
}
