import { grown } from './grown.ts'

/** How long one field is: by slot, and over the live documents that have it at all. */
export interface FieldLengths {
  bySlot: Uint32Array<ArrayBuffer>
  /** Terms of all live documents. */
  total: number
  /** Live documents with at least one term here. */
  documents: number
}

/** No documents yet. */
export const openLengths = (): FieldLengths => ({ bySlot: new Uint32Array(0), total: 0, documents: 0 })

/** Counts a document's field in. */
export const addLength = (lengths: FieldLengths, slot: number, length: number): void => {
  lengths.bySlot = grown(lengths.bySlot, slot + 1)
  lengths.bySlot[slot] = length
  lengths.total += length
  lengths.documents += Math.sign(length)
}

/** Counts a document's field out; its slot keeps the length. */
export const dropLength = (lengths: FieldLengths, slot: number): void => {
  const length = lengths.bySlot[slot]!
  lengths.total -= length
  lengths.documents -= Math.sign(length)
}
