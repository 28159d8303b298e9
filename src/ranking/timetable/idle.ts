import { type Board, chainOf, exchange, mayExchange, surplus, take } from './board.ts'
import { stretchesOf, type TimetableProblem } from './problem.ts'
import { idleOfFirm, idleOfPartner, missingPause, worthOrder } from './weights.ts'

/** Slots in which somebody is there, between his first and his last meeting, and has none. */
export const idleOf = ({ isIn }: TimetableProblem, person: number, own: readonly number[]): number => {
  const busy = own.flatMap((m, slot) => (m === -1 ? [] : [slot]))
  const between = isIn[person]!.slice(busy[0] ?? 0, busy.at(-1) ?? 0).filter((isThere) => isThere).length
  return Math.max(0, between - busy.length + (busy.length > 0 ? 1 : 0))
}

/** What still lacks its pause goes, the least worth first. */
export const dropPauseless = (board: Board): void => {
  const { problem, at } = board
  const owed = stretchesOf(problem).flatMap((stretch) => at.slice(problem.firms).map((own) => ({ stretch, own })))
  for (const { stretch, own } of owed) {
    const busy = stretch.map((slot) => own[slot]!)
    const free = busy.filter((m) => m !== -1 && problem.meetings[m]!.fixed === null).sort(worthOrder(problem))
    if (!busy.includes(-1) && free.length > 0) take(board, free.at(-1)!)
  }
}

/** Exchanges chains between slots as long as fewer people sit idle and more have their pauses; nobody is out of a meeting for it. */
export const closeGaps = (board: Board): void => {
  const stretches = stretchesOf(board.problem)
  const slots = board.load.flatMap((load, slot) => (load > 0 || stretches.length > 0 ? [slot] : []))
  const pairs = slots.flatMap((a) => slots.flatMap((b) => (a < b ? [[a, b] as const] : [])))
  for (let isBetter = true; isBetter; ) isBetter = pairs.filter((pair) => improves(board, pair, stretches)).length > 0
}

const improves = (board: Board, pair: readonly [number, number], stretches: readonly (readonly number[])[]): boolean =>
  chainsOf(board, pair).filter((chain) => gains(board, { chain, pair, stretches })).length > 0

const chainsOf = (board: Board, pair: readonly [number, number]): readonly (readonly number[])[] => {
  const seen = new Set<number>()
  return board.problem.meetings.flatMap(({ firm }, m) => {
    if (seen.has(m) || !pair.includes(board.slotOf[m]!)) return []
    const chain = chainOf(board, firm, pair)
    for (const each of chain) seen.add(each)
    return [chain]
  })
}

interface Trial {
  readonly chain: readonly number[]
  readonly pair: readonly [number, number]
  readonly stretches: readonly (readonly number[])[]
}

const gains = (board: Board, { chain, pair, stretches }: Trial): boolean => {
  const [a, b] = pair
  const { load, problem } = board
  const more = surplus(board, chain, a)
  const isRoom = load[b]! + more <= problem.tables[b]! && load[a]! - more <= problem.tables[a]!
  if ((more !== 0 && !isRoom) || !mayExchange(board, chain, pair)) return false
  const people = new Set(chain.flatMap((m) => [problem.meetings[m]!.firm, problem.meetings[m]!.partner]))
  const before = costOf(board, people, stretches)
  exchange(board, chain, pair)
  if (costOf(board, people, stretches) < before) return true
  exchange(board, chain, pair)
  return false
}

const costOf = ({ problem, at }: Board, people: ReadonlySet<number>, stretches: Trial['stretches']): number =>
  [...people].reduce((sum, person) => {
    const own = at[person]!
    const idle = idleOf(problem, person, own)
    if (person < problem.firms) return sum + idleOfFirm * idle
    const missing = stretches.filter((stretch) => stretch.every((slot) => own[slot] !== -1)).length
    return sum + idleOfPartner * idle + missingPause * missing
  }, 0)
