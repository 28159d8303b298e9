import { bestFew } from '../best-few.ts'
import type { Signal } from './signal.ts'

/** How close in meaning the best few pieces are (cosine); what points away says no more than nothing. */
export const meaning: Signal = (candidate) =>
  bestFew(candidate, (piece) => (piece.meaning === null ? undefined : Math.max(0, piece.meaning)))
