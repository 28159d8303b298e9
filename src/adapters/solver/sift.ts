import type { LinearModel, LinearSolution } from '../../domain/linear-model.ts'

/** A relaxed model solved: its values, what each row is worth (its dual), and the objective. */
export interface Relaxed {
  readonly values: readonly number[]
  readonly duals: readonly number[]
  readonly objective: number
}

/** What solves the small models that sifting makes; `relaxed` of `null`: there is no solution, or time was up. */
export interface Sifter {
  readonly relaxed: (model: LinearModel) => Relaxed | null
  /** Begins with values that keep every row, and never answers worse. */
  readonly whole: (model: LinearModel, start: readonly number[] | null) => LinearSolution
}

/** Models of fewer variables are solved as they are. */
const large = 2_000

/** Of each row so many variables, those of most worth, are what a large model begins with. */
const begunWith = 10

/** What a reduced cost must exceed to count. */
const tolerance = 1e-7

/** Rounds of pricing, after which the model is solved as it is. */
const mostRounds = 40

/**
 * Sifting: of a large model that leaves most variables at nothing a few are solved. What the rows are worth proves of all
 * the others that they add nothing, or names those that do, which come in. Where whole numbers cost something against the
 * relaxed optimum, so does everybody whose reduced cost could make up for it: the answer is the optimum of the whole model.
 * `null`: this is not such a model, it is to be solved as it is.
 */
export const sifted = (model: LinearModel, start: readonly number[] | null, sifter: Sifter): LinearSolution | null => {
  const { variables } = model
  if (variables.length < large || !variables.some(({ worth }) => worth > 0)) return null
  const columns = columnsOf(model)
  const taken = new Set([...firstOf(model), ...(start ?? []).flatMap((value, i) => (value === 0 ? [] : [i]))])
  for (let round = 0; round < mostRounds; round++) {
    const relaxed = sifter.relaxed(partOf(model, taken))
    // What the few cannot do, all together may.
    if (relaxed === null) return null
    const reduced = variables.map(({ worth }, i) =>
      columns[i]!.reduce((left, [row, weight]) => left - weight * relaxed.duals[row]!, worth),
    )
    const missing = reduced.flatMap((cost, i) => (cost > tolerance && !taken.has(i) ? [i] : []))
    if (missing.length === 0) return wholeOf(model, { taken, reduced, start, bound: relaxed.objective }, sifter)
    for (const i of missing) taken.add(i)
  }
  return null
}

interface Priced {
  readonly taken: ReadonlySet<number>
  readonly reduced: readonly number[]
  readonly start: readonly number[] | null
  /** What the relaxed model is worth: no solution is worth more. */
  readonly bound: number
}

const wholeOf = (model: LinearModel, priced: Priced, { whole }: Sifter): LinearSolution | null => {
  const solved = (taken: ReadonlySet<number>, start: readonly number[] | null): LinearSolution =>
    spread(whole(partOf(model, taken), start?.filter((_, i) => taken.has(i)) ?? null), taken, model)
  const { taken, reduced, bound } = priced
  const few = solved(taken, priced.start)
  if (few.values === null) return null
  const short = bound - few.objective
  const could = reduced.flatMap((cost, i) => (!taken.has(i) && cost >= -short - tolerance ? [i] : []))
  const isProven = short <= tolerance || could.length === 0
  const best = isProven || few.state !== 'optimal' ? few : solved(new Set([...taken, ...could]), few.values)
  // Until it is proven, what a part cannot exceed says nothing of the whole.
  return best.state === 'optimal' ? best : { ...best, bound }
}

/** The rows and weights of each variable. */
const columnsOf = ({
  variables,
  rows,
}: LinearModel): readonly (readonly (readonly [row: number, weight: number])[])[] => {
  const columns: [number, number][][] = variables.map(() => [])
  for (const [row, { terms }] of rows.entries())
    for (const [variable, weight] of terms) columns[variable]!.push([row, weight])
  return columns
}

/** What must be in: variables that may not stay at nothing, or are no yes or no; and the best few of each row. */
const firstOf = ({ variables, rows }: LinearModel): readonly number[] => [
  ...variables.flatMap(({ lower, isWhole }, i) => (lower !== 0 || !isWhole ? [i] : [])),
  ...rows.flatMap(({ terms }) =>
    terms
      .map(([variable]) => variable)
      .toSorted((a, b) => variables[b]!.worth - variables[a]!.worth)
      .slice(0, begunWith),
  ),
]

/** The model with these variables alone, in their order; the others stay at nothing. */
const partOf = ({ variables, rows }: LinearModel, taken: ReadonlySet<number>): LinearModel => {
  const kept = variables.flatMap((_, i) => (taken.has(i) ? [i] : []))
  const at = new Map(kept.map((variable, i) => [variable, i]))
  return {
    variables: kept.map((i) => variables[i]!),
    rows: rows.map((row) => ({
      ...row,
      terms: row.terms.flatMap(([variable, weight]) => {
        const place = at.get(variable)
        return place === undefined ? [] : [[place, weight] as const]
      }),
    })),
  }
}

/** A solution of the part as one of the whole. */
const spread = (solution: LinearSolution, taken: ReadonlySet<number>, { variables }: LinearModel): LinearSolution => {
  const values = solution.values?.values()
  return {
    ...solution,
    values: values === undefined ? null : variables.map((_, i) => (taken.has(i) ? (values.next().value ?? 0) : 0)),
  }
}
