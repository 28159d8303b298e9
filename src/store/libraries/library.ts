import type { Audience } from '../../domain/audience.ts'
import type { Kind } from '../../domain/record.ts'
import type { Database } from '../../ports/database.ts'

/** Where a noun lives. */
export interface Library<T> {
  readonly table: 'organisations' | 'needs' | 'results' | 'experts'
  /** `null`: no index hears of its changes. */
  readonly kind: Kind | null
  /** For a noun with rows in a second table. */
  readonly parts?: Parts<T>
  /** Whether nothing that was made of its text before may be left: its vectors go with the write. */
  readonly isHushed?: (record: T) => boolean
  /** Who may read a record, given the circles that were let in; absent: everybody may, and no column says so. */
  readonly audienceOf?: (record: T, granted: readonly Audience[]) => readonly Audience[]
}

/** A field of a noun that is no column but rows of a second table. */
export interface Parts<T> {
  readonly field: keyof T & string
  /** Puts these in place of what the records had. */
  write(tx: Database, records: readonly T[]): Promise<void>
  /** The same rows, each with the field. */
  attach(db: Database, rows: readonly T[]): Promise<readonly T[]>
}
