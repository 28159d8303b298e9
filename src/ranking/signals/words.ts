import { bestFew } from '../best-few.ts'
import type { Signal } from './signal.ts'

/** How many of the asked words the record's best few pieces use, weighed by rarity (BM25). */
export const words: Signal = (candidate) => bestFew(candidate, (piece) => piece.words)
