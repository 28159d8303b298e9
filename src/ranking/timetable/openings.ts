import { type Board, boardOf, isFree } from './board.ts'
import type { SlotOf, TimetableProblem } from './problem.ts'

/** What keeps a meeting out of a slot. */
export type Obstacle = 'firm is away' | 'partner is away' | 'firm meets' | 'partner meets' | 'no table'

/** What keeps a meeting out of each slot, whatever else stays as it is; nothing: it could be there. */
export const obstaclesOf = (problem: TimetableProblem, slotOf: SlotOf, m: number): readonly (readonly Obstacle[])[] => {
  const others = slotOf.map((slot, other) => (other === m ? -1 : slot))
  const board = boardOf(problem, others)
  return problem.tables.map((_, slot) => obstaclesIn(board, m, slot))
}

const obstaclesIn = ({ problem, at, load }: Board, m: number, slot: number): readonly Obstacle[] => {
  const { firm, partner } = problem.meetings[m]!
  const found: readonly (readonly [boolean, Obstacle])[] = [
    [!problem.isIn[firm]![slot]!, 'firm is away'],
    [!problem.isIn[partner]![slot]!, 'partner is away'],
    [at[firm]![slot] !== -1, 'firm meets'],
    [at[partner]![slot] !== -1, 'partner meets'],
    [load[slot]! >= problem.tables[slot]!, 'no table'],
  ]
  return found.flatMap(([isSo, obstacle]) => (isSo ? [obstacle] : []))
}

/** Meetings that would have to give way for a meeting to be in a slot: those of its two people. */
export const inTheWay = (
  problem: TimetableProblem,
  slotOf: SlotOf,
  [m, slot]: readonly [number, number],
): readonly number[] => {
  const board = boardOf(problem, slotOf)
  const { firm, partner } = problem.meetings[m]!
  return isFree(board, problem.meetings[m]!, slot)
    ? []
    : [board.at[firm]![slot]!, board.at[partner]![slot]!].filter((other) => other !== -1 && other !== m)
}
