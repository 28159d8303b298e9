import { type Kind, kinds } from '../src/domain/record.ts'
import { changesAfter, type IndexChange } from '../src/store/index-changes.ts'
import { type IndexingPorts, indexRecords } from './index-records.ts'

/** Changes read at once. */
const batch = 500

/** Applies every change after the cursor to the index, in order; returns the new cursor. Applying a change twice does no harm. */
export const followChanges = async (cursor: number, ports: IndexingPorts): Promise<number> => {
  let at = cursor
  let changes: readonly IndexChange[]
  do {
    changes = await changesAfter(ports.db, at, batch)
    for (const kind of kinds) await indexRecords(kind, ownersOf(kind, changes), ports)
    at = changes.at(-1)?.sequence ?? at
  } while (changes.length === batch)
  return at
}

const ownersOf = (kind: Kind, changes: readonly IndexChange[]): readonly string[] => [
  ...new Set(changes.filter((change) => change.kind === kind).map(({ owner }) => owner)),
]
