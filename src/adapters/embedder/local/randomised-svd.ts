import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import type { SparseMatrix } from './cooccurrence.ts'

/** Rows × columns, row by row. */
interface Dense {
  readonly rows: number
  readonly columns: number
  readonly values: Float64Array
}

/** Directions beyond those asked for, and power iterations: Halko, Martinsson and Tropp (SIAM Review 2011), section 4. */
const oversampling = 20
const powerIterations = 1

/** The leading left singular vectors of a sparse matrix, each times the root of its singular value: rows × rank, row by row. */
export const leadingRows = (matrix: SparseMatrix, rank: number, random: () => number): Float64Array => {
  const width = Math.min(matrix.size, rank + oversampling)
  const transposed = transpose(matrix)
  let basis = orthonormal(multiply(matrix, gaussian(matrix.size, width, random)))
  for (let i = 0; i < powerIterations; i++) basis = orthonormal(multiply(matrix, multiply(transposed, basis)))
  const { values, vectors } = eigen(gram(multiply(transposed, basis)))
  const turned = turn(
    basis,
    vectors.slice(0, rank).map((vector, i) => scale(vector, Math.sqrt(Math.sqrt(Math.max(values[i]!, 0))))),
  )
  return turned.values
}

const gaussian = (rows: number, columns: number, random: () => number): Dense => {
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return { rows, columns, values: Float64Array.from({ length: rows * columns }, normal) }
}

const multiply = ({ size, rowStart, columns, values }: SparseMatrix, by: Dense): Dense => {
  const out = new Float64Array(size * by.columns)
  for (let row = 0; row < size; row++) {
    const into = out.subarray(row * by.columns, (row + 1) * by.columns)
    for (let i = rowStart[row]!; i < rowStart[row + 1]!; i++) addScaled(into, rowOf(by, columns[i]!), values[i]!)
  }
  return { rows: size, columns: by.columns, values: out }
}

const rowOf = ({ columns, values }: Dense, row: number): Float64Array =>
  values.subarray(row * columns, (row + 1) * columns)

const addScaled = (into: Float64Array, from: Float64Array, factor: number): void => {
  for (let k = 0; k < into.length; k++) into[k]! += factor * from[k]!
}

const transpose = ({ size, rowStart, columns, values }: SparseMatrix): SparseMatrix => {
  const starts = new Uint32Array(size + 1)
  for (const column of columns) starts[column + 1]!++
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!
  const next = starts.slice(0, size)
  const out = {
    size,
    rowStart: starts,
    columns: new Uint32Array(columns.length),
    values: new Float64Array(columns.length),
  }
  for (let row = 0; row < size; row++) {
    for (let i = rowStart[row]!; i < rowStart[row + 1]!; i++) {
      const at = next[columns[i]!]!++
      out.columns[at] = row
      out.values[at] = values[i]!
    }
  }
  return out
}

/** Columns' inner products, columns × columns. */
const gram = (matrix: Dense): Matrix => {
  const size = matrix.columns
  const products = new Float64Array(size * size)
  for (let row = 0; row < matrix.rows; row += 4) addProducts(products, matrix, row)
  const at = (a: number, b: number): number => products[Math.min(a, b) * size + Math.max(a, b)]!
  return new Matrix(Array.from({ length: size }, (_, a) => Array.from({ length: size }, (_, b) => at(a, b))))
}

// Four rows at a time, upper triangle only: the sums stay in cache, and this is where the time goes.
const addProducts = (products: Float64Array, { rows, columns, values }: Dense, row: number): void => {
  const at = [0, 1, 2, 3].map((i) => Math.min(row + i, rows - 1) * columns) as [number, number, number, number]
  const [u, v, w, x] = at
  const counts = [0, 1, 2, 3].map((i) => (row + i < rows ? 1 : 0)) as [number, number, number, number]
  for (let a = 0; a < columns; a++) {
    const [p, q] = [values[u + a]! * counts[0], values[v + a]! * counts[1]]
    const [r, s] = [values[w + a]! * counts[2], values[x + a]! * counts[3]]
    for (let b = a; b < columns; b++) {
      products[a * columns + b]! += p * values[u + b]! + q * values[v + b]! + r * values[w + b]! + s * values[x + b]!
    }
  }
}

/** Eigenvalues from the largest down, eigenvectors with a fixed sign. */
const eigen = (matrix: Matrix): { values: readonly number[]; vectors: readonly Float64Array[] } => {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true })
  const order = realEigenvalues.map((_, i) => i).sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]!)
  const vector = (i: number): Float64Array => fixSign(Float64Array.from(eigenvectorMatrix.getColumn(i)))
  return { values: order.map((i) => realEigenvalues[i]!), vectors: order.map(vector) }
}

const fixSign = (vector: Float64Array): Float64Array => {
  const largest = vector.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0)
  return largest < 0 ? scale(vector, -1) : vector
}

const scale = (vector: Float64Array, factor: number): Float64Array => vector.map((value) => value * factor)

/** Rows of `from` in the new directions. */
const turn = (from: Dense, directions: readonly Float64Array[]): Dense => {
  const width = directions.length
  const padded = Math.ceil(from.columns / 4) * 4
  const across = Float64Array.from(
    { length: padded * width },
    (_, i) => directions[i % width]![Math.floor(i / width)] ?? 0,
  )
  const values = new Float64Array(from.rows * width)
  const row = new Float64Array(padded)
  for (let r = 0; r < from.rows; r++) {
    row.set(from.values.subarray(r * from.columns, (r + 1) * from.columns))
    turnRow(row, across, values.subarray(r * width, (r + 1) * width))
  }
  return { rows: from.rows, columns: width, values }
}

// Four columns at a time, as in `addProducts`, and for the same reason.
const turnRow = (row: Float64Array, across: Float64Array, into: Float64Array): void => {
  const width = into.length
  for (let k = 0; k < row.length; k += 4) {
    const [p, q, r, s] = [row[k]!, row[k + 1]!, row[k + 2]!, row[k + 3]!]
    const at = k * width
    for (let d = 0; d < width; d++) {
      into[d]! +=
        p * across[at + d]! +
        q * across[at + width + d]! +
        r * across[at + 2 * width + d]! +
        s * across[at + 3 * width + d]!
    }
  }
}

/** An orthonormal basis of the columns' span; directions that carry nothing are left out. */
const orthonormal = (matrix: Dense): Dense => {
  const { values, vectors } = eigen(gram(matrix))
  const floor = values[0]! * 1e-12
  return turn(
    matrix,
    vectors.flatMap((vector, i) => (values[i]! > floor ? [scale(vector, 1 / Math.sqrt(values[i]!))] : [])),
  )
}
