import { type Board, chainOf, exchange, isFree, mayExchange, put } from './board.ts'
import type { Appointment } from './problem.ts'

/** How a meeting may be placed: in the slots before `within`; `isStrict`: never more in a slot than it has tables. */
export interface Placing {
  readonly within: number
  readonly isStrict: boolean
}

/** Gives a meeting a slot: one that is free for both, or one that an exchange along a chain frees (Kőnig 1916). False: there is none. */
export const place = (board: Board, m: number, placing: Placing): boolean => {
  const meeting = board.problem.meetings[m]!
  const slots = board.load.map((_, slot) => slot).slice(0, placing.within)
  const free = slots.filter((slot) => isFree(board, meeting, slot) && hasRoom(board, slot, { ...placing, more: 1 }))
  const [best = freed(board, meeting, { ...placing, slots })] = free.sort(
    (a, b) => fullness(board, a) - fullness(board, b) || a - b,
  )
  if (best === undefined) return false
  put(board, m, best)
  return true
}

// Over the tables comes last; of the others the one with the fewest.
const fullness = ({ load, problem }: Board, slot: number): number =>
  load[slot]! >= problem.tables[slot]! ? load[slot]! + problem.meetings.length : load[slot]!

const hasRoom = (
  { load, problem }: Board,
  slot: number,
  { isStrict, more }: { readonly isStrict: boolean; readonly more: number },
): boolean => !isStrict || load[slot]! + more <= problem.tables[slot]!

interface Freeing extends Placing {
  readonly slots: readonly number[]
}

/** The slot in which, after an exchange, both are free; `undefined`: none. */
const freed = (board: Board, meeting: Appointment, freeing: Freeing): number | undefined => {
  const freeFor = (who: number): readonly number[] => freeing.slots.filter((slot) => board.at[who]![slot] === -1)
  const forPartner = freeFor(meeting.partner)
  const pairs = freeFor(meeting.firm).flatMap((a) => forPartner.flatMap((b) => (a === b ? [] : [[a, b] as const])))
  for (const [a, b] of pairs) {
    if (isFreedBy(board, meeting, { ...freeing, who: meeting.partner, into: a, other: b })) return a
    if (isFreedBy(board, meeting, { ...freeing, who: meeting.firm, into: b, other: a })) return b
  }
  return undefined
}

interface Exchanging extends Placing {
  /** Who is not yet free in `into`, but in `other`. */
  readonly who: number
  readonly into: number
  readonly other: number
}

/** Makes somebody free in a slot; what does not help is taken back. */
const isFreedBy = (board: Board, meeting: Appointment, { who, into, other, isStrict }: Exchanging): boolean => {
  const pair = [into, other] as const
  const chain = chainOf(board, who, pair)
  if (!mayExchange(board, chain, pair)) return false
  exchange(board, chain, pair)
  const isRoom = hasRoom(board, into, { isStrict, more: 1 }) && hasRoom(board, other, { isStrict, more: 0 })
  if (isRoom && isFree(board, meeting, into)) return true
  exchange(board, chain, pair)
  return false
}
