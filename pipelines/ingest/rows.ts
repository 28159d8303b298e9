import { setImmediate } from 'node:timers/promises'
import { type Database, inTransaction } from '../../src/ports/database.ts'
import type { PutOutcome } from '../../src/store/libraries/record-store.ts'
import { type Draft, drafter } from './drafts.ts'
import type { IngestKind } from './fields.ts'
import { noteImported } from './forgotten-people.ts'
import { type Ingested, type Library, libraryOf } from './libraries.ts'
import { openBook } from './organisations.ts'
import type { Owner } from './owner.ts'
import { type RefusalsOf, settle } from './settle.ts'
import type { Problem, Row, Table } from './table.ts'

/** Rows of a file by what became of them. */
export interface Counts {
  readonly read: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly setAside: number
}

/** Records of one kind, told anew. */
export type Refine = (tx: Database, records: readonly Ingested[]) => Promise<readonly Ingested[]>

/** Rows to be stored, and who wants to hear of it. */
export interface RowsOrder {
  readonly db: Database
  readonly kind: IngestKind
  readonly table: Table
  readonly fileName: string
  /** For rows that name no pool. */
  readonly pool?: string
  /** For rows that name no organisation. */
  readonly owner?: Owner
  /** ISO 8601. */
  readonly now: () => string
  readonly refusalsOf?: RefusalsOf
  /** The records as they are to be stored, where that is more than their rows say. */
  readonly refine?: Refine
  /** With the records of each batch that were not there before, in its transaction. */
  readonly onNew?: (tx: Database, records: readonly Ingested[]) => Promise<void>
  /** With those whose words a row changed, likewise. */
  readonly onChanged?: (tx: Database, records: readonly Ingested[]) => Promise<void>
  /** A row that could not be stored, in the order of the file. */
  readonly onSetAside: (row: Row, problems: readonly Problem[]) => Promise<void>
  /** With every batch, in its transaction. */
  readonly onBatch?: (tx: Database, counts: Counts) => Promise<void>
  /** Asked before each further batch: whether the rest is to be left out. */
  readonly isStopped?: () => Promise<boolean>
  /** After every batch; `share` of the file is 0 to 1. */
  readonly onProgress?: (progress: Counts & { readonly share: number }) => void
}

// A database in this process answers without ever waiting: without a pause nobody else would be served, nor heard who
// wants to stop. One turn brings a request in, the next answers it.
const breath = async (): Promise<void> => {
  await setImmediate()
  await setImmediate()
}

/** Rows per transaction: a kill loses at most so many, and repeating them costs nothing. */
export const batchSize = 300

/** No row read. */
export const nothingYet: Counts = { read: 0, added: 0, changed: 0, unchanged: 0, setAside: 0 }

/** So many at a time. */
export const inBatches = async function* <T>(rows: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

// Of two rows with one id the last counts.
const thoseOf = <T extends Ingested>(
  records: readonly T[],
  outcomes: ReadonlyMap<string, PutOutcome>,
  outcome: PutOutcome,
): readonly T[] => [
  ...new Map(records.filter(({ id }) => outcomes.get(id) === outcome).map((record) => [record.id, record])).values(),
]

interface Asked<T extends Ingested> extends Pick<RowsOrder, 'onNew' | 'onChanged' | 'refusalsOf' | 'refine'> {
  readonly drafts: readonly Draft<T>[]
}

interface Stored<T> {
  readonly drafts: readonly Draft<T>[]
  readonly counts: Counts
}

const store = async <T extends Ingested>(
  tx: Database,
  library: Library<T>,
  { drafts, counts, onNew, onChanged, refine, ...asked }: Stored<T> & Asked<T>,
): Promise<Stored<T>> => {
  const settled = await settle(tx, library, { drafts, ...asked })
  const completed = await completedOf(tx, library, { settled, ...(refine && { refine }) })
  const outcomes = await library.store.put(tx, completed)
  await onNew?.(tx, thoseOf(completed, outcomes, 'new'))
  await onChanged?.(tx, thoseOf(completed, outcomes, 'changed'))
  await noteImported(tx, completed)
  return { drafts: settled, counts: countedOn(counts, settled, outcomes) }
}

/** The records of a batch with what others tell of them. */
export const completedOf = async <T extends Ingested>(
  tx: Database,
  library: Library<T>,
  { settled, refine }: { readonly settled: readonly Draft<T>[]; readonly refine?: Refine },
): Promise<readonly T[]> => {
  const records = settled.flatMap(({ record }) => record ?? [])
  const refined = (await refine?.(tx, records)) ?? records
  // What is refined stays of its kind.
  return (await library.complete?.(tx, refined as readonly T[])) ?? (refined as readonly T[])
}

/** The counts with one more batch. */
export const countedOn = (
  counts: Counts,
  settled: readonly Draft<Ingested>[],
  outcomes: ReadonlyMap<string, PutOutcome>,
): Counts => {
  const of = (outcome: string) => [...outcomes.values()].filter((one) => one === outcome).length
  return {
    read: counts.read + settled.length,
    added: counts.added + of('new'),
    changed: counts.changed + of('changed'),
    unchanged: counts.unchanged + of('unchanged'),
    setAside: counts.setAside + settled.filter(({ record }) => record === null).length,
  }
}

/**
 * Stores the rows of a table, a batch per transaction: those that became a record in the library, the others with
 * `onSetAside`. Twice is once; broken off at any point it may simply be repeated. `stopped`: somebody wanted no more of it.
 */
export const ingestRows = async (order: RowsOrder): Promise<Counts & { readonly stopped: boolean }> => {
  const { db, kind, table, fileName, pool = null, owner = null, now } = order
  const library = libraryOf(kind)
  const context = { kind, fileName, pool, owner, now: now(), book: await openBook(db) }
  const { refusalsOf, onNew, onChanged, refine } = order
  const asked = {
    ...(refusalsOf && { refusalsOf }),
    ...(onNew && { onNew }),
    ...(onChanged && { onChanged }),
    ...(refine && { refine }),
  }
  const draft = drafter({ library, columns: table.columns, context })
  let counts = nothingYet
  for await (const rows of inBatches(table.rows, batchSize)) {
    if (counts.read > 0 && (await order.isStopped?.()) === true) return { ...counts, stopped: true }
    const drafts = rows.map(draft)
    const stored = await inTransaction(db, async (tx) => {
      const done = await store(tx, library, { ...asked, drafts, counts })
      await order.onBatch?.(tx, done.counts)
      return done
    })
    const refused = stored.drafts.filter((draft) => draft.problems !== null)
    for (const { row, problems } of refused) await order.onSetAside(row, problems)
    counts = stored.counts
    order.onProgress?.({ ...counts, share: table.share() })
    await breath()
  }
  return { ...counts, stopped: false }
}
