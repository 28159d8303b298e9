import { type SqlBool, sql } from 'kysely'
import type { Audience } from '../domain/audience.ts'
import type { ResultSelection, SelectionState } from '../domain/result-selection.ts'
import type { Database } from '../ports/database.ts'

/** What was decided of each of these results that were brought in to be chosen from, by id. */
export const selectionsOf = async (
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ResultSelection>> => {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('resultSelections').selectAll().where('resultId', 'in', ids).execute()
  return new Map(rows.map((row) => [row.resultId, row]))
}

/** Writes down what was decided, in the place of what was before. */
export const saveSelections = async (tx: Database, selections: readonly ResultSelection[]): Promise<void> => {
  if (selections.length === 0) return
  await tx
    .insertInto('resultSelections')
    .values([...selections])
    .onConflict((conflict) =>
      conflict.column('resultId').doUpdateSet(({ ref }) => ({
        state: ref('excluded.state'),
        reason: ref('excluded.reason'),
        accountId: ref('excluded.accountId'),
        at: ref('excluded.at'),
      })),
    )
    .execute()
}

/** Which selections are asked for: of results in a library of the reader's office, or of his own organisation. */
export interface SelectionQuery {
  /** Circles of the reader; `null`: all. */
  readonly circles: readonly Audience[] | null
  readonly state: SelectionState
  readonly after: string
  readonly limit: number
}

// Whoever may see a published result has not thereby a say in it.
const ofThoseConcerned = (circles: readonly Audience[] | null) => {
  const concerned = (circles ?? []).filter((circle) => /^(?:office|organisation):/.test(circle))
  return circles === null ? sql<SqlBool>`true` : sql<SqlBool>`results.audience && ${concerned}`
}

/** Selections of a state in the order of the results' ids. */
export const selectionPage = (db: Database, query: SelectionQuery): Promise<readonly ResultSelection[]> =>
  db
    .selectFrom('resultSelections')
    .innerJoin('results', 'results.id', 'resultSelections.resultId')
    .selectAll('resultSelections')
    .where('state', '=', query.state)
    .where('resultId', '>', query.after)
    .where(ofThoseConcerned(query.circles))
    .orderBy('resultId')
    .limit(query.limit)
    .execute()

/** How many there are of each state. */
export const selectionCounts = async (
  db: Database,
  circles: readonly Audience[] | null,
): Promise<Readonly<Record<SelectionState, number>>> => {
  const rows = await db
    .selectFrom('resultSelections')
    .innerJoin('results', 'results.id', 'resultSelections.resultId')
    .select(({ fn }) => ['state', fn.countAll<number>().as('results')])
    .where(ofThoseConcerned(circles))
    .groupBy('state')
    .execute()
  const count = (state: SelectionState) => Number(rows.find((row) => row.state === state)?.results ?? 0)
  return { submitted: count('submitted'), published: count('published'), returned: count('returned') }
}
