import { type Kind, kinds } from '../src/domain/record.ts'
import { changesAfter, type IndexChange } from '../src/store/indexing/index-changes.ts'
import { type IndexingPorts, indexRecords } from './index-records.ts'

/** Changes read at once. */
const batch = 500

/**
 * Applies the changes after the cursor to the index, in order, all or the first `most` of them; returns the new cursor.
 * Applying a change twice does no harm.
 */
export const followChanges = async (cursor: number, ports: IndexingPorts, most = Infinity): Promise<number> => {
  let at = cursor
  let left = most
  let changes: readonly IndexChange[]
  do {
    changes = await changesAfter(ports.db, at, Math.min(batch, left))
    // After the changes were read: one that a new word brought about never meets the segmentation before it.
    if (changes.length > 0) await ports.learnWords?.(ports.db)
    for (const kind of kinds) await indexRecords(kind, ownersOf(kind, changes), ports)
    at = changes.at(-1)?.sequence ?? at
    left -= changes.length
  } while (changes.length === batch && left > 0)
  return at
}

const ownersOf = (kind: Kind, changes: readonly IndexChange[]): readonly string[] => [
  ...new Set(changes.filter((change) => change.kind === kind).map(({ owner }) => owner)),
]
