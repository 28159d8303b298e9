import type { LinearModel, LinearSolution } from '../../src/domain/linear-model.ts'
import type { PlanFigures } from '../../src/domain/shortlist.ts'
import type { Solver, SolverProgress } from '../../src/ports/solver.ts'
import { sharesUnder } from '../../src/ranking/assign/fair.ts'
import { greedyPlan } from '../../src/ranking/assign/greedy.ts'
import { modelOf } from '../../src/ranking/assign/model.ts'
import { planOf, planWorth, valuesOf } from '../../src/ranking/assign/plan.ts'
import type { Pairing, Problem } from '../../src/ranking/assign/problem.ts'
import type { Names } from '../../src/ranking/assign/wording.ts'
import { conflictOf, type FoundConflict } from './conflict.ts'
import { fairerThan } from './fair.ts'

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
  const fair = efficient.state === 'stopped' ? null : await fairerThan({ assign, plan }, fairness, solve)
  const chosen = fair === null ? plan : planOf(assign, fair)
  return {
    chosen,
    figures: {
      worth: planWorth(problem, chosen),
      bound: Math.max((fair ?? efficient).bound, planWorth(problem, chosen)),
      greedy: greedy === null ? null : planWorth(problem, greedy),
      efficient: planWorth(problem, plan),
      ...fairnessOf(problem, plan, chosen),
      seconds: (ports.elapsed() - began) / 1000,
      isStopped: efficient.state === 'stopped' || fair?.state === 'stopped',
    },
  }
}

/** How many needs have anybody, and what the last of those that the plan serves has, without fairness and now. */
const fairnessOf = (
  problem: Problem,
  plan: ReadonlySet<Pairing>,
  chosen: ReadonlySet<Pairing>,
): Pick<PlanFigures, 'served' | 'worstServed'> => {
  const [before, after] = [sharesUnder(problem, plan), sharesUnder(problem, chosen)]
  const counted = (shares: readonly number[]): number => shares.filter((share) => share > 0).length
  const last = Math.max(0, counted(after) - 1)
  return {
    served: { efficient: counted(before), fair: counted(after), of: after.length },
    worstServed: { efficient: before[last] ?? 1, fair: after[last] ?? 1 },
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
