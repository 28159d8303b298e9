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

/**
 * Every number that decides what is common, fitted on the samples and the tuning half of `data/judgments/common-needs` by
 * `test/ranking/common-needs/fit.ts`.
 */
export const odds = {
  withMeaning: { weights: { problem: 4.85, thing: 5.4, title: 3.33, meaning: 4.65 }, start: -9.15 },
  /** For needs without a vector the words must say it all; they start 1 lower than fitted, to stay as precise. */
  wordsOnly: { weights: { problem: 6.53, thing: 6.78, title: 4.04, meaning: 0 }, start: -9.37 },
} as const satisfies Record<string, Odds>

/** The lowest mean at which nine of ten proposed pairs are true, cross-validated within the tuning half. */
export const rules = { most: 8, mean: -0.25, least: -1.75 } as const satisfies Rules
