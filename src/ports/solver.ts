import type { LinearModel, LinearSolution } from '../domain/linear-model.ts'

/** How far a solver has come: the best so far, and what no solution can exceed. */
export type SolverProgress = Pick<LinearSolution, 'objective' | 'bound'>

/** How long somebody is willing to wait. */
export interface Patience {
  readonly seconds: number
  /** The search ends with the best so far. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: SolverProgress) => void
  /** Values that keep every row: the search begins with them, and never answers worse. */
  readonly start?: readonly number[]
}

/** Finds the best values of a model. The same model gives the same answer, unless it was stopped. */
export interface Solver {
  solve(model: LinearModel, patience: Patience): Promise<LinearSolution>
  close(): Promise<void>
}
