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
  readonly list: number
  readonly boost: number
  readonly base: number
  readonly slope: number
  readonly lengths: Uint32Array
}

const shareOf = (
  { boost, base, slope, lengths }: Omit<ListScoring, 'list'>,
  { slot, count }: { readonly slot: number; readonly count: number },
): number => (boost * count) / (count + base + slope * lengths[slot]!)

const addList = (scores: Float64Array, postings: Postings, scoring: ListScoring): void => {
  const { cells } = postings
  const { list, boost, base, slope, lengths } = scoring
  let left = sizeOf(postings, list)
  let block = firstBlock(postings, list)
  for (let room = FIRST_BLOCK; left > 0; room *= 2) {
    const end = block + 1 + 2 * Math.min(room, left)
    for (let at = block + 1; at < end; at += 2) {
      const slot = cells[at]!
      const count = cells[at + 1]!
      // `shareOf` spelt out: this line is run a million times a question.
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
  const scores = new Float64Array(segment.columns.ids.length)
  for (const scoring of listsOf(segment, terms, options)) addList(scores, segment.words.postings, scoring)
  return scores
}

/** The same for a few slots, in their order: asked of their own words, the others are not looked at. */
export const scoreWordsOf = (
  segment: Segment,
  terms: ReadonlyMap<string, number>,
  { slots, ...options }: InProcessOptions & { readonly slots: readonly number[] },
): readonly number[] => {
  const lists = listsOf(segment, terms, options)
  const { starts, entries } = segment.columns
  return slots.map((slot) => {
    const counts = new Map<number, number>()
    for (let at = starts[slot]!; at < starts[slot + 1]!; at += 2) counts.set(entries[at]!, entries[at + 1]!)
    return lists.reduce((sum, scoring) => {
      const count = counts.get(scoring.list)
      return count === undefined ? sum : sum + shareOf(scoring, { slot, count })
    }, 0)
  })
}

const listsOf = (
  { columns, words, liveCount }: Segment,
  terms: ReadonlyMap<string, number>,
  options: InProcessOptions,
): readonly ListScoring[] => {
  const lists: ListScoring[] = []
  for (const [word, weight] of terms) {
    const term = columns.terms.numbers.get(word)
    if (term === undefined) continue
    const idf = inverseFrequency(liveCount, words.documentFrequency[term]!)
    for (const [at, field] of searchFields.entries()) {
      const { total, documents, bySlot } = words.lengths[at]!
      lists.push({
        list: term * FIELDS + at,
        boost: weight * options.fieldWeights[field] * idf * (options.k1 + 1),
        base: options.k1 * (1 - options.b),
        // Without a live document that has the field this is no number, and only dead slots get it.
        slope: (options.k1 * options.b * documents) / total,
        lengths: bySlot,
      })
    }
  }
  return lists
}
