import type { Relaxable } from './limit.ts'

/** Every number that decides which plan is the best. */

/** A pair is worth its probability of being relevant, and this share of its score: the calibration is flat near 1. */
export const shareOfScore = 0.1

/** What each time an expert was put forward in these days takes off his worth, and the most it takes: busy names rest. */
export const exposure = { days: 90, each: 0.02, most: 0.1 } as const

/** What it is worth that one more part of a need is covered by somebody. */
export const coveredPart = 0.5

/** What each free place of a member adds to his worth for a team, up to so many: of two who are equal the freer one. */
export const freePlace = { each: 0.001, most: 5 } as const

/** Pairs of a need that a model looks at; a plan takes few, and the best ones. */
export const prunedTo = 50

/** What giving up one unit of a limit costs when no plan keeps them all: the smaller, the sooner it is proposed. */
export const costs: Readonly<Record<Relaxable, number>> = {
  load: 1,
  quota: 1,
  near: 1.5,
  grade: 2,
  floor: 3,
  lock: 5,
  exclusion: 8,
}

/** What a change of a list costs when it is repaired; fewest changes first, worth second. */
export const change = { removed: 1, added: 1 } as const

/** Fairness is found to this share. */
export const fairStep = 0.02

/** Two plans whose worths differ by less are one. */
export const tolerance = 1e-6
