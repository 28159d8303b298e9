import type { SearchDocument } from '../../../ports/search-index.ts'
import { type Columns, copy, openColumns, renumbering, store } from './columns.ts'
import { grown } from './grown.ts'
import type { InProcessOptions } from './options.ts'
import { addCodes, openCodes, type VectorCodes } from './vector-codes.ts'
import { vectorAt } from './vector-rows.ts'
import { addWords, dropWords, openWords, type WordIndex } from './word-index.ts'

/** All documents of one kind: the columns, and what is derived from them to find them. */
export interface Segment {
  readonly columns: Columns
  readonly words: WordIndex
  readonly codes: VectorCodes
  /** By slot, 1 until the document is removed or replaced. */
  live: Uint8Array<ArrayBuffer>
  liveCount: number
  /** Of live documents. */
  readonly slotOf: Map<string, number>
  /** By owner; may name dead slots. */
  readonly slotsOf: Map<string, number[]>
}

const admit = (segment: Segment, slot: number): void => {
  const { columns, slotOf, slotsOf } = segment
  addWords(segment.words, columns, slot)
  const vector = vectorAt(columns.vectors, slot)
  if (vector !== null) addCodes(segment.codes, slot, vector)
  segment.live = grown(segment.live, slot + 1)
  segment.live[slot] = 1
  segment.liveCount += 1
  slotOf.set(columns.ids[slot]!, slot)
  const owner = columns.owners[slot]!
  const siblings = slotsOf.get(owner)
  if (siblings === undefined) slotsOf.set(owner, [slot])
  else siblings.push(slot)
}

/** A segment of these documents, all of them live. */
export const openSegment = (kernel: InProcessOptions['kernel'], columns: Columns = openColumns()): Segment => {
  const segment: Segment = {
    columns,
    words: openWords(),
    codes: openCodes(kernel),
    live: new Uint8Array(0),
    liveCount: 0,
    slotOf: new Map(),
    slotsOf: new Map(),
  }
  for (let slot = 0; slot < columns.ids.length; slot += 1) admit(segment, slot)
  return segment
}

const discard = (segment: Segment, slot: number): void => {
  if (segment.live[slot] !== 1) return
  segment.live[slot] = 0
  segment.liveCount -= 1
  segment.slotOf.delete(segment.columns.ids[slot]!)
  dropWords(segment.words, segment.columns, slot)
}

/** Adds a document in place of the one with its id. */
export const putDocument = (segment: Segment, document: SearchDocument): void => {
  const old = segment.slotOf.get(document.id)
  if (old !== undefined) discard(segment, old)
  admit(segment, store(segment.columns, document))
}

/** Forgets the documents of an owner; an unknown one has none. */
export const removeOwner = (segment: Segment, owner: string): void => {
  for (const slot of segment.slotsOf.get(owner) ?? []) discard(segment, slot)
  segment.slotsOf.delete(owner)
}

/** Slots whose document is gone. */
export const deadCount = ({ columns, liveCount }: Segment): number => columns.ids.length - liveCount

const noOwners: ReadonlySet<string> = new Set()

/** The columns of the live documents alone, but those of owners left out, in their order; nothing is left of the others, not even their terms. */
export const liveColumns = (segment: Segment, leftOut: ReadonlySet<string> = noOwners): Columns => {
  const isWhole = [...leftOut].every((owner) => !segment.slotsOf.has(owner))
  if (deadCount(segment) === 0 && isWhole) return segment.columns
  const columns = openColumns()
  const renumber = renumbering(columns, segment.columns)
  for (let slot = 0; slot < segment.columns.ids.length; slot += 1)
    if (segment.live[slot] === 1 && !leftOut.has(segment.columns.owners[slot]!))
      copy(columns, segment.columns, { slot, renumber })
  return columns
}
