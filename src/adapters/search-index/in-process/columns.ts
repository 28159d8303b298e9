import { searchFields } from '../../../domain/retrieval.ts'
import type { SearchDocument } from '../../../ports/search-index.ts'
import { type Dictionary, numberOf, openDictionary } from './dictionary.ts'
import { type Facet, type FacetColumn, facetNames, facetWord, openFacets, setFacet } from './facets.ts'
import { grown } from './grown.ts'
import { openRows, type VectorRows, vectorAt, writeRow } from './vector-rows.ts'

/**
 * What the documents of one kind are, dead ones included: all that a snapshot keeps and all that the rest is derived from.
 * A document's place is its slot, counted from 0; what is written to a slot never changes.
 */
export interface Columns {
  readonly ids: string[]
  readonly owners: string[]
  readonly terms: Dictionary
  /** By slot, where its entries start; the next slot's start is its end. */
  starts: Uint32Array<ArrayBuffer>
  /** Pairs of (list, count), those of a term side by side; its list in a field is `term * FIELDS + field`. */
  entries: Uint32Array<ArrayBuffer>
  readonly facets: Readonly<Record<Facet, FacetColumn>>
  readonly vectors: VectorRows
}

/** How far the lists of one term are from those of the next: one list per field. */
export const FIELDS = searchFields.length

/** No documents yet. */
export const openColumns = (): Columns => ({
  ids: [],
  owners: [],
  terms: openDictionary(),
  starts: new Uint32Array(1),
  entries: new Uint32Array(0),
  facets: openFacets(),
  vectors: openRows(),
})

/** The (list, count) pairs of a document, by list. */
const entriesOf = ({ terms }: Columns, document: SearchDocument): number[] => {
  const lists = searchFields.flatMap((field, at) =>
    document.fields[field].map((term) => numberOf(terms, term) * FIELDS + at),
  )
  const entries: number[] = []
  for (const list of Uint32Array.from(lists).sort()) {
    if (entries.at(-2) === list) entries.push(entries.pop()! + 1)
    else entries.push(list, 1)
  }
  return entries
}

const addSlot = (columns: Columns, entries: ArrayLike<number>): number => {
  const slot = columns.ids.length
  const start = columns.starts[slot]!
  columns.starts = grown(columns.starts, slot + 2)
  columns.starts[slot + 1] = start + entries.length
  columns.entries = grown(columns.entries, start + entries.length)
  columns.entries.set(entries, start)
  return slot
}

/** Appends a document and returns its slot. */
export const store = (columns: Columns, document: SearchDocument): number => {
  const slot = addSlot(columns, entriesOf(columns, document))
  columns.ids.push(document.id)
  columns.owners.push(document.owner)
  for (const facet of facetNames) setFacet(columns.facets[facet], slot, facetWord(document.facets[facet]))
  writeRow(columns.vectors, slot, document.vector)
  return slot
}

/** The number here of every term of other columns; a term comes in when it is first asked for. */
export const renumbering = ({ terms }: Columns, from: Columns): ((term: number) => number) => {
  const numbers = new Int32Array(from.terms.words.length).fill(-1)
  return (term) => {
    if (numbers[term] === -1) numbers[term] = numberOf(terms, from.terms.words[term]!)
    return numbers[term]!
  }
}

/** Which slot to copy, and the number its terms get. */
export interface CopyOrder {
  readonly slot: number
  readonly renumber: (term: number) => number
}

/** Appends a copy of a document of other columns and returns its slot. */
export const copy = (columns: Columns, from: Columns, { slot: old, renumber }: CopyOrder): number => {
  const entries = from.entries.slice(from.starts[old], from.starts[old + 1])
  for (let at = 0; at < entries.length; at += 2) {
    const list = entries[at]!
    entries[at] = renumber(Math.floor(list / FIELDS)) * FIELDS + (list % FIELDS)
  }
  const slot = addSlot(columns, entries)
  columns.ids.push(from.ids[old]!)
  columns.owners.push(from.owners[old]!)
  for (const facet of facetNames) {
    const { words, numbers } = from.facets[facet]
    setFacet(columns.facets[facet], slot, words.words[numbers[old]!]!)
  }
  writeRow(columns.vectors, slot, vectorAt(from.vectors, old))
  return slot
}
