import type { Candidate, FoundPiece } from './candidate.ts'

/** How much the best, second and third piece say of a record: the best few, not the sum, or the prolific win everything. */
const places = [0.7, 0.2, 0.1] as const

/** One value for a record from its pieces; `undefined` when no piece has an opinion. A result or need is one piece and keeps its value. */
export const bestFew = (
  candidate: Candidate,
  opinion: (piece: FoundPiece) => number | undefined,
): number | undefined => {
  const values = candidate.pieces.flatMap((piece) => {
    const value = opinion(piece)
    return value === undefined ? [] : [value * piece.standing]
  })
  if (values.length === 0) return undefined
  if (candidate.kind !== 'expert') return values[0]
  values.sort((a, b) => b - a)
  return places.reduce((sum, share, place) => sum + share * (values[place] ?? 0), 0)
}
