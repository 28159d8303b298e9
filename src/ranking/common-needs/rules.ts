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
  withMeaning: { weights: { problem: 4.8, thing: 5.4, title: 3.3, meaning: 4.7 }, start: -9.3 },
  /** For needs without a vector the words must say it all; they start 0.6 lower than fitted, to stay as precise. */
  wordsOnly: { weights: { problem: 6.5, thing: 6.8, title: 4, meaning: 0 }, start: -9 },
} as const satisfies Record<string, Odds>

/** On the mean more likely one than not: 94 % of the pairs proposed in the tuning half were true. */
export const rules = { most: 8, mean: 0, least: -1.5 } as const satisfies Rules
