import type { OrganisationEdge } from '../domain/organisation-graph.ts'
import type { PoolSurroundings } from '../domain/pool-source.ts'
import type { Database } from '../ports/database.ts'

/** Says that one organisation belongs to another; said twice is once. */
export const addEdges = async (db: Database, edges: readonly OrganisationEdge[]): Promise<void> => {
  if (edges.length === 0) return
  await db
    .insertInto('organisationEdges')
    .values([...edges])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Every edge that begins at an organisation, those its own record tells included. */
export const edgesFrom = (db: Database, organisationId: string): Promise<readonly OrganisationEdge[]> =>
  db
    .selectFrom('organisationGraph')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .orderBy('relation')
    .orderBy('otherId')
    .execute()

/** A park with the offices that look after it, and whoever approves or guides any of them. */
export const surroundingsOf = async (db: Database, park: string): Promise<PoolSurroundings> => {
  const graph = db.selectFrom('organisationGraph')
  const offices = await graph
    .select('organisationId')
    .where('relation', '=', 'looks-after')
    .where('otherId', '=', park)
    .execute()
  const local = [...new Set([park, ...offices.map(({ organisationId }) => organisationId)])].sort()
  const above = await graph
    .select('otherId')
    .where('relation', 'in', ['approved-by', 'guided-by'])
    .where('organisationId', 'in', local)
    .execute()
  const upper = [...new Set(above.map(({ otherId }) => otherId))].filter((id) => !local.includes(id)).sort()
  return { local, upper }
}
