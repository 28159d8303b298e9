import type { Expert } from './expert.ts'
import type { Need } from './need.ts'
import { isSought } from './need-moves.ts'
import type { Result } from './result.ts'

/** The noun behind each kind. */
export interface RecordOf {
  readonly need: Need
  readonly result: Result
  readonly expert: Expert
}

/** A record of any of the three libraries. */
export type LibraryRecord = RecordOf[keyof RecordOf]

/** Whether a record is looked for at all, by whomsoever: documents and vectors are made of such records alone. */
export const isFindable = (record: LibraryRecord): boolean => !('state' in record) || isSought(record.state)
