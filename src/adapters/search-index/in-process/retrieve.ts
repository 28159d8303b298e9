import type { Retrieved, SearchFilters, SearchQuery } from '../../../ports/search-index.ts'
import { scoreWords, scoreWordsOf } from './bm25.ts'
import { passesAt, passingSlots } from './facets.ts'
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
  const { owners } = query.filters
  return owners === undefined ? fromAll(segment, query, options) : fromOwned(segment, { ...query, owners }, options)
}

const fromAll = (segment: Segment, query: SearchQuery, options: InProcessOptions): Retrieved[] => {
  const { vector, limit, filters, terms } = query
  const passing = passingIn(segment, filters)
  const scores = scoreWords(segment, terms, options)
  const byWords = bestByWords(segment, scores, { passing, limit })
  const byMeaning = vector === null ? [] : nearest(segment, { vector, passing, limit })
  return [...new Set([...byWords, ...byMeaning])]
    .map((slot) => retrievedAt(segment, slot, { words: scores[slot]!, vector }))
    .sort(byId)
}

// A night asks some thousand times for twenty records each: what all others share with the question is not reckoned.
const fromOwned = (
  segment: Segment,
  query: SearchQuery & { readonly owners: readonly string[] },
  options: InProcessOptions,
): Retrieved[] => {
  const { vector, limit, filters, terms, owners } = query
  const { columns, live, slotsOf } = segment
  const owned = [...new Set(owners.flatMap((owner) => [...(slotsOf.get(owner) ?? [])]))]
  const slots = owned.filter((slot) => live[slot] === 1 && passesAt(columns.facets, filters, slot))
  const words = scoreWordsOf(segment, terms, { ...options, slots })
  const found = slots.map((slot, at) => ({ slot, ...retrievedAt(segment, slot, { words: words[at]!, vector }) }))
  const [byWords, byMeaning] = [openTopList(limit, columns.ids), openTopList(limit, columns.ids)]
  for (const { slot, words: score, meaning } of found) {
    if (score > 0) byWords.offer(slot, score)
    if (meaning !== null) byMeaning.offer(slot, dot(vector!, vectorAt(columns.vectors, slot)!))
  }
  const best = new Set([...byWords.slots(), ...byMeaning.slots()])
  return found
    .filter(({ slot }) => best.has(slot))
    .map(({ slot: _, ...each }) => each)
    .sort(byId)
}

const retrievedAt = (
  { columns }: Segment,
  slot: number,
  { words, vector }: { readonly words: number; readonly vector: Float32Array | null },
): Retrieved => ({
  id: columns.ids[slot]!,
  owner: columns.owners[slot]!,
  words,
  meaning: cosine(vector, vectorAt(columns.vectors, slot)),
})

const byId = (a: Retrieved, b: Retrieved): number => (a.id < b.id ? -1 : 1)
