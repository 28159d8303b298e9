import type { Retrieved, SearchFilters, SearchQuery } from '../../../ports/search-index.ts'
import { scoreWords } from './bm25.ts'
import { passingSlots } from './facets.ts'
import { nearest } from './nearest.ts'
import type { InProcessOptions } from './options.ts'
import type { Segment } from './segment.ts'
import { openTopList } from './top-list.ts'
import { dot, vectorAt } from './vector-rows.ts'

const bestByWords = (
  segment: Segment,
  scores: Float64Array,
  { passing, limit }: { passing: Uint8Array; limit: number },
) => {
  const best = openTopList(limit, segment.columns.ids)
  // Most scores fall short of the floor: asked first, the question is one the processor guesses right.
  let floor = best.floor()
  for (let slot = 0; slot < scores.length; slot += 1) {
    const score = scores[slot]!
    if (score < floor || score <= 0 || passing[slot] !== 1) continue
    best.offer(slot, score)
    floor = best.floor()
  }
  return best.slots()
}

const cosine = (a: Float32Array | null, b: Float32Array | null): number | null =>
  // Rounding can carry the product of two unit vectors a hair beyond one.
  a === null || b === null ? null : Math.max(-1, Math.min(1, dot(a, b)))

/** By slot, 1 where a live document passes the filters. */
export const passingIn = (segment: Segment, filters: SearchFilters): Uint8Array => {
  const live = segment.live.subarray(0, segment.columns.ids.length)
  const among = filters.owners === undefined ? live : ownedBy(segment, filters.owners)
  return passingSlots(segment.columns.facets, filters, among)
}

const ownedBy = ({ columns, live, slotsOf }: Segment, owners: readonly string[]): Uint8Array => {
  const owned = new Uint8Array(columns.ids.length)
  for (const slot of owners.flatMap((owner) => slotsOf.get(owner) ?? [])) owned[slot] = live[slot]!
  return owned
}

/** The union of the best by words and by meaning, with both scores, ordered by id. */
export const retrieveFrom = (segment: Segment, query: SearchQuery, options: InProcessOptions): Retrieved[] => {
  const { columns } = segment
  const { vector, limit } = query
  const passing = passingIn(segment, query.filters)
  const scores = scoreWords(segment, query.terms, options)
  const byWords = bestByWords(segment, scores, { passing, limit })
  const byMeaning = vector === null ? [] : nearest(segment, { vector, passing, limit })
  return [...new Set([...byWords, ...byMeaning])]
    .map((slot) => ({
      id: columns.ids[slot]!,
      owner: columns.owners[slot]!,
      words: scores[slot]!,
      meaning: cosine(vector, vectorAt(columns.vectors, slot)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
