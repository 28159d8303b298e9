import type { ColumnType, Generated } from 'kysely'
import type { Chore } from '../domain/chore.ts'
import type { KeptJob } from './queue.ts'

/** Comes as it is, and goes in as JSON text. */
type Json<T> = ColumnType<T, string, string>

/** A job somebody has dropped, and why. */
export interface DroppedJob extends Pick<KeptJob, 'name' | 'attempts' | 'added' | 'error'> {
  /** The id it had in its queue. */
  readonly job: string
  /** The moment it was for, ISO 8601; `null`: for none. */
  readonly occurrence: string | null
  /** When it was given up, ISO 8601. */
  readonly failedAt: string | null
  readonly reason: string
  /** An account; `null`: the house. */
  readonly by: string | null
  /** ISO 8601. */
  readonly at: string
}

/** A piece of work as a row. */
export type ChoreRow = Omit<Chore, 'wish' | 'found'> & {
  readonly wish: Json<Chore['wish']>
  readonly found: Json<Chore['found']>
}

/** The tables of what an administrator does. */
export interface HouseTables {
  readonly droppedJobs: DroppedJob & { readonly sequence: Generated<number> }
  readonly chores: ChoreRow
}
