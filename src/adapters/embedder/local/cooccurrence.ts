/** A square sparse matrix by compressed rows: row i holds `columns[rowStart[i]..rowStart[i+1])` with the same places of `values`. */
export interface SparseMatrix {
  readonly size: number
  readonly rowStart: Uint32Array
  readonly columns: Uint32Array
  readonly values: Float64Array
}

/** Terms to each side that count as company, and how a pair counts by its distance: 1/√distance. */
const window = 8
const byDistance = Float64Array.from({ length: window + 1 }, (_, distance) =>
  distance === 0 ? 0 : 1 / Math.sqrt(distance),
)

/**
 * How often two terms keep company, symmetric. Texts are sequences of term numbers, -1 for terms outside the vocabulary
 * (they keep their place, so that distances stay true).
 */
export const countCompany = (texts: Iterable<Int32Array>, size: number): SparseMatrix => {
  const pairs = openPairs(1 << 20)
  for (const text of texts) countText(text, size, pairs.add)
  return toRows(pairs.entries(), size)
}

const countText = (text: Int32Array, size: number, add: (key: number, weight: number) => void): void => {
  const meet = (a: number, b: number, distance: number): void => {
    if (a >= 0 && b >= 0 && a !== b) add(Math.min(a, b) * size + Math.max(a, b), byDistance[distance]!)
  }
  for (let i = 0; i < text.length; i++) {
    const last = Math.min(text.length - 1, i + window)
    for (let j = i + 1; j <= last; j++) meet(text[i]!, text[j]!, j - i)
  }
}

interface Pairs {
  readonly keys: Float64Array
  readonly weights: Float64Array
}

/** Open addressing over typed arrays: a Map takes five times the memory at the ten million pairs of a regional library. */
const openPairs = (initial: number) => {
  let keys = new Float64Array(initial).fill(-1)
  let weights = new Float64Array(initial)
  let used = 0

  const slotOf = (key: number): number => {
    const mask = keys.length - 1
    let slot = Math.imul((key % 0x7fffffff) ^ (key / 0x7fffffff), 0x9e3779b1) >>> 0
    for (slot &= mask; keys[slot] !== -1 && keys[slot] !== key; ) slot = (slot + 1) & mask
    return slot
  }
  const add = (key: number, weight: number): void => {
    const slot = slotOf(key)
    if (keys[slot] === -1) {
      keys[slot] = key
      used++
    }
    weights[slot]! += weight
    if (used * 2 > keys.length) grow()
  }
  const grow = (): void => {
    const old = { keys, weights }
    keys = new Float64Array(old.keys.length * 2).fill(-1)
    weights = new Float64Array(old.keys.length * 2)
    used = 0
    old.keys.forEach((key, i) => {
      if (key !== -1) add(key, old.weights[i]!)
    })
  }
  const entries = (): Pairs => {
    const order = [...keys.keys()].filter((slot) => keys[slot] !== -1)
    return {
      keys: Float64Array.from(order, (slot) => keys[slot]!),
      weights: Float64Array.from(order, (slot) => weights[slot]!),
    }
  }
  return { add, entries }
}

const toRows = ({ keys, weights }: Pairs, size: number): SparseMatrix => {
  const rowStart = new Uint32Array(size + 1)
  for (const key of keys) {
    rowStart[Math.floor(key / size) + 1]!++
    rowStart[(key % size) + 1]!++
  }
  for (let i = 0; i < size; i++) rowStart[i + 1]! += rowStart[i]!
  const next = rowStart.slice(0, size)
  const columns = new Uint32Array(keys.length * 2)
  const values = new Float64Array(keys.length * 2)
  const place = (row: number, column: number, value: number): void => {
    const at = next[row]!++
    columns[at] = column
    values[at] = value
  }
  // The order of the hash table depends on nothing but the texts, so sums over rows come out the same every time.
  keys.forEach((key, i) => {
    place(Math.floor(key / size), key % size, weights[i]!)
    place(key % size, Math.floor(key / size), weights[i]!)
  })
  return { size, rowStart, columns, values }
}
