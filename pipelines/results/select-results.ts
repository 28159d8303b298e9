import { isDeepStrictEqual } from 'node:util'
import { type Visibility, visibilities } from '../../src/domain/record.ts'
import type { Result } from '../../src/domain/result.ts'
import { type ResultSelection, unselected } from '../../src/domain/result-selection.ts'
import type { Database } from '../../src/ports/database.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { saveSelections, selectionsOf } from '../../src/store/result-selections.ts'

/** Who decides, and when. */
export interface Decider {
  readonly accountId: string | null
  /** ISO 8601. */
  readonly at: string
}

/** Results are published in a scope, or returned with a reason. */
export type Decision =
  | { readonly decision: 'publish'; readonly scope: Visibility }
  | { readonly decision: 'return'; readonly reason: string }

/** New results of a file wait to be chosen: nobody beyond their organisation and the park's office sees them until then. */
export const awaitSelection = async (tx: Database, results: readonly Result[]): Promise<readonly Result[]> => {
  const stored = await storedById(tx, results)
  return results.map((result) => ({ ...result, visibility: stored.get(result.id)?.visibility ?? unselected }))
}

/** Results as their rows tell them, but for who may see them: that was decided since they are here, and is no row's to change. */
export const keepSelected = async (tx: Database, results: readonly Result[]): Promise<readonly Result[]> => {
  const ids = results.map(({ id }) => id)
  const [selected, stored] = [await selectionsOf(tx, ids), await storedById(tx, results)]
  return results.map((result) => {
    const before = selected.has(result.id) ? stored.get(result.id) : undefined
    return before === undefined ? result : { ...result, visibility: before.visibility }
  })
}

/** They stand in the queue. */
export const submitResults = (tx: Database, results: readonly Pick<Result, 'id'>[], by: Decider): Promise<void> =>
  saveSelections(
    tx,
    results.map(({ id }) => ({ resultId: id, state: 'submitted', reason: null, ...by })),
  )

/** Of results that a file changed, those that were returned go back into the queue; which those are. */
export const submitReturned = async (
  tx: Database,
  changed: readonly Pick<Result, 'id'>[],
  by: Decider,
): Promise<readonly string[]> => {
  const selections = await selectionsOf(
    tx,
    changed.map(({ id }) => id),
  )
  const returned = changed.filter(({ id }) => selections.get(id)?.state === 'returned')
  await submitResults(tx, returned, by)
  return returned.map(({ id }) => id)
}

/**
 * A result of a selection was mended by its own organisation: one that was returned goes back into the queue. `false`: it would
 * be shown more widely than was decided, which is not its organisation's to say.
 */
export const takeMended = async (
  tx: Database,
  { before, after }: { readonly before: Result; readonly after: Result },
  by: Decider,
): Promise<boolean> => {
  const selection = (await selectionsOf(tx, [after.id])).get(after.id)
  if (selection === undefined) return true
  if (visibilities.indexOf(after.visibility) > visibilities.indexOf(before.visibility)) return false
  const isSame = isDeepStrictEqual(before, { ...after, confirmed: before.confirmed, updated: before.updated })
  if (selection.state === 'returned' && !isSame) await submitResults(tx, [after], by)
  return true
}

/** The result as the decision leaves it. */
export const asDecided = (result: Result, decision: Decision): Result => ({
  ...result,
  visibility: decision.decision === 'publish' ? decision.scope : unselected,
})

/** Writes down what was decided of results, and shows them to whom they are published. */
export const decideOnResults = async (
  tx: Database,
  results: readonly Result[],
  { by, ...decision }: Decision & { readonly by: Decider },
): Promise<readonly ResultSelection[]> => {
  const [state, reason] =
    decision.decision === 'publish' ? ['published' as const, null] : ['returned' as const, decision.reason]
  const selections = results.map(({ id }) => ({ resultId: id, state, reason, ...by }))
  // Their words are as old as they were.
  await resultStore.put(
    tx,
    results.map((result) => asDecided(result, decision)),
  )
  await saveSelections(tx, selections)
  return selections
}

const storedById = async (tx: Database, results: readonly Result[]): Promise<ReadonlyMap<string, Result>> => {
  const ids = results.map(({ id }) => id)
  return new Map((await resultStore.byIds(tx, ids)).map((result) => [result.id, result]))
}
