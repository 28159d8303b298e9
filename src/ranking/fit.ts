/** A judged pair: the values of the fitted signals in order, and whether it is relevant. */
export interface LabelledPair {
  readonly values: readonly number[]
  readonly relevant: boolean
  /** Pairs of one group share an intercept: results and experts are relevant at different rates. */
  readonly group: number
  /** How much the pair counts, above 0; left out, 1. */
  readonly weight?: number
}

export interface LogisticModel {
  /** One per value, never below 0: no signal counts against a candidate. */
  readonly coefficients: readonly number[]
  /** One per group. */
  readonly intercepts: readonly number[]
}

const rounds = 400
/** Pull towards 0 per pair: keeps a signal that separates the labels by luck from taking over. */
const ridge = 1e-4

/**
 * Logistic regression with coefficients kept at 0 or above, by gradient descent with momentum (Nesterov 1983) on the weighted
 * mean log loss. Deterministic. Values should be of the order of 0..1.
 */
export const fitLogistic = (pairs: readonly LabelledPair[]): LogisticModel => {
  const size = pairs[0]?.values.length ?? 0
  const groups = Math.max(0, ...pairs.map(({ group }) => group)) + 1
  const total = pairs.reduce((sum, { weight = 1 }) => sum + weight, 0)
  let [at, before] = [new Float64Array(size + groups), new Float64Array(size + groups)]
  for (let round = 1; round <= rounds; round++) {
    const ahead = at.map((value, i) => value + ((round - 1) / (round + 2)) * (value - before[i]!))
    const slope = gradient({ pairs, total }, ahead, size)
    before = at
    at = ahead.map((value, i) => (i < size ? Math.max(0, value - step * slope[i]!) : value - step * slope[i]!))
  }
  return { coefficients: [...at.subarray(0, size)], intercepts: [...at.subarray(size)] }
}

// The log loss bends by at most a quarter of the squared length of a pair's values and its 1: this step never overshoots.
const step = 1.5

/** The pairs, and the sum of their weights. */
interface Weighed {
  readonly pairs: readonly LabelledPair[]
  readonly total: number
}

const gradient = ({ pairs, total }: Weighed, model: Float64Array, size: number): Float64Array => {
  const sum = model.map((value, i) => (i < size ? ridge * value : 0))
  for (const { values, relevant, group, weight = 1 } of pairs) {
    const score = values.reduce((reached, value, i) => reached + value * model[i]!, model[size + group]!)
    const error = ((1 / (1 + Math.exp(-score)) - (relevant ? 1 : 0)) * weight) / total
    values.forEach((value, i) => {
      sum[i]! += error * value
    })
    sum[size + group]! += error
  }
  return sum
}
