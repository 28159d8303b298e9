import type { Alike } from './alike.ts'

/** Weight of each signal in the log-odds that two needs are one, and where the odds start. */
export interface Odds {
  readonly weights: Readonly<Record<keyof Alike, number>>
  readonly start: number
}

/** What needs must fulfil to be called common. */
export interface Rules {
  /** Needs in a cluster at most: more than an association can bring to one table is a field, not a need. */
  readonly most: number
  /** Mean log-odds over the pairs that a merger brings together, at least. */
  readonly mean: number
  /** Log-odds of every single pair, at least: nobody comes in through a friend in the middle. */
  readonly least: number
}

/** Every number that decides what is common, fitted on `data/judgments/common-needs/{samples,tuning}` by `test/ranking/common-needs/fit.ts`. */
export const odds = {
  withMeaning: { weights: { problem: 1, thing: 1, title: 1, meaning: 1 }, start: -1 },
  /** For needs without a vector: the words must say it all. */
  wordsOnly: { weights: { problem: 1, thing: 1, title: 1, meaning: 0 }, start: -1 },
} as const satisfies Record<string, Odds>

/** As above: the lowest mean that still kept nine of ten pairs true on the tuning half, and a margin. */
export const rules = { most: 8, mean: 0.5, least: -1 } as const satisfies Rules
