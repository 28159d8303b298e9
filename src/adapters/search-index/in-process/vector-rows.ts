import { grown } from './grown.ts'

/** Float vectors by slot, in pages so that growing never copies them. */
export interface VectorRows {
  /** `null` until the first vector comes. */
  dimensions: number | null
  readonly pages: Float32Array<ArrayBuffer>[]
  /** By slot, 1 where there is a vector. */
  present: Uint8Array<ArrayBuffer>
}

/** Vectors of one page: a mebibyte at 256 dimensions. */
export const PAGE_ROWS = 1024

/** No vectors yet. */
export const openRows = (): VectorRows => ({ dimensions: null, pages: [], present: new Uint8Array(0) })

/** The place of a vector: a view, never a copy. The page must exist. */
export const rowAt = ({ pages, dimensions }: VectorRows, slot: number): Float32Array<ArrayBuffer> => {
  const start = (slot % PAGE_ROWS) * (dimensions ?? 0)
  return pages[Math.floor(slot / PAGE_ROWS)]!.subarray(start, start + (dimensions ?? 0))
}

/** The vector of a slot, `null` when it has none. */
export const vectorAt = (rows: VectorRows, slot: number): Float32Array | null =>
  rows.present[slot] === 1 ? rowAt(rows, slot) : null

/** Adds pages until the slot has its place. */
export const reserveRow = (rows: VectorRows, slot: number): void => {
  while (rows.pages.length * PAGE_ROWS <= slot) rows.pages.push(new Float32Array(PAGE_ROWS * (rows.dimensions ?? 0)))
}

/** Sets the vector of a slot, or leaves it without one. All vectors must have one length. */
export const writeRow = (rows: VectorRows, slot: number, vector: Float32Array | null): void => {
  rows.present = grown(rows.present, slot + 1)
  if (vector === null) return
  rows.dimensions ??= vector.length
  reserveRow(rows, slot)
  rowAt(rows, slot).set(vector)
  rows.present[slot] = 1
}

/** Dot product summed in double precision from the first dimension to the last, so that every engine can repeat it. */
export const dot = (a: Float32Array, b: Float32Array): number => {
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!
  return sum
}
