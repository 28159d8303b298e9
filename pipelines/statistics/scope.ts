import type { Organisation } from '../../src/domain/organisation.ts'
import type { Viewer } from '../../src/domain/viewer.ts'
import type { Database } from '../../src/ports/database.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { parksBelow } from '../../src/store/organisation-graph.ts'

/** Whose numbers somebody may see. */
export interface StatisticsScope {
  /** In order of id. */
  readonly parks: readonly Organisation[]
  /** Whether he sees what is counted, too; an upper level sees numbers, and of the rest what was escalated to it. */
  readonly seesRows: boolean
}

/** The parks whose numbers a viewer may see: those his office looks after, those below his association, all of them. */
const scopeOf = async (viewer: Viewer, db: Database): Promise<StatisticsScope> => {
  if (viewer.role === 'administrator' || viewer.role === 'house')
    return { parks: await organisationStore.page(db, { limit: 10_000, where: { kind: 'park' } }), seesRows: true }
  if (viewer.role === 'association' && viewer.organisationId !== null)
    return { parks: await parks(db, await parksBelow(db, viewer.organisationId)), seesRows: false }
  return { parks: viewer.role === 'park' ? await parks(db, officesIn(viewer)) : [], seesRows: true }
}

/** Which needs somebody may count, of one park or (`null`) of all of his; `undefined`: this park is none of his. */
export const poolsOf = async (
  pool: string | null,
  viewer: Viewer,
  db: Database,
): Promise<(StatisticsScope & { readonly pools: readonly string[] | null }) | undefined> => {
  const scope = await scopeOf(viewer, db)
  const ids = scope.parks.map(({ id }) => id)
  if (pool !== null) return ids.includes(pool) ? { ...scope, pools: [pool] } : undefined
  // Who looks after everything counts what belongs to no park, too.
  return { ...scope, pools: viewer.role === 'administrator' || viewer.role === 'house' ? null : ids }
}

const parks = async (db: Database, ids: readonly string[]): Promise<readonly Organisation[]> =>
  (await organisationStore.byIds(db, ids)).filter(({ kind }) => kind === 'park')

const officesIn = ({ circles }: Viewer): readonly string[] =>
  (circles ?? []).flatMap((circle) => (circle.startsWith('office:') ? [circle.slice('office:'.length)] : [])).sort()
