import { grown } from './grown.ts'

/**
 * Lists of (slot, count) pairs that only grow, all in one array of cells. A list is a chain of blocks of 2, 4, 8, … pairs;
 * the first cell of a block points to the next one. How full the last block is follows from the length of the list.
 */
export interface Postings {
  cells: Uint32Array<ArrayBuffer>
  used: number
  /** By list, side by side so that one look into memory brings them: first block, last block, number of pairs. */
  lists: Uint32Array<ArrayBuffer>
}

/** Pairs in the first block; every next block holds twice as many. */
export const FIRST_BLOCK = 2

const STRIDE = 3
const FIRST = 0
const LAST = 1
const SIZE = 2

/** No lists yet. */
export const openPostings = (): Postings => ({ cells: new Uint32Array(0), used: 0, lists: new Uint32Array(0) })

/** Makes room for lists numbered below `lists`. */
export const reserveLists = (postings: Postings, lists: number): void => {
  postings.lists = grown(postings.lists, lists * STRIDE)
}

/** Where the first block of a list is; means nothing for an empty list. */
export const firstBlock = ({ lists }: Postings, list: number): number => lists[list * STRIDE + FIRST]!

/** How many pairs a list holds. */
export const sizeOf = ({ lists }: Postings, list: number): number => lists[list * STRIDE + SIZE]!

/** With blocks of 2, 4, …, 2^n pairs before it, a list holds 2^(n+1) - 2 pairs when its last block starts. */
const pairsBeforeLast = (size: number): number => (1 << (31 - Math.clz32(size + FIRST_BLOCK))) - FIRST_BLOCK

const addBlock = (postings: Postings, list: number, size: number): void => {
  const block = postings.used
  const { lists } = postings
  postings.used += 1 + 2 * (size + FIRST_BLOCK)
  postings.cells = grown(postings.cells, postings.used)
  if (size === 0) lists[list * STRIDE + FIRST] = block
  else postings.cells[lists[list * STRIDE + LAST]!] = block
  lists[list * STRIDE + LAST] = block
}

/** Adds a pair to the end of a list. */
export const append = (
  postings: Postings,
  list: number,
  pair: { readonly slot: number; readonly count: number },
): void => {
  const { lists } = postings
  const size = lists[list * STRIDE + SIZE]!
  const before = pairsBeforeLast(size)
  if (size === before) addBlock(postings, list, size)
  const at = lists[list * STRIDE + LAST]! + 1 + 2 * (size - before)
  postings.cells[at] = pair.slot
  postings.cells[at + 1] = pair.count
  lists[list * STRIDE + SIZE] = size + 1
}
