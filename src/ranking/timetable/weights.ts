import type { TimetableProblem } from './problem.ts'

/** A meeting that nothing speaks for is still worth more than none. */
export const leastWorth = 0.01
/** Somebody wanted it by hand: worth as much as a sure match. */
export const handWorth = 1
/** Below this two values are the same. */
export const tolerance = 1e-6
/** An idle slot of whom firms meet, against one of a firm: the firm waits among its own, the guest alone. */
export const idleOfPartner = 3
export const idleOfFirm = 1
/** A stretch without the pause that was asked for outweighs any idle slots. */
export const missingPause = 1000
/** Slots, and tables, that a way out may add at most. */
export const mostSlotsAdded = 16
export const mostTablesAdded = 20

/** The most worth first; ties in the order of their ids. */
export const worthOrder =
  ({ meetings }: TimetableProblem) =>
  (a: number, b: number): number =>
    meetings[b]!.worth - meetings[a]!.worth || (meetings[a]!.id < meetings[b]!.id ? -1 : 1)
