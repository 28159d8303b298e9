import type { Piece } from '../../domain/piece.ts'
import type { Candidate, FoundPiece } from '../candidate.ts'
import { allPieces } from '../candidate-pieces.ts'

/** Pieces of proof shown for one match: as many as make its score. */
const shownPieces = 3

/** The pieces that made the score, strongest first: they are the proof that is shown. */
export const strongestPieces = (candidate: Candidate): readonly Piece[] => {
  const all = new Map(allPieces(candidate).map((piece) => [piece.id, piece]))
  const best = [...candidate.pieces].sort((a, b) => strength(b) - strength(a) || (a.id < b.id ? -1 : 1))
  return best.slice(0, shownPieces).flatMap(({ id }) => all.get(id) ?? [])
}

const strength = (piece: FoundPiece): number =>
  piece.standing * (piece.words + Math.max(0, piece.meaning ?? 0) + (piece.coverage ?? 0))
