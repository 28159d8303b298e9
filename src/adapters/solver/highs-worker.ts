import { parentPort, workerData } from 'node:worker_threads'
import loadHighs, { type Highs, type ModelData } from 'highs'
import type { LinearModel, LinearSolution } from '../../domain/linear-model.ts'
import { type Relaxed, sifted } from './sift.ts'

/** What the worker is asked: a model, seconds, and values to begin with. */
export interface Asked {
  readonly model: LinearModel
  readonly seconds: number
  readonly start: readonly number[] | null
}

/** What it says: how far it is, and at last what it found. */
export type Told =
  | { readonly progress: Pick<LinearSolution, 'objective' | 'bound'> }
  | { readonly solution: LinearSolution }

/** A solution is called the optimum from this relative gap on; every ratio we print is coarser. */
const gap = 1e-6

// The types of the package describe its CommonJS face, whose default is one step further in.
const highs = await (loadHighs as unknown as (typeof loadHighs)['default'])()
/** Set by the other side when the best so far is wanted. */
const isStopped = new Int32Array(workerData as SharedArrayBuffer)

const dataOf = ({ variables, rows }: LinearModel, { constants }: Highs): ModelData => {
  const starts = [0]
  for (const { terms } of rows) starts.push(starts.at(-1)! + terms.length)
  const terms = rows.flatMap((row) => row.terms)
  return {
    numCols: variables.length,
    numRows: rows.length,
    sense: constants.objectiveSense.maximize,
    colCost: variables.map(({ worth }) => worth),
    colLower: variables.map(({ lower }) => lower),
    colUpper: variables.map(({ upper }) => upper),
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: variables.length,
      starts,
      indices: terms.map(([variable]) => variable),
      values: terms.map(([, weight]) => weight),
    },
    integrality: variables.map(({ isWhole }) => (isWhole ? 1 : 0)),
  }
}

const solve = (asked: Asked): LinearSolution => {
  const until = performance.now() + asked.seconds * 1000
  const left = (): number => Math.max(0, (until - performance.now()) / 1000)
  const found = sifted(asked.model, asked.start, {
    relaxed: (model) => relaxedOf(model, left()),
    whole: (model, start) => solveWhole({ model, seconds: left(), start }),
  })
  return found ?? solveWhole({ ...asked, seconds: left() })
}

/** The same model with every variable free between its bounds. */
const relaxedOf = (model: LinearModel, seconds: number): Relaxed | null => {
  if (Atomics.load(isStopped, 0) === 1) return null
  const { integrality, ...data } = dataOf(model, highs)
  return highs.withModel(data, (opened) => {
    opened.options.set({ output_flag: false, time_limit: seconds })
    const { modelStatus } = opened.run()
    if (modelStatus !== highs.constants.modelStatus.optimal) return null
    const { colValue, rowDual } = opened.getSolution()
    const values = [...colValue]
    return { values, duals: [...rowDual], objective: worthOf(model, values) }
  })
}

const solveWhole = ({ model, seconds, start }: Asked): LinearSolution =>
  highs.withModel(dataOf(model, highs), (opened): LinearSolution => {
    const { callbackType, modelStatus } = highs.constants
    opened.options.set({ output_flag: false, mip_rel_gap: gap, time_limit: seconds })
    if (start !== null) opened.setSolution({ colValue: Float64Array.from(start) })
    let best: readonly number[] | null = start
    const { modelStatus: ended } = opened.run({
      [callbackType.mipImprovingSolution]: ({ data }) => {
        if (data.mip_solution !== undefined) best = [...data.mip_solution]
        tell({ progress: { objective: data.objective_function_value ?? 0, bound: data.mip_dual_bound ?? Infinity } })
        return undefined
      },
      [callbackType.mipInterrupt]: (event) => {
        if (Atomics.load(isStopped, 0) === 1) event.interrupt()
        return undefined
      },
    })
    if (ended === modelStatus.infeasible || ended === modelStatus.unboundedOrInfeasible)
      return { state: 'infeasible', values: null, objective: -Infinity, bound: -Infinity }
    const isOptimal = ended === modelStatus.optimal
    if (isOptimal) best = [...opened.getSolution().colValue]
    best = best && whole(model, best)
    const objective = best === null ? -Infinity : worthOf(model, best)
    const bound = isOptimal ? objective : Number(opened.info.get('mip_dual_bound'))
    return { state: isOptimal ? 'optimal' : 'stopped', values: best, objective, bound }
  })

// 0.9999999 is one.
const whole = ({ variables }: LinearModel, values: readonly number[]): readonly number[] =>
  values.map((value, i) => (variables[i]!.isWhole ? Math.round(value) : value))

const worthOf = ({ variables }: LinearModel, values: readonly number[]): number =>
  variables.reduce((sum, { worth }, i) => sum + worth * values[i]!, 0)

const tell = (told: Told): void => parentPort!.postMessage(told)

/** With nothing to decide every row is worth nothing; HiGHS takes no solution of such a model. */
const ofNothing = ({ rows }: LinearModel): LinearSolution =>
  rows.every(({ least, most }) => least <= 0 && most >= 0)
    ? { state: 'optimal', values: [], objective: 0, bound: 0 }
    : { state: 'infeasible', values: null, objective: -Infinity, bound: -Infinity }

parentPort!.on('message', (asked: Asked) =>
  tell({ solution: asked.model.variables.length === 0 ? ofNothing(asked.model) : solve(asked) }),
)
