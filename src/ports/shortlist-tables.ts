import type { ColumnType, Generated } from 'kysely'
import type { Audience } from '../domain/audience.ts'
import type { Shortlist, ShortlistVersion } from '../domain/shortlist.ts'

/** Comes as it is, and goes in as JSON text: the driver would take a list for an array of the database. */
type Json<T> = ColumnType<T, string, string>

type Structured = 'needs' | 'limits' | 'letterhead' | 'progress' | 'conflict'

/** A shortlist as a row; who may know of it, whether its computing was stopped and how often it was taken up again stand beside it. */
export type ShortlistRow = Omit<Shortlist, Structured> & {
  readonly [F in Structured]: Json<Shortlist[F]>
} & {
  readonly audience: readonly Audience[]
  readonly isStopped: Generated<boolean>
  readonly takenUp: Generated<number>
}

/** A version as a row. */
export type ShortlistVersionRow = Omit<ShortlistVersion, 'lines' | 'unserved' | 'figures'> & {
  readonly [F in 'lines' | 'unserved' | 'figures']: Json<ShortlistVersion[F]>
}

/** An expert who was put forward for a need. */
export interface ExposureRow {
  readonly expertId: string
  readonly needId: string
  readonly shortlistId: string
  readonly at: string
}

/** The tables of shortlists. */
export interface ShortlistTables {
  readonly shortlists: ShortlistRow
  readonly shortlistVersions: ShortlistVersionRow
  readonly exposures: ExposureRow
}
