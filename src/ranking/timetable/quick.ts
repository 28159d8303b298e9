import { balance } from './balance.ts'
import { type Board, boardOf } from './board.ts'
import { closeGaps, dropPauseless } from './idle.ts'
import { place } from './place.ts'
import { maySit, peopleOf, type SlotOf, type TimetableProblem, worthPlaced } from './problem.ts'
import { worthOrder } from './weights.ts'

/**
 * A timetable at once, in the fewest slots it finds room in. Without absences, pins and pauses it is as short as any can
 * be: the most meetings of one person, or all of them by the tables (Kőnig 1916, de Werra 1971).
 */
export const quickTimetable = (problem: TimetableProblem): SlotOf => {
  let best: SlotOf = problem.meetings.map(() => -1)
  for (let within = leastSlots(problem); within <= problem.tables.length; within++) {
    const found = timetableWithin(problem, within)
    if (worthPlaced(problem, found) > worthPlaced(problem, best)) best = found
    if (found.every((slot) => slot >= 0)) break
  }
  return best
}

/** No timetable of all meetings is over in fewer slots. */
export const leastSlots = ({ meetings, isIn, tables }: TimetableProblem): number => {
  const degrees = isIn.map(() => 0)
  for (const meeting of meetings) for (const person of peopleOf(meeting)) degrees[person]! += 1
  let room = 0
  const byTables = tables.findIndex((open) => {
    room += open
    return room >= meetings.length
  })
  return Math.min(tables.length, Math.max(1, ...degrees, byTables === -1 ? tables.length : byTables + 1))
}

const timetableWithin = (whole: TimetableProblem, within: number): SlotOf => {
  const problem = { ...whole, tables: whole.tables.map((open, slot) => (slot < within ? open : 0)) }
  const board = boardOf(problem)
  const choices = problem.meetings.map((_, m) => choiceOf(problem, m, within))
  const order = problem.meetings.map((_, m) => m).filter((m) => board.slotOf[m] === -1)
  order.sort((a, b) => choices[a]! - choices[b]! || worthOrder(problem)(a, b))
  for (const m of order) place(board, m, { within, isStrict: false })
  balance(board)
  fill(board, within)
  closeGaps(board)
  dropPauseless(board)
  return board.slotOf
}

// Who is hardly there is placed first.
const choiceOf = (problem: TimetableProblem, m: number, within: number): number =>
  problem.tables.slice(0, within).filter((_, slot) => maySit(problem, problem.meetings[m]!, slot)).length

const fill = (board: Board, within: number): void => {
  const left = board.slotOf.flatMap((slot, m) => (slot === -1 ? [m] : []))
  for (const m of left.sort(worthOrder(board.problem))) place(board, m, { within, isStrict: true })
}
