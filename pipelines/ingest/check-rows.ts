import { drafter } from './drafts.ts'
import { type Ingested, type Library, libraryOf } from './libraries.ts'
import { openBook } from './organisations.ts'
import { batchSize, type Counts, completedOf, countedOn, inBatches, nothingYet, type RowsOrder } from './rows.ts'
import { settle } from './settle.ts'
import type { Problem, Row } from './table.ts'

/** What would become of the rows of a table. */
export interface CheckedRows {
  readonly counts: Counts
  /** All rows, whether they were looked at or only counted. */
  readonly rows: number
  /** Why the first of those that would be set aside would be. */
  readonly faults: readonly (Problem & { readonly row: number })[]
}

export interface CheckOrder
  extends Pick<RowsOrder, 'db' | 'kind' | 'table' | 'fileName' | 'pool' | 'owner' | 'now' | 'refusalsOf' | 'refine'> {
  /** How many rows are looked at; those behind them are only counted. */
  readonly most: number
  readonly onRow: (row: Row) => void
}

/** Faults that are told one by one. */
const mostFaults = 20

/** Goes through the rows of a table as `ingestRows` does, and writes nothing. */
export const checkRows = async (order: CheckOrder): Promise<CheckedRows> => {
  const { db, kind, table, fileName, pool = null, owner = null, now, refusalsOf, refine } = order
  const library: Library<Ingested> = libraryOf(kind)
  const context = { kind, fileName, pool, owner, now: now(), book: await openBook(db) }
  const draft = drafter({ library, columns: table.columns, context })
  let [counts, rows] = [nothingYet, 0]
  const faults: (Problem & { row: number })[] = []
  for await (const batch of inBatches(table.rows, batchSize)) {
    batch.forEach(order.onRow)
    const looked = batch.slice(0, Math.max(0, order.most - rows))
    rows += batch.length
    if (looked.length === 0) continue
    const settled = await settle(db, library, { drafts: looked.map(draft), ...(refusalsOf && { refusalsOf }) })
    const completed = await completedOf(db, library, { settled, ...(refine && { refine }) })
    counts = countedOn(counts, settled, await library.store.outcomes(db, completed))
    const told = settled.flatMap(({ row, problems }) =>
      (problems ?? []).map((problem) => ({ row: row.number, ...problem })),
    )
    faults.push(...told.slice(0, mostFaults - faults.length))
  }
  return { counts, rows, faults }
}
