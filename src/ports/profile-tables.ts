import type { ColumnType, Generated } from 'kysely'
import type { MeasuredNeed, ProfileChange, ProfileRun } from '../domain/profile-run.ts'

/** Comes as it is, and goes in as JSON text. */
type Json<T> = ColumnType<T, string, string>

/** A run as a row; what was measured need by need stands beside it. */
export type ProfileRunRow = Omit<ProfileRun, 'weights' | 'progress' | 'on' | 'findings'> & {
  readonly weights: Json<ProfileRun['weights']>
  readonly progress: Json<ProfileRun['progress']>
  readonly measuredOn: Json<ProfileRun['on']>
  readonly findings: Json<ProfileRun['findings']>
  readonly needs: Json<readonly MeasuredNeed[] | null>
}

/** A change as a row. */
export type ProfileChangeRow = Omit<ProfileChange, 'sequence'> & { readonly sequence: Generated<number> }

/** The tables of profiles. */
export interface ProfileTables {
  readonly profileRuns: ProfileRunRow
  readonly profileChanges: ProfileChangeRow
}
