import { bestFew } from '../best-few.ts'
import type { Signal } from './signal.ts'

/** How much of what the asking side's headline names the headlines of the best few pieces name too, in whole or in part. */
export const coverage: Signal = (candidate) => bestFew(candidate, (piece) => piece.coverage ?? undefined)
