import type { Audience } from '../../domain/audience.ts'
import type { Kind } from '../../domain/record.ts'
import type { RecordOf } from '../../domain/record-of.ts'
import { expertStore } from './experts.ts'
import { needStore } from './needs.ts'
import type { RecordReader } from './read-records.ts'
import type { RecordStore } from './record-store.ts'
import { resultStore } from './results.ts'

const stores: { readonly [K in Kind]: RecordStore<RecordOf[K]> } = {
  need: needStore,
  result: resultStore,
  expert: expertStore,
}

/** The store of a kind, for journeys that treat the three libraries alike. */
export const storeOf = <K extends Kind>(kind: K): RecordStore<RecordOf[K]> => stores[kind]

/** A kind as a reader in these circles sees it; `null`: all of it. */
export const storeSeenBy = <K extends Kind>(kind: K, circles: readonly Audience[] | null): RecordReader<RecordOf[K]> =>
  circles === null ? storeOf(kind) : storeOf(kind).seenBy(circles)
