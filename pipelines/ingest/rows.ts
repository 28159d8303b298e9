import { type Database, inTransaction } from '../../src/ports/database.ts'
import type { PutOutcome } from '../../src/store/libraries/record-store.ts'
import { type Draft, drafter } from './drafts.ts'
import type { IngestKind } from './fields.ts'
import { noteImported, withoutForgotten } from './forgotten-people.ts'
import { type Ingested, type Library, libraryOf } from './libraries.ts'
import { openBook } from './organisations.ts'
import type { Problem, Row, Table } from './table.ts'
import { takenIds } from './taken-ids.ts'

/** Rows of a file by what became of them. */
export interface Counts {
  readonly read: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly setAside: number
}

/** A record of a row, and what is stored under its id; `null`: nothing. */
export interface Replacement {
  readonly before: Ingested | null
  readonly after: Ingested
}

/** Rows to be stored, and who wants to hear of it. */
export interface RowsOrder {
  readonly db: Database
  readonly kind: IngestKind
  readonly table: Table
  readonly fileName: string
  /** For rows that name no pool. */
  readonly pool?: string
  /** ISO 8601. */
  readonly now: () => string
  /** Why each of these records may not be stored in the place of what has its id, as a reason to set its row aside; `null`: it may. */
  readonly refusalsOf?: (tx: Database, changes: readonly Replacement[]) => Promise<readonly (string | null)[]>
  /** With the records of each batch that were not there before, in its transaction. */
  readonly onNew?: (tx: Database, records: readonly Ingested[]) => Promise<void>
  /** A row that could not be stored, in the order of the file. */
  readonly onSetAside: (row: Row, problems: readonly Problem[]) => Promise<void>
  /** With every batch, in its transaction. */
  readonly onBatch?: (tx: Database, counts: Counts) => Promise<void>
  /** After every batch; `share` of the file is 0 to 1. */
  readonly onProgress?: (progress: Counts & { readonly share: number }) => void
}

/** Rows per transaction: a kill loses at most so many, and repeating them costs nothing. */
const batchSize = 300

const nothingYet: Counts = { read: 0, added: 0, changed: 0, unchanged: 0, setAside: 0 }

const inBatches = async function* <T>(rows: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

const withTaken = <T extends Ingested>(draft: Draft<T>, taken: ReadonlySet<string>): Draft<T> => {
  if (draft.record === null || !taken.has(draft.record.id)) return draft
  const reason = `编号 ${draft.record.id} 已属于库中另一条记录：请改用不会重复的编号，或删去编号`
  return { row: draft.row, record: null, problems: [{ column: '', reason }] }
}

const withRefused = async <T extends Ingested>(
  tx: Database,
  { store, refusalOf = () => null }: Library<T>,
  { drafts, refusalsOf }: Asked<T>,
): Promise<readonly Draft<T>[]> => {
  const records = drafts.flatMap(({ record }) => record ?? [])
  const ids = records.map(({ id }) => id)
  const before = new Map((await store.byIds(tx, ids)).map((record) => [record.id, record]))
  const changes = records.map((after) => ({ before: before.get(after.id) ?? null, after }))
  const reasons = (await refusalsOf?.(tx, changes)) ?? []
  const reasonOf = ({ before, after }: (typeof changes)[number], place: number): string | null =>
    reasons[place] ?? (before === null ? null : refusalOf(before, after))
  const refused = new Map(changes.map((change, place) => [change.after, reasonOf(change, place)]))
  return drafts.map((draft) => {
    const reason = draft.record === null ? null : refused.get(draft.record)
    return reason == null ? draft : { row: draft.row, record: null, problems: [{ column: '', reason }] }
  })
}

// Of two rows with one id the last counts.
const freshAmong = <T extends Ingested>(records: readonly T[], outcomes: ReadonlyMap<string, PutOutcome>) => [
  ...new Map(records.filter(({ id }) => outcomes.get(id) === 'new').map((record) => [record.id, record])).values(),
]

interface Asked<T extends Ingested> extends Pick<RowsOrder, 'onNew'> {
  readonly drafts: readonly Draft<T>[]
  readonly refusalsOf: RowsOrder['refusalsOf'] | undefined
}

interface Stored<T> {
  readonly drafts: readonly Draft<T>[]
  readonly counts: Counts
}

const store = async <T extends Ingested>(
  tx: Database,
  library: Library<T>,
  { drafts, counts, refusalsOf, onNew }: Stored<T> & Asked<T>,
): Promise<Stored<T>> => {
  const remembered = await withoutForgotten(tx, drafts)
  const taken = await takenIds(
    tx,
    library,
    remembered.flatMap(({ record }) => record ?? []),
  )
  const free = remembered.map((draft) => withTaken(draft, taken))
  const settled = await withRefused(tx, library, { drafts: free, refusalsOf })
  const records = settled.flatMap(({ record }) => record ?? [])
  const completed = (await library.complete?.(tx, records)) ?? records
  const outcomes = await library.store.put(tx, completed)
  await onNew?.(tx, freshAmong(completed, outcomes))
  await noteImported(tx, completed)
  const of = (outcome: string) => [...outcomes.values()].filter((one) => one === outcome).length
  return {
    drafts: settled,
    counts: {
      read: counts.read + drafts.length,
      added: counts.added + of('new'),
      changed: counts.changed + of('changed'),
      unchanged: counts.unchanged + of('unchanged'),
      setAside: counts.setAside + drafts.length - records.length,
    },
  }
}

/**
 * Stores the rows of a table, a batch per transaction: those that became a record in the library, the others with
 * `onSetAside`. Twice is once; broken off at any point it may simply be repeated.
 */
export const ingestRows = async (order: RowsOrder): Promise<Counts> => {
  const { db, kind, table, fileName, pool = null, now } = order
  const library = libraryOf(kind)
  const context = { kind, fileName, pool, now: now(), book: await openBook(db) }
  const asked = { refusalsOf: order.refusalsOf, ...(order.onNew && { onNew: order.onNew }) }
  const draft = drafter({ library, columns: table.columns, context })
  let counts = nothingYet
  for await (const rows of inBatches(table.rows, batchSize)) {
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
  }
  return counts
}
