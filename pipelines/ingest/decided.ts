import type { Need } from '../../src/domain/need.ts'
import type { Database } from '../../src/ports/database.ts'
import { needStore } from '../../src/store/libraries/needs.ts'

/** The needs as their rows tell them, but for what was decided since they are here: state, scope and sensitivity are no row's to change. */
export const keepDecided = async (tx: Database, needs: readonly Need[]): Promise<readonly Need[]> => {
  const stored = await needStore.byIds(
    tx,
    needs.map(({ id }) => id),
  )
  const before = new Map(stored.map((need) => [need.id, need]))
  return needs.map((need) => {
    const { state, visibility, sensitive } = before.get(need.id) ?? need
    return { ...need, state, visibility, sensitive }
  })
}

/** A row that calls a need sensitive which is not so here is not quietly taken for one that does not. */
export const unsaidSensitivity = (before: Need, after: Need): string | null =>
  after.sensitive && !before.sensitive ? '这条需求在库中不是涉敏的：请先在系统中把它列为涉敏，再导入' : null
