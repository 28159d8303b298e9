/** A quantity to be decided, between two bounds; a bound that is infinite is none. */
export interface LinearVariable {
  readonly lower: number
  readonly upper: number
  /** What one unit of it adds to the objective. */
  readonly worth: number
  readonly isWhole: boolean
}

/** A weighted sum of variables, by their places, that must stay between two bounds. */
export interface LinearRow {
  readonly terms: readonly (readonly [variable: number, weight: number])[]
  readonly least: number
  readonly most: number
}

/** A mixed-integer linear model: the sum of the worths is made as large as the rows allow. */
export interface LinearModel {
  readonly variables: readonly LinearVariable[]
  readonly rows: readonly LinearRow[]
}

/** `stopped`: the best that was found when time or patience ended. */
export type SolvedState = 'optimal' | 'infeasible' | 'stopped'

/** What came of a model; without values when nothing that keeps all rows was found. */
export interface LinearSolution {
  readonly state: SolvedState
  /** One per variable. */
  readonly values: readonly number[] | null
  readonly objective: number
  /** No solution is worth more. */
  readonly bound: number
}
