import type { Signal } from './signal.ts'

/** How freely an expert can still be asked: 1 from three engagements on. Unknown is no opinion. */
export const availability: Signal = (candidate) =>
  candidate.kind === 'expert' && candidate.record.capacity !== null
    ? Math.min(1, candidate.record.capacity / 3)
    : undefined
