import type { Expert } from './expert.ts'
import type { Need } from './need.ts'
import type { Result } from './result.ts'

/** The noun behind each kind. */
export interface RecordOf {
  readonly need: Need
  readonly result: Result
  readonly expert: Expert
}

/** A record of any of the three libraries. */
export type LibraryRecord = RecordOf[keyof RecordOf]
