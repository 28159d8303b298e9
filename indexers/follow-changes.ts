import { kinds } from '../src/domain/record.ts'
import { changesAfter } from '../src/store/index-changes.ts'
import { type IndexingPorts, indexRecords } from './index-records.ts'

/** Changes read at once. */
const batch = 500

/** Applies every change after the cursor to the index, in order; returns the new cursor. Applying a change twice does no harm. */
export const followChanges = async (cursor: number, ports: IndexingPorts): Promise<number> => {
  for (let at = cursor; ; ) {
    const changes = await changesAfter(ports.db, at, batch)
    for (const kind of kinds) {
      const owners = new Set(changes.filter((change) => change.kind === kind).map(({ owner }) => owner))
      if (owners.size > 0) await indexRecords(kind, [...owners], ports)
    }
    at = changes.at(-1)?.sequence ?? at
    if (changes.length < batch) return at
  }
}
