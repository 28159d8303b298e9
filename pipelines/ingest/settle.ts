import type { Database } from '../../src/ports/database.ts'
import type { Draft } from './drafts.ts'
import { withoutForgotten } from './forgotten-people.ts'
import type { Ingested, Library } from './libraries.ts'
import { takenIds } from './taken-ids.ts'

/** A record of a row, and what is stored under its id; `null`: nothing. */
export interface Replacement {
  readonly before: Ingested | null
  readonly after: Ingested
}

/** Why each of these records may not be stored in the place of what has its id, as a reason to set its row aside; `null`: it may. */
export type RefusalsOf = (tx: Database, changes: readonly Replacement[]) => Promise<readonly (string | null)[]>

interface Unsettled<T extends Ingested> {
  readonly drafts: readonly Draft<T>[]
  readonly refusalsOf?: RefusalsOf
}

/** Drafts held against what is stored: those that may not go in have their reason. Nothing is written. */
export const settle = async <T extends Ingested>(
  tx: Database,
  library: Library<T>,
  { drafts, refusalsOf }: Unsettled<T>,
): Promise<readonly Draft<T>[]> => {
  const remembered = await withoutForgotten(tx, drafts)
  const records = remembered.flatMap(({ record }) => record ?? [])
  const taken = await takenIds(tx, library, records)
  const free = remembered.map((draft) => withTaken(draft, taken))
  return withRefused(tx, library, { drafts: free, ...(refusalsOf && { refusalsOf }) })
}

const withTaken = <T extends Ingested>(draft: Draft<T>, taken: ReadonlySet<string>): Draft<T> => {
  if (draft.record === null || !taken.has(draft.record.id)) return draft
  const reason = `编号 ${draft.record.id} 已属于库中另一条记录：请改用不会重复的编号，或删去编号`
  return { row: draft.row, record: null, problems: [{ column: '', reason }] }
}

const withRefused = async <T extends Ingested>(
  tx: Database,
  { store, refusalOf = () => null }: Library<T>,
  { drafts, refusalsOf }: Unsettled<T>,
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
