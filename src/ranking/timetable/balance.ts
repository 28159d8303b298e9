import { type Board, chainOf, exchange, mayExchange, surplus, take } from './board.ts'
import { worthOrder } from './weights.ts'

/**
 * Evens out slots that have more meetings than tables: along a chain that has one more in the full slot (de Werra 1971: as
 * long as two slots differ by two there is one). What is left over loses its slot, the least worth first.
 */
export const balance = (board: Board): void => {
  const { tables } = board.problem
  for (let full = overfull(board); full !== undefined; full = overfull(board)) {
    const roomy = tables.map((_, slot) => slot).filter((slot) => board.load[slot]! < tables[slot]!)
    roomy.sort((a, b) => board.load[a]! - board.load[b]! || a - b)
    if (!roomy.some((slot) => isEased(board, full, slot))) drop(board, full)
  }
}

const overfull = ({ load, problem, slotOf }: Board): number | undefined => {
  const slot = load.findIndex((count, s) => count > problem.tables[s]! && inSlot(problem, slotOf, s).length > 0)
  return slot === -1 ? undefined : slot
}

// What is fixed stays, even when there is no table for it.
const inSlot = ({ meetings }: Board['problem'], slotOf: readonly number[], slot: number): readonly number[] =>
  meetings.flatMap(({ fixed }, m) => (slotOf[m] === slot && fixed === null ? [m] : []))

const isEased = (board: Board, full: number, roomy: number): boolean => {
  const pair = [full, roomy] as const
  for (const m of inSlot(board.problem, board.slotOf, full)) {
    const chain = chainOf(board, board.problem.meetings[m]!.firm, pair)
    if (surplus(board, chain, full) !== 1 || !mayExchange(board, chain, pair)) continue
    exchange(board, chain, pair)
    return true
  }
  return false
}

const drop = (board: Board, slot: number): void => {
  const own = [...inSlot(board.problem, board.slotOf, slot)].sort(worthOrder(board.problem))
  take(board, own.at(-1)!)
}
