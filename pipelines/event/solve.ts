import { boardOf } from '../../src/ranking/timetable/board.ts'
import { closeGaps } from '../../src/ranking/timetable/idle.ts'
import { isLeastChange, mendedAtOnce, withPromises } from '../../src/ranking/timetable/mended.ts'
import {
  boundModel,
  fewestMovesModel,
  seatedBy,
  seatedValues,
  timetableModel,
} from '../../src/ranking/timetable/model.ts'
import { maySit, type SlotOf, type TimetableProblem, worthPlaced } from '../../src/ranking/timetable/problem.ts'
import { quickTimetable } from '../../src/ranking/timetable/quick.ts'
import { tolerance } from '../../src/ranking/timetable/weights.ts'
import { type Solve, type SolvingPorts, solving } from '../shortlist/solve.ts'

/** A timetable, and what none of its problem is worth more than. */
export interface Timed {
  readonly slotOf: SlotOf
  readonly bound: number
  readonly isStopped: boolean
}

/** The timetable of the most worth: at once where all can be placed; else by what a flow says can; else by the exact model. */
export const bestTimetable = async (problem: TimetableProblem, ports: SolvingPorts): Promise<Timed> => {
  const quick = quickTimetable(problem)
  const all = problem.meetings.reduce((sum, { worth }) => sum + worth, 0)
  if (quick.every((slot) => slot >= 0)) return { slotOf: quick, bound: all, isStopped: false }
  const solve = solving(ports.elapsed(), ports)
  const { bound, flowing } = await byFlow(problem, solve)
  const best = worthPlaced(problem, flowing) > worthPlaced(problem, quick) ? flowing : quick
  if (worthPlaced(problem, best) >= bound - tolerance) return { slotOf: best, bound, isStopped: false }
  const exact = timetableModel(problem)
  const found = await solve(exact.model, seatedValues(exact, best))
  const board = boardOf(problem, found.values === null ? best : seatedBy(exact, found.values))
  closeGaps(board)
  return { slotOf: board.slotOf, bound: Math.min(bound, found.bound), isStopped: found.state === 'stopped' }
}

/** What could be held at most, and as much of that as has a slot at once: without absences all of it. */
const byFlow = async (
  problem: TimetableProblem,
  solve: Solve,
): Promise<{ readonly bound: number; readonly flowing: SlotOf }> => {
  const { values, bound } = await solve(boundModel(problem))
  const held = problem.meetings.flatMap((_, m) => (values?.[m] === 1 ? [m] : []))
  const slots = quickTimetable({ ...problem, meetings: held.map((m) => problem.meetings[m]!) })
  const flowing = problem.meetings.map(() => -1)
  held.forEach((m, i) => {
    flowing[m] = slots[i]!
  })
  return { bound, flowing }
}

/**
 * A timetable after something changed: what was agreed stays agreed before anything new is placed, then as much of the new
 * as can be, and of all these timetables the one that moves the fewest meetings.
 */
export const mendedTimetable = async (
  changed: TimetableProblem,
  before: SlotOf,
  ports: SolvingPorts,
): Promise<Timed> => {
  const problem = withPromises(changed, before)
  const atOnce = mendedAtOnce(problem, before)
  const bound = changed.meetings.reduce(
    (sum, meeting) => (changed.tables.some((_, slot) => maySit(changed, meeting, slot)) ? sum + meeting.worth : sum),
    0,
  )
  if (isLeastChange(problem, before, atOnce)) return { slotOf: atOnce, bound, isStopped: false }
  const solve = solving(ports.elapsed(), ports)
  const exact = timetableModel(problem)
  const most = await solve(exact.model, seatedValues(exact, atOnce))
  if (most.values === null) return { slotOf: atOnce, bound, isStopped: true }
  const fewest = fewestMovesModel(exact, before, most.objective)
  const least = await solve(fewest.model, most.values)
  const slotOf = seatedBy(fewest, least.values ?? most.values)
  const isStopped = most.state === 'stopped' || least.state === 'stopped'
  return { slotOf, bound, isStopped }
}
