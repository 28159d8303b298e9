import type { SparseMatrix } from './cooccurrence.ts'

/** Context distribution smoothing of Levy, Goldberg and Dagan (TACL 2015): rare contexts count for less. */
const smoothing = 0.75

/** Positive pointwise mutual information of symmetric counts; pairs met no more than by chance are dropped. */
export const ppmi = ({ size, rowStart, columns, values }: SparseMatrix): SparseMatrix => {
  const sums = Float64Array.from({ length: size }, (_, row) => sum(values.subarray(rowStart[row], rowStart[row + 1])))
  const contexts = sums.map((value) => value ** smoothing)
  const total = sum(contexts)
  const kept = {
    rowStart: new Uint32Array(size + 1),
    columns: new Uint32Array(columns.length),
    values: new Float64Array(columns.length),
  }
  let at = 0
  const keep = (column: number, information: number): void => {
    if (information <= 0) return
    kept.columns[at] = column
    kept.values[at++] = information
  }
  for (let row = 0; row < size; row++) {
    for (let i = rowStart[row]!; i < rowStart[row + 1]!; i++) {
      keep(columns[i]!, Math.log((values[i]! * total) / (sums[row]! * contexts[columns[i]!]!)))
    }
    kept.rowStart[row + 1] = at
  }
  return { size, rowStart: kept.rowStart, columns: kept.columns.slice(0, at), values: kept.values.slice(0, at) }
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)
