import type { Database } from '../../src/ports/database.ts'
import { identityKey } from './keys.ts'
import type { Ingested, Library } from './libraries.ts'

/**
 * Ids of plain digits that already belong to another record: lists of several offices are all numbered 1, 2, 3, and the
 * second list must not overwrite the first. The same file may rename its records, and so may any file whose ids say more.
 */
export const takenIds = async <T extends Ingested>(
  tx: Database,
  { store, nameOf, sourceOf }: Library<T>,
  records: readonly T[],
): Promise<ReadonlySet<string>> => {
  const numbered = new Map(records.filter(({ id }) => /^\d+$/.test(id)).map((record) => [record.id, record]))
  const stored = numbered.size === 0 ? [] : await store.byIds(tx, [...numbered.keys()])
  const isOther = (before: T, now: T) =>
    sourceOf(before)?.file !== sourceOf(now)?.file && identityKey(nameOf(before)) !== identityKey(nameOf(now))
  return new Set(
    stored.flatMap((before) => {
      const now = numbered.get(before.id)
      return now !== undefined && isOther(before, now) ? [before.id] : []
    }),
  )
}
