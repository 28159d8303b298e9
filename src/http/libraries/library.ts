import type { z } from 'zod'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import type { Storable } from '../../store/libraries/content-hash.ts'
import type { LibraryOrder } from '../../store/libraries/orders.ts'
import type { PageOf } from '../../store/libraries/read-records.ts'
import type { RecordStore } from '../../store/libraries/record-store.ts'
import type { Birth } from './frame-fields.ts'

/** A record that was just written: what was sent, who sent it and when (ISO 8601); `before` is `null` when it is new. */
export interface Written<T, W> {
  readonly before: T | null
  readonly after: T
  readonly sent: W
  readonly by: Viewer
  readonly at: string
}

/** What a list is asked for that is no field of its records. */
export interface Search<T> {
  readonly parameters: z.ZodRawShape
  readonly soughtBy: (sent: Readonly<Record<string, unknown>>) => PageOf<T>['sought']
}

/** A list that says more of each record than whoever opens one is told. */
export interface Listed<T, A> {
  readonly answered: z.ZodType<A>
  readonly view: (db: Database, records: readonly T[], asking: Asking) => Promise<readonly A[]>
}

/** Orders by name; the first is the usual one. */
export type Orders<T> = Readonly<Record<string, LibraryOrder<T>>>

/** Who asks for a list, and when (ISO 8601). */
export interface Asking {
  readonly viewer: Viewer
  readonly now: string
}

/** One noun over HTTP: what is written, what is answered, and what makes one out of the other. */
export interface Library<T extends Storable, W, A> {
  /** Its table, and its path below /api/v1. */
  readonly table: 'needs' | 'results' | 'experts' | 'organisations'
  /** One of it, as the actions of the permissions name it. */
  readonly subject: 'need' | 'result' | 'expert' | 'organisation'
  /** 需求, 成果, … in problems and documentation. */
  readonly noun: string
  readonly store: RecordStore<T>
  readonly written: z.ZodType<W>
  readonly answered: z.ZodType<A>
  /** Query parameters of the list: fields of the record, each for any of several values. */
  readonly filters: z.ZodRawShape
  /** Query parameters of the list that are no fields of the record, and what it has to meet for what was sent. */
  readonly search?: Search<T>
  /** Orders its list may be asked for, the usual one first. */
  readonly orders: Orders<T>
  /** What its list tells beside `view`, for whoever asks at this time. */
  readonly listed?: Listed<T, A>
  readonly create: (written: W, birth: Birth) => T
  /** Keeps what a client cannot write, and what it left out because it cannot read it. */
  readonly replace: (before: T, written: W) => T
  /** Refuses what was sent, where its form alone does not tell; `before` is `null` for a new record. */
  readonly check?: (sent: W, asked: { readonly before: T | null; readonly viewer: Viewer }) => void
  /** What else belongs to a record that was just written, in the transaction that wrote it. */
  readonly settle?: (tx: Database, written: Written<T, W>) => Promise<void>
  /** What a stranger may read. */
  readonly view: (record: T) => A
}
