import type { ColumnType } from 'kysely'
import type { Audience } from '../domain/audience.ts'
import type { EventVersion, MatchmakingEvent } from '../domain/event.ts'

/** Comes as it is, and goes in as JSON text: the driver would take a list for an array of the database. */
type Json<T> = ColumnType<T, string, string>

/** An event as a row; who may know of it stands beside it. */
export type EventRow = MatchmakingEvent & { readonly audience: readonly Audience[] }

type Structured = 'setting' | 'meetings' | 'places' | 'unplaced' | 'waysOut' | 'figures'

/** A version as a row. */
export type EventVersionRow = Omit<EventVersion, Structured> & {
  readonly [F in Structured]: Json<EventVersion[F]>
}

/** The tables of events. */
export interface EventTables {
  readonly events: EventRow
  readonly eventVersions: EventVersionRow
}
