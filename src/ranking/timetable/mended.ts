import { boardOf } from './board.ts'
import { dropPauseless } from './idle.ts'
import { place } from './place.ts'
import { maySit, type SlotOf, type TimetableProblem } from './problem.ts'
import { worthOrder } from './weights.ts'

/** What was agreed counts more than all that is new together, so that nobody new takes its place. */
export const withPromises = (problem: TimetableProblem, before: SlotOf): TimetableProblem => {
  const fresh = problem.meetings.reduce((sum, { worth }, m) => (before[m] === -1 ? sum + worth : sum), 0)
  return {
    ...problem,
    meetings: problem.meetings.map((meeting, m) =>
      before[m] === -1 ? meeting : { ...meeting, worth: meeting.worth + fresh + 1 },
    ),
  }
}

/** Whether no timetable could have moved fewer: everything is placed, and whatever might stay in its slot did. */
export const isLeastChange = (problem: TimetableProblem, before: SlotOf, after: SlotOf): boolean =>
  problem.meetings.every((meeting, m) => {
    if (after[m] === -1) return !problem.tables.some((_, slot) => maySit(problem, meeting, slot))
    return before[m] === -1 || before[m] === after[m] || !maySit(problem, meeting, before[m]!)
  })

/**
 * A timetable after something changed, at once: what may stay where it was stays, and the rest takes free slots, or none. It
 * keeps every limit; whether fewer could have moved or more could have stayed is for the model to say.
 */
export const mendedAtOnce = (problem: TimetableProblem, before: SlotOf): SlotOf => {
  const { meetings, tables } = problem
  const stays = (m: number): boolean => before[m]! >= 0 && maySit(problem, meetings[m]!, before[m]!)
  const kept = meetings.map(({ fixed }, m) => fixed ?? (stays(m) ? before[m]! : -1))
  const board = boardOf(problem, keepingRoom(problem, kept))
  const left = board.slotOf.flatMap((slot, m) => (slot === -1 ? [m] : [])).sort(worthOrder(problem))
  for (const m of left) place(board, m, { within: tables.length, isStrict: true })
  dropPauseless(board)
  return board.slotOf
}

// A slot that lost a table keeps the meetings worth most.
const keepingRoom = (problem: TimetableProblem, slotOf: SlotOf): SlotOf => {
  const count = problem.tables.map(() => 0)
  const kept = slotOf.map(() => -1)
  const order = slotOf.map((_, m) => m).filter((m) => slotOf[m] !== -1)
  const isFixed = (m: number): number => (problem.meetings[m]!.fixed === null ? 1 : 0)
  for (const m of order.sort((a, b) => isFixed(a) - isFixed(b) || worthOrder(problem)(a, b))) {
    const slot = slotOf[m]!
    if (isFixed(m) === 1 && count[slot]! >= problem.tables[slot]!) continue
    count[slot]! += 1
    kept[m] = slot
  }
  return kept
}
