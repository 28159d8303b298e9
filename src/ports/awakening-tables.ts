import type { Awakening } from '../domain/awakening.ts'

/** A record as it was last held against the sleeping needs. */
export interface AwakeningCandidateRow {
  readonly kind: Awakening['kind']
  readonly id: string
  readonly contentHash: string
  readonly textHash: string
}

/** The tables of sleeping needs. */
export interface AwakeningTables {
  readonly awakeningCandidates: AwakeningCandidateRow
  readonly awakenings: Awakening
}
