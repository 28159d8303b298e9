import type { Reason } from '../api/types.ts'
import { tenths } from './tenths.ts'

/** A reason and its part of the score, 0..100 with one decimal; the parts add up to the score shown. */
export interface Share {
  readonly reason: Reason
  readonly points: number
}

/** The reasons of a match in the order of the server, the same on every card: bars can be compared. */
export const sharesOf = (reasons: readonly Reason[]): readonly Share[] => {
  const points = tenths(reasons.map((reason) => reason.points))
  return reasons.map((reason, i) => ({ reason, points: points[i]! }))
}

/** Most points first; those without an opinion last. */
export const strongestFirst = (shares: readonly Share[]): readonly Share[] =>
  [...shares].sort((a, b) => b.points - a.points || opinion(b.reason) - opinion(a.reason))

const opinion = ({ value }: Reason): number => (value === null ? 0 : 1)
