import type { Claim } from '../../domain/claim.ts'
import type { Piece } from '../../domain/piece.ts'
import type { Candidate } from '../candidate.ts'
import { spanClaim } from './span-claim.ts'

/** Characters of a piece's opening that name it to a reader. */
const openingLength = 90

/** The claim that a piece was compared as a whole, or none where it says nothing. It falls when any letter of the piece changes. */
export const measuredClaim = (candidate: Candidate, piece: Piece): readonly Claim[] => {
  const { field, text } = piece.title.text === '' ? piece.body : piece.title
  if (text === '') return []
  const end = Math.min(text.length, openingLength)
  const span = { field, start: 0, end, text: text.slice(0, end) }
  return [spanClaim(candidate, span, { says: 'measured', print: fingerprint(piece) })]
}

/** FNV-1a (Fowler, Noll and Vo), 32 bits in hexadecimal, over title, keywords and body. */
export const fingerprint = ({ title, keywords, body }: Piece): string => {
  let hash = 0x811c9dc5
  for (const { text } of [title, keywords, body]) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    hash = Math.imul(hash ^ 0x1f, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
