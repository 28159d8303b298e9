import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Database } from '../src/ports/database.ts'
import type { ImportCounts } from '../src/ports/tables.ts'
import { endImport, type ImportEnd, noCounts, recordProgress, startImport } from '../src/store/imports.ts'
import type { IngestKind } from './ingest/fields.ts'
import { type InspectedFile, inspect } from './ingest/inspect.ts'
import { openTable } from './ingest/open-table.ts'
import type { Plan } from './ingest/plan.ts'
import { lastPart } from './ingest/receive.ts'
import { type Counts, ingestRows, type RowsOrder } from './ingest/rows.ts'
import { onlyCounted, openSetAside } from './ingest/set-aside.ts'
import type { Column } from './ingest/table.ts'

/** A file to be taken in. */
export interface IngestOrder
  extends Pick<
    RowsOrder,
    'db' | 'kind' | 'pool' | 'owner' | 'now' | 'onProgress' | 'refusalsOf' | 'refine' | 'onNew' | 'isStopped'
  > {
  /** Path of the file. */
  readonly file: string
  /** What its owner calls it, where it was uploaded under another name. */
  readonly fileName?: string
  /** Where rows are set aside when the file's own folder cannot be written. */
  readonly dataDir?: string
  /** What somebody decided about its header and columns. */
  readonly plan?: Plan
  /** With its columns, before the first row is read. */
  readonly onColumns?: (columns: readonly Column[]) => void
  /** `false`: rows that cannot go in are only counted, and no file is written. */
  readonly writesSetAside?: boolean
}

/** What became of the rows of a file. */
export interface IngestReport extends Omit<Counts, 'read'> {
  /** The rows set aside, to be mended and sent again; `null` when there are none. */
  readonly setAsideFile: string | null
  /** Somebody wanted no more of it: what was read until then is in. */
  readonly stopped: boolean
}

/**
 * A CSV, XLSX or JSONL file goes in; its rows become records, those that cannot come back as a file to mend. The same
 * file twice changes nothing. Throws `ExpectedFailure` when the file as a whole is not one we can read.
 */
export const ingest = async (order: IngestOrder): Promise<IngestReport> => {
  const file = await inspect(order.file, order.fileName === undefined ? undefined : lastPart(order.fileName))
  const table = await openTable(file, order.kind, order.plan)
  order.onColumns?.(table.columns)
  const run = await openRun(order, file)
  const setAside = order.writesSetAside === false ? onlyCounted : openSetAside({ ...file, ...order }, table.columns)
  try {
    const onBatch = (tx: Database, counts: Counts) => run.progress(tx, counts)
    const { read: _, ...counts } = await ingestRows({
      ...order,
      table,
      fileName: file.name,
      onSetAside: setAside.add,
      onBatch,
    })
    const setAsideFile = await setAside.close()
    await run.end(counts.stopped ? 'stopped' : 'done')
    return { ...counts, setAsideFile }
  } catch (error) {
    await setAside.abandon()
    // When the database is what failed, its own error is the one to hear of.
    await run.end('failed').catch(() => {})
    throw error
  }
}

const fingerprint = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

interface Run {
  progress(tx: Database, counts: Counts): Promise<void>
  end(state: ImportEnd['state']): Promise<void>
}

const isLibrary = (kind: IngestKind) => kind !== 'organisation'

// Runs are kept for the three libraries; organisations come along with them.
const openRun = async ({ db, kind, now }: IngestOrder, { path, name }: InspectedFile): Promise<Run> => {
  if (!isLibrary(kind)) return { progress: async () => {}, end: async () => {} }
  const start = { fileName: name, sha256: await fingerprint(path), kind, started: now() }
  const { id } = await startImport(db, start)
  let latest: ImportCounts = noCounts
  return {
    progress: (tx, { read, added, changed, unchanged, setAside }) => {
      latest = { read, new: added, changed, unchanged, rejected: setAside }
      return recordProgress(tx, id, latest)
    },
    end: (state) => endImport(db, id, { state, counts: latest, ended: now() }),
  }
}
