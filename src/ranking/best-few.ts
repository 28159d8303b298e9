import type { FoundPiece } from './candidate.ts'

/** How much the best, second and third piece say of a record: the best few, not the sum, or the prolific win everything. */
const places = [0.7, 0.2, 0.1] as const

/** What somebody says of himself counts for this much of what his work proves. */
const profileStanding = 0.75

/** One value for a record from its pieces; `undefined` when no piece has an opinion. A record of one piece keeps its value. */
export const bestFew = (
  pieces: readonly FoundPiece[],
  opinion: (piece: FoundPiece) => number | undefined,
): number | undefined => {
  const values = pieces.flatMap((piece) => {
    const value = opinion(piece)
    return value === undefined ? [] : [value * (piece.standing === 'profile' ? profileStanding : 1)]
  })
  if (values.length === 0) return undefined
  if (pieces.length === 1) return values[0]
  values.sort((a, b) => b - a)
  return places.reduce((sum, share, place) => sum + share * (values[place] ?? 0), 0)
}
