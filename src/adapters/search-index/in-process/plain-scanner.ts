import { type CodeScanner, SCAN_BLOCK } from './code-scanner.ts'
import { grown } from './grown.ts'

const dotAt = (codes: Int8Array, start: number, query: Int16Array): number => {
  let sum = 0
  for (let at = 0; at < query.length; at += 1) sum += codes[start + at]! * query[at]!
  return sum
}

/** The scanner for machines without WebAssembly SIMD, and the measure of the other one. */
export const openPlainScanner = (width: number): CodeScanner => {
  const products = new Int32Array(SCAN_BLOCK)
  let rows = new Int8Array(0)
  return {
    write: (row, codes) => {
      rows = grown(rows, (row + 1) * width)
      rows.set(codes, row * width)
    },
    dots: (query, from, to) => {
      for (let row = from; row < to; row += 1) products[row - from] = dotAt(rows, row * width, query)
      return products.subarray(0, to - from)
    },
  }
}
