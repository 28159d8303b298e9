import type { Candidate, FoundPiece } from './candidate.ts'

/** How much the best, second and third piece say of a record: the best few, not the sum, or the prolific win everything. */
const places = [0.7, 0.2, 0.1] as const

/** What somebody says of himself counts for this much of what his work proves: no more than a best piece, or fields alone would beat proof. */
const profileStanding = 0.7

/** What a piece's say counts for, 0..1: proof in full. */
export const standingOf = ({ standing }: FoundPiece): number => (standing === 'profile' ? profileStanding : 1)

/** One value for a record from its pieces; `undefined` when no piece has an opinion. A record that is one piece keeps its value. */
export const bestFew = (
  candidate: Candidate,
  opinion: (piece: FoundPiece) => number | undefined,
): number | undefined => {
  const values = candidate.pieces.flatMap((piece) => {
    const value = opinion(piece)
    return value === undefined ? [] : [value * standingOf(piece)]
  })
  if (values.length === 0) return undefined
  if (isOnePiece(candidate)) return values[0]
  values.sort((a, b) => b - a)
  return places.reduce((sum, share, place) => sum + share * (values[place] ?? 0), 0)
}

// Told by what the record has, not by what was found of it: one more piece that is found must never lower an expert.
const isOnePiece = ({ kind, record }: Candidate): boolean => kind !== 'expert' || record.evidence.length === 0
