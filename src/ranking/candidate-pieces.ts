import { type Passage, type Piece, piecesOf } from '../domain/piece.ts'
import type { Candidate } from './candidate.ts'

/** Everything a candidate's record says, piece by piece. */
export const allPieces = (candidate: Candidate): readonly Piece[] => {
  switch (candidate.kind) {
    case 'need':
      return piecesOf('need', candidate.record)
    case 'result':
      return piecesOf('result', candidate.record)
    case 'expert':
      return piecesOf('expert', candidate.record)
  }
}

/** Its texts, whatever piece they stand in. */
export const passagesOf = (candidate: Candidate): readonly Passage[] =>
  allPieces(candidate).flatMap(({ title, keywords, body }) => [title, keywords, body])
