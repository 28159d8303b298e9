import { kinds } from '../src/domain/record.ts'
import { lastChange } from '../src/store/index-changes.ts'
import { storeOf } from '../src/store/records.ts'
import { followChanges } from './follow-changes.ts'
import { type IndexingPorts, indexRecords } from './index-records.ts'

/** Records indexed at once. */
const batch = 250

/** Fills an empty index from the database and returns the cursor to follow changes from; `onProgress` gets records done. */
export const fill = async (ports: IndexingPorts, onProgress: (done: number) => void = () => {}): Promise<number> => {
  const cursor = await lastChange(ports.db)
  let done = 0
  for (const kind of kinds) {
    for await (const ids of idsInBatches(kind, ports)) {
      await indexRecords(kind, ids, ports)
      done += ids.length
      onProgress(done)
    }
  }
  return followChanges(cursor, ports)
}

const idsInBatches = async function* (
  kind: (typeof kinds)[number],
  { db }: IndexingPorts,
): AsyncGenerator<readonly string[]> {
  let ids: string[] = []
  for await (const { id } of storeOf(kind).each(db, batch)) {
    if (ids.push(id) < batch) continue
    yield ids
    ids = []
  }
  if (ids.length > 0) yield ids
}
