import { searchFields } from '../../../domain/retrieval.ts'
import { type Columns, FIELDS } from './columns.ts'
import { addLength, dropLength, type FieldLengths, openLengths } from './field-lengths.ts'
import { grown } from './grown.ts'
import { append, openPostings, type Postings, reserveLists } from './postings.ts'

/** Where the words of one kind stand, and the counts that weigh them. */
export interface WordIndex {
  /** By list of `Columns.entries`, dead documents included. */
  readonly postings: Postings
  /** In the order of `searchFields`. */
  readonly lengths: readonly FieldLengths[]
  /** By term, the live documents that hold it in any field. */
  documentFrequency: Uint32Array<ArrayBuffer>
}

/** No words yet. */
export const openWords = (): WordIndex => ({
  postings: openPostings(),
  lengths: searchFields.map(openLengths),
  documentFrequency: new Uint32Array(0),
})

/** Moves the frequency of each term of a slot by one; its entries stand side by side, whatever the field. */
const countTerms = (
  words: WordIndex,
  columns: Columns,
  { slot, step }: { readonly slot: number; readonly step: 1 | -1 },
): void => {
  const { starts, entries } = columns
  const { documentFrequency } = words
  let previous = -1
  for (let at = starts[slot]!; at < starts[slot + 1]!; at += 2) {
    const term = Math.floor(entries[at]! / FIELDS)
    if (term !== previous) documentFrequency[term] = documentFrequency[term]! + step
    previous = term
  }
}

/** Takes in the words of a stored document. Slots come in ascending order, each once. */
export const addWords = (words: WordIndex, columns: Columns, slot: number): void => {
  const { starts, entries } = columns
  const lengths = new Array<number>(FIELDS).fill(0)
  reserveLists(words.postings, columns.terms.words.length * FIELDS)
  words.documentFrequency = grown(words.documentFrequency, columns.terms.words.length)
  for (let at = starts[slot]!; at < starts[slot + 1]!; at += 2) {
    const list = entries[at]!
    const count = entries[at + 1]!
    append(words.postings, list, { slot, count })
    lengths[list % FIELDS] = lengths[list % FIELDS]! + count
  }
  for (const [at, field] of words.lengths.entries()) addLength(field, slot, lengths[at]!)
  countTerms(words, columns, { slot, step: 1 })
}

/** Takes the words of a document out of every count; its postings stay until the kind is compacted. */
export const dropWords = (words: WordIndex, columns: Columns, slot: number): void => {
  for (const field of words.lengths) dropLength(field, slot)
  countTerms(words, columns, { slot, step: -1 })
}
