import type { Evidence } from '../domain/expert.ts'
import type { Piece } from '../domain/piece.ts'
import { isLed } from './signals/track-record.ts'

/** What somebody says of himself counts for less than the oldest work he only joined: fields alone never beat proof. */
const ofProfile = 0.55

/** Work that was led says in full what its author can do; joined work, and work whose role is not told, says less. */
const ofRole = { led: 1, untold: 0.9, joined: 0.85 } as const

/** Work of the last three years counts in full; what is beyond `oldest` halves every five years. A year not told is middling. */
const recent = 3
const halfLife = 5
const oldest = 0.7
const yearUntold = 0.85

/** What a piece's say counts for, 0..1: a result or need in full, evidence by role and age. `now` is ISO 8601. */
export const standingOf = ({ standing }: Pick<Piece, 'standing'>, work: Evidence | undefined, now: string): number => {
  if (standing === 'profile') return ofProfile
  return work === undefined ? 1 : ofRole[roleOf(work)] * ofAge(work.year, now)
}

const roleOf = (work: Evidence): keyof typeof ofRole => {
  if (work.role === null || work.role === '') return 'untold'
  return isLed(work) ? 'led' : 'joined'
}

const ofAge = (year: number | null, now: string): number => {
  if (year === null) return yearUntold
  const age = Math.max(0, Number(now.slice(0, 4)) - year - recent)
  return oldest + (1 - oldest) * 0.5 ** (age / halfLife)
}
