/** Integers that stand for a vector: `codes[i] * scale` is close to it. */
export interface Quantised<C> {
  readonly codes: C
  readonly scale: number
  /** Length of the difference between the vector and what the codes stand for. */
  readonly residual: number
}

const CODE = 127
const QUERY_CODE = 32767
// Codes are at most 127, so that no dot product with a query of this sum leaves int32, whatever the rounding.
const QUERY_SUM = 2 ** 30 / CODE

const round = <C extends Int8Array | Int16Array>(vector: Float32Array, scale: number, codes: C): Quantised<C> => {
  const inverse = 1 / scale
  let squares = 0
  for (let at = 0; at < vector.length; at += 1) {
    const value = vector[at]!
    const code = Math.round(value * inverse)
    const rest = value - code * scale
    codes[at] = code
    squares += rest * rest
  }
  return { codes, scale, residual: Math.sqrt(squares) }
}

/** The largest magnitude in a vector, and the sum of all. */
const magnitudes = (vector: Float32Array): { readonly most: number; readonly sum: number } => {
  let most = 0
  let sum = 0
  for (let at = 0; at < vector.length; at += 1) {
    const magnitude = Math.abs(vector[at]!)
    if (magnitude > most) most = magnitude
    sum += magnitude
  }
  return { most, sum }
}

/** A stored vector in int8, by a scale of its own. */
export const quantise = (vector: Float32Array): Quantised<Int8Array> => {
  const { most } = magnitudes(vector)
  return round(vector, most === 0 ? 1 : most / CODE, new Int8Array(vector.length))
}

/** A query in int16, as fine as products in int32 allow. */
export const quantiseQuery = (vector: Float32Array): Quantised<Int16Array> => {
  const { most, sum } = magnitudes(vector)
  return round(vector, most === 0 ? 1 : Math.max(most / QUERY_CODE, sum / QUERY_SUM), new Int16Array(vector.length))
}
