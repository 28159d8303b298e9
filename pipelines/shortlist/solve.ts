import type { LinearModel, LinearSolution } from '../../src/domain/linear-model.ts'
import type { PlanFigures } from '../../src/domain/shortlist.ts'
import type { Solver, SolverProgress } from '../../src/ports/solver.ts'
import { greedyPlan } from '../../src/ranking/assign/greedy.ts'
import { type AssignModel, modelOf } from '../../src/ranking/assign/model.ts'
import { planOf, planWorth, valuesOf } from '../../src/ranking/assign/plan.ts'
import type { Pairing, Problem } from '../../src/ranking/assign/problem.ts'
import { worstShare } from '../../src/ranking/assign/shares.ts'
import { fairModel, isFairModel } from '../../src/ranking/assign/variants.ts'
import { fairStep, tolerance } from '../../src/ranking/assign/weights.ts'
import type { Names } from '../../src/ranking/assign/wording.ts'
import { conflictOf, type FoundConflict } from './conflict.ts'

/** Who solves, and how long somebody waits. */
export interface SolvingPorts {
  readonly solver: Solver
  /** Milliseconds of a clock that only goes forward. */
  readonly elapsed: () => number
  readonly seconds: number
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: SolverProgress) => void
}

/** A plan and its figures, or why there is none. */
export type Solved =
  | { readonly chosen: ReadonlySet<Pairing>; readonly figures: Omit<PlanFigures, 'needs' | 'lines'> }
  | { readonly conflict: FoundConflict }

/** The best plan of a problem under its limits, from efficiency (`fairness` 0) to the worst-served need first (1). */
export const solvePlan = async (
  problem: Problem,
  { fairness, names }: { readonly fairness: number; readonly names: Names },
  ports: SolvingPorts,
): Promise<Solved> => {
  const began = ports.elapsed()
  const assign = modelOf(problem)
  const greedy = greedyPlan(problem)
  const start = greedy === null ? undefined : valuesOf(assign, greedy)
  const solve = solving(began, ports)
  const efficient = await solve(assign.model, start)
  if (efficient.state === 'infeasible') return { conflict: await conflictOf(assign, names, solve) }
  if (efficient.values === null) return { conflict: { limits: [], waysOut: [] } }
  const plan = planOf(assign, efficient)
  const fair = await fairerThan({ assign, plan, efficient }, fairness, solve)
  const chosen = fair === null ? plan : planOf(assign, fair)
  return {
    chosen,
    figures: {
      worth: planWorth(problem, chosen),
      bound: Math.max((fair ?? efficient).bound, planWorth(problem, chosen)),
      greedy: greedy === null ? null : planWorth(problem, greedy),
      efficient: planWorth(problem, plan),
      worstServed: { efficient: worstShare(problem, plan), fair: worstShare(problem, chosen) },
      seconds: (ports.elapsed() - began) / 1000,
      isStopped: efficient.state === 'stopped' || fair?.state === 'stopped',
    },
  }
}

/** Solves one model in what is left of the time. */
export type Solve = (model: LinearModel, start?: readonly number[]) => Promise<LinearSolution>

/** Even when time is up a model gets this, so that there is an answer. */
const leastSeconds = 0.5

/** Solves models one after the other, in the seconds there are for all of them. */
export const solving =
  (began: number, { solver, elapsed, seconds, signal, onProgress }: SolvingPorts): Solve =>
  (model, start) =>
    solver.solve(model, {
      seconds: Math.max(leastSeconds, seconds - (elapsed() - began) / 1000),
      ...(signal && { signal }),
      ...(onProgress && { onProgress }),
      ...(start && { start }),
    })

interface Efficient {
  readonly assign: AssignModel
  readonly plan: ReadonlySet<Pairing>
  readonly efficient: LinearSolution
}

/** The best plan in which the worst-served need has its share of what fairness could give it; `null`: the efficient one is it, or time was up. */
const fairerThan = async (
  { assign, plan, efficient }: Efficient,
  fairness: number,
  solve: Solve,
): Promise<LinearSolution | null> => {
  if (fairness === 0 || efficient.state === 'stopped') return null
  const now = worstShare(assign.problem, plan)
  const best = await bestWorstShare(assign, now, solve)
  const wanted = now + fairness * (best - now)
  if (wanted <= now + tolerance) return null
  const fair = await solve(fairModel(assign, wanted))
  return fair.values === null ? null : fair
}

/** The largest share that the worst-served need can have in any plan, to a step. */
const bestWorstShare = async (assign: AssignModel, from: number, solve: Solve): Promise<number> => {
  let [has, hasNot] = [from, 1 + fairStep]
  while (hasNot - has > fairStep) {
    const middle = (has + hasNot) / 2
    const { values } = await solve(isFairModel(assign, Math.min(1, middle)))
    if (values === null) hasNot = middle
    else has = middle
  }
  return Math.min(1, has)
}
