import { type Half, halves } from '../../domain/trip.ts'
import type { Pairing, Problem } from './problem.ts'

/** An expert at a firm, and what bringing him there is worth. */
export interface PossibleVisit {
  readonly firm: string
  readonly expertId: string
  readonly worth: number
}

/** Who comes, and how many firms he can be brought to. */
export interface Guest {
  readonly expertId: string
  readonly most: number
}

/** Visits as a problem to solve: each firm is visited once, by whoever is worth most to it when all are looked at together. */
export const tripProblem = (visits: readonly PossibleVisit[], guests: readonly Guest[]): Problem => ({
  demands: [...new Set(visits.map(({ firm }) => firm))].map((needId) => ({
    needId,
    kind: 'expert',
    range: { least: 0, most: 1 },
    parts: 0,
  })),
  offers: guests.map(({ expertId, most }) => ({
    kind: 'expert',
    id: expertId,
    most,
    facts: { organisation: [], industry: [], category: [], region: [] },
    shown: 0,
  })),
  pairings: visits.map(
    ({ firm, expertId, worth }): Pairing => ({
      needId: firm,
      kind: 'expert',
      id: expertId,
      worth,
      covers: [],
      bars: [],
      isLocked: false,
      refusal: null,
    }),
  ),
  quotas: [],
})

/** The half-days of one guest: the best visits first, while everybody is fresh. */
export const halvesOf = <T>(
  visits: readonly T[],
  places: Readonly<Record<Half, number>>,
): readonly { readonly visit: T; readonly half: Half; readonly place: number }[] => {
  const slots = halves.flatMap((half) => Array.from({ length: places[half] }, (_, i) => ({ half, place: i + 1 })))
  return visits.slice(0, slots.length).map((visit, i) => ({ visit, ...slots[i]! }))
}
