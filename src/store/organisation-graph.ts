import type { OrganisationEdge } from '../domain/organisation-graph.ts'
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
