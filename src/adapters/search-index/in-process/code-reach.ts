import { type CodeScanner, SCAN_BLOCK } from './code-scanner.ts'
import { quantiseQuery } from './quantise.ts'
import type { Segment } from './segment.ts'
import { openTopList } from './top-list.ts'
import { dot } from './vector-rows.ts'

/** The vector to be near to, and how many are wanted. */
export interface ReachQuery {
  readonly vector: Float32Array
  readonly limit: number
}

// What double precision may lose in the sums of the bound, many times over.
const SLACK = 1e-9

/** By slot, the product of the codes with those of the query. */
const products = (scanner: CodeScanner, rows: number, query: Int16Array): Int32Array => {
  const all = new Int32Array(rows)
  for (let from = 0; from < rows; from += SCAN_BLOCK)
    all.set(scanner.dots(query, from, Math.min(from + SCAN_BLOCK, rows)), from)
  return all
}

const keep = (slots: Uint32Array, upper: Float64Array, floor: number): Uint32Array => {
  let count = 0
  const kept = new Uint32Array(slots.length)
  for (let at = 0; at < slots.length; at += 1) {
    kept[count] = slots[at]!
    count += upper[at]! >= floor ? 1 : 0
  }
  return kept.subarray(0, count)
}

/**
 * Of these slots all that can be among the best `limit` by exact product, usually some hundreds more than the limit.
 * With q' and v' for what the codes stand for, |q·v - q'·v'| <= |q'| |v - v'| + |q - q'| |v|: a slot is out only
 * if the most it can reach is less than what `limit` others reach at least, whatever the vectors.
 */
export const withinReach = (
  { columns, codes }: Segment,
  slots: Uint32Array,
  { vector, limit }: ReachQuery,
): Uint32Array => {
  if (codes.scanner === null) return slots
  const query = quantiseQuery(vector)
  const dots = products(codes.scanner, codes.rows, query.codes)
  const perResidual = Math.sqrt(dot(vector, vector)) + query.residual
  const always = query.residual * codes.longest + SLACK
  const upper = new Float64Array(slots.length)
  const sure = openTopList(limit, columns.ids)
  let floor = sure.floor()
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at]!
    const product = dots[slot]! * codes.scales[slot]! * query.scale
    const error = perResidual * codes.residuals[slot]! + always
    upper[at] = product + error
    if (product - error < floor) continue
    sure.offer(slot, product - error)
    floor = sure.floor()
  }
  return keep(slots, upper, floor)
}
