import { type Appointment, maySit, peopleOf, type SlotOf, type TimetableProblem } from './problem.ts'

/** A timetable under way: what stands where, from each side. */
export interface Board {
  readonly problem: TimetableProblem
  readonly slotOf: number[]
  /** For each person and slot the meeting, by its place; −1: none. */
  readonly at: number[][]
  /** For each slot how many meet. */
  readonly load: number[]
}

/** A board with meetings in these slots; without any, those that are fixed. */
export const boardOf = (problem: TimetableProblem, slotOf?: SlotOf): Board => {
  const none = (): number[] => problem.tables.map(() => -1)
  const board: Board = {
    problem,
    slotOf: problem.meetings.map(() => -1),
    at: problem.isIn.map(none),
    load: problem.tables.map(() => 0),
  }
  problem.meetings.forEach(({ fixed }, m) => {
    const slot = slotOf === undefined ? (fixed ?? -1) : slotOf[m]!
    if (slot >= 0) put(board, m, slot)
  })
  return board
}

/** Gives a meeting without a slot one in which both are free. */
export const put = ({ problem, slotOf, at, load }: Board, m: number, slot: number): void => {
  slotOf[m] = slot
  load[slot]! += 1
  for (const person of peopleOf(problem.meetings[m]!)) at[person]![slot] = m
}

/** Takes a meeting out of its slot. */
export const take = ({ problem, slotOf, at, load }: Board, m: number): void => {
  const slot = slotOf[m]!
  slotOf[m] = -1
  load[slot]! -= 1
  for (const person of peopleOf(problem.meetings[m]!)) at[person]![slot] = -1
}

/** Whether both of a meeting are free in a slot, and may sit there. */
export const isFree = ({ problem, at }: Board, meeting: Appointment, slot: number): boolean =>
  at[meeting.firm]![slot] === -1 && at[meeting.partner]![slot] === -1 && maySit(problem, meeting, slot)

/**
 * The meetings of two slots that hang together with this person: each shares one with the next (an alternating path or
 * ring, Kőnig). To exchange their slots leaves everybody else as he was.
 */
export const chainOf = (
  { problem, at }: Board,
  person: number,
  slots: readonly [number, number],
): readonly number[] => {
  const found = new Set<number>()
  let open: readonly number[] = [person]
  while (open.length > 0) {
    const next = open.flatMap((who) => slots.map((slot) => at[who]![slot]!)).filter((m) => m !== -1 && !found.has(m))
    for (const m of next) found.add(m)
    open = next.flatMap((m) => peopleOf(problem.meetings[m]!))
  }
  return [...found]
}

/** Whether each meeting of a chain may sit in the other slot. */
export const mayExchange = (
  { problem, slotOf }: Board,
  chain: readonly number[],
  [a, b]: readonly [number, number],
): boolean =>
  chain.every((m) => {
    const meeting = problem.meetings[m]!
    return meeting.fixed === null && maySit(problem, meeting, slotOf[m] === a ? b : a)
  })

/** Each meeting of a chain into the other slot. */
export const exchange = (board: Board, chain: readonly number[], [a, b]: readonly [number, number]): void => {
  const into = chain.map((m) => (board.slotOf[m] === a ? b : a))
  for (const m of chain) take(board, m)
  for (const [i, m] of chain.entries()) put(board, m, into[i]!)
}

/** How many more of a chain are in the first slot than in the second. */
export const surplus = ({ slotOf }: Board, chain: readonly number[], a: number): number =>
  chain.reduce((sum, m) => sum + (slotOf[m] === a ? 1 : -1), 0)
