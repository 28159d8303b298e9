import { searchFields } from '../../../domain/retrieval.ts'
import { FIELDS } from './columns.ts'
import type { InProcessOptions } from './options.ts'
import { FIRST_BLOCK, firstBlock, type Postings, sizeOf } from './postings.ts'
import type { Segment } from './segment.ts'

/** Robertson's weight of a term in Lucene's form, which is never negative: ln(1 + (N - df + 0.5) / (df + 0.5)). */
export const inverseFrequency = (documents: number, documentFrequency: number): number =>
  Math.log(1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5))

/** One list's share of a score: `boost * count / (count + base + slope * length)`, `lengths` by slot. */
interface ListScoring {
  readonly postings: Postings
  readonly list: number
  readonly boost: number
  readonly base: number
  readonly slope: number
  readonly lengths: Uint32Array
}

const addList = (scores: Float64Array, { postings, list, boost, base, slope, lengths }: ListScoring): void => {
  const { cells } = postings
  let left = sizeOf(postings, list)
  let block = firstBlock(postings, list)
  for (let room = FIRST_BLOCK; left > 0; room *= 2) {
    const end = block + 1 + 2 * Math.min(room, left)
    for (let at = block + 1; at < end; at += 2) {
      const slot = cells[at]!
      const count = cells[at + 1]!
      scores[slot] = scores[slot]! + (boost * count) / (count + base + slope * lengths[slot]!)
    }
    left -= room
    block = cells[block]!
  }
}

/**
 * BM25 of every slot, dead ones included, 0 where no term is shared:
 *
 *     sum over terms t and fields f of  weight(t) * fieldWeight(f) * idf(t) * tf * (k1 + 1) / (tf + k1 * (1 - b + b * dl / avgdl))
 *
 * Statistics are those of the live documents of the kind. N is all of them; df counts those that hold the term in any
 * field, so that the idf of a term is the same in every field and is the one `statistics` tells. tf and dl are of the
 * field; avgdl is the mean over the documents that have the field (as in Lucene: an empty field shortens no mean).
 */
export const scoreWords = (
  segment: Segment,
  terms: ReadonlyMap<string, number>,
  options: InProcessOptions,
): Float64Array => {
  const { columns, words, liveCount } = segment
  const scores = new Float64Array(columns.ids.length)
  for (const [word, weight] of terms) {
    const term = columns.terms.numbers.get(word)
    if (term === undefined) continue
    const idf = inverseFrequency(liveCount, words.documentFrequency[term]!)
    for (const [at, field] of searchFields.entries()) {
      const { total, documents, bySlot } = words.lengths[at]!
      addList(scores, {
        postings: words.postings,
        list: term * FIELDS + at,
        boost: weight * options.fieldWeights[field] * idf * (options.k1 + 1),
        base: options.k1 * (1 - options.b),
        // Without a live document that has the field this is no number, and only dead slots get it.
        slope: (options.k1 * options.b * documents) / total,
        lengths: bySlot,
      })
    }
  }
  return scores
}
