/** Keeps int8 rows of one width and multiplies them with an int16 query, block by block. */
export interface CodeScanner {
  write(row: number, codes: Int8Array): void
  /** The integer dot products of the rows `from` to `to`, at most SCAN_BLOCK, valid until the next call. They must fit 31 bits. */
  dots(query: Int16Array, from: number, to: number): Int32Array
}

/** Rows of one call: their products stay in the fastest cache. */
export const SCAN_BLOCK = 4096
