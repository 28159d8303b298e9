import { withinReach } from './code-reach.ts'
import type { Segment } from './segment.ts'
import { openTopList } from './top-list.ts'
import { dot, rowAt } from './vector-rows.ts'

/** Where to look, by slot 1 or 0, and how many to bring. */
export interface NearestQuery {
  readonly vector: Float32Array
  readonly passing: Uint8Array
  readonly limit: number
}

// An exact product costs about as much as eight by codes: of few, every one is exact at once.
const FEW = 1 / 8

const passingVectors = ({ columns, codes }: Segment, passing: Uint8Array): Uint32Array => {
  const { present } = columns.vectors
  const slots = new Uint32Array(codes.rows)
  let count = 0
  for (let slot = 0; slot < codes.rows; slot += 1) {
    slots[count] = slot
    count += passing[slot]! & present[slot]!
  }
  return slots.subarray(0, count)
}

/** The slots of the best `limit` by exact product, ties by id: codes only rule out what surely falls short. */
export const nearest = (segment: Segment, { vector, passing, limit }: NearestQuery): Uint32Array => {
  const best = openTopList(limit, segment.columns.ids)
  const slots = passingVectors(segment, passing)
  const few = slots.length <= Math.max(limit, FEW * segment.codes.rows)
  for (const slot of few ? slots : withinReach(segment, slots, { vector, limit }))
    best.offer(slot, dot(vector, rowAt(segment.columns.vectors, slot)))
  return best.slots()
}
