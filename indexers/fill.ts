import { setImmediate } from 'node:timers/promises'
import { kinds } from '../src/domain/record.ts'
import { lastChange } from '../src/store/indexing/index-changes.ts'
import { storeOf } from '../src/store/libraries/records.ts'
import { followChanges } from './follow-changes.ts'
import { addRecords, type IndexingPorts } from './index-records.ts'

/** Records indexed at once; few of them leave room for others in between. */
const batches = { briskly: 250, gently: 15 } as const
/** `gently` while people are being answered by the same thread. */
export type Pace = keyof typeof batches

const rests: Readonly<Record<Pace, () => Promise<void>>> = { briskly: async () => {}, gently: () => setImmediate() }

/** How an index is filled. */
export interface Filling {
  /** Gets the records that are done. */
  readonly onProgress?: ((done: number) => void) | undefined
  readonly pace?: Pace | undefined
  /** Filling ends with its reason. */
  readonly signal?: AbortSignal | undefined
}

/** Fills an empty index from the database and returns the cursor to follow changes from. */
export const fill = async (
  ports: IndexingPorts,
  { onProgress = () => {}, pace = 'briskly', signal }: Filling = {},
): Promise<number> => {
  const cursor = await lastChange(ports.db)
  let done = 0
  for (const kind of kinds) {
    for await (const ids of idsInBatches(kind, batches[pace], ports)) {
      await rests[pace]()
      signal?.throwIfAborted()
      await addRecords(kind, ids, ports)
      done += ids.length
      onProgress(done)
    }
  }
  return followChanges(cursor, ports)
}

const idsInBatches = async function* (
  kind: (typeof kinds)[number],
  batch: number,
  { db }: IndexingPorts,
): AsyncGenerator<readonly string[]> {
  let ids: string[] = []
  for await (const { id } of storeOf(kind).each(db, 250)) {
    if (ids.push(id) < batch) continue
    yield ids
    ids = []
  }
  if (ids.length > 0) yield ids
}
