import { sql } from 'kysely'
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

/** The associations that approve or guide any of these organisations, themselves left out, in order of id. */
export const associationsAbove = async (db: Database, ids: readonly string[]): Promise<readonly string[]> => {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('organisationGraph')
    .select('otherId')
    .distinct()
    .where('organisationId', 'in', [...ids])
    .where('otherId', 'not in', [...ids])
    .where('relation', 'in', ['approved-by', 'guided-by'])
    .orderBy('otherId')
    .execute()
  return rows.map(({ otherId }) => otherId)
}

/** The associations an association approves or guides itself, offices of parks left out: a park files for its office. In order of name. */
export const associationsBelow = async (
  db: Database,
  id: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> => {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct organisations.id, name from organisations
      join organisation_graph as graph on graph.organisation_id = organisations.id and graph.other_id = ${id}
        and graph.relation in ('approved-by', 'guided-by')
    where kind = 'association' and organisations.id <> ${id} and not exists (
      select 1 from organisation_graph as over where over.organisation_id = organisations.id and over.relation = 'looks-after')
    order by name, organisations.id`.execute(db)
  return rows
}

/** The organisations whose office looks after a park. */
export const officesOver = async (db: Database, park: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('organisationGraph')
    .select('organisationId')
    .where('otherId', '=', park)
    .where('relation', '=', 'looks-after')
    .orderBy('organisationId')
    .execute()
  return rows.map(({ organisationId }) => organisationId)
}

/** The parks below an association: those it looks after, and those of every organisation it approves or guides, however far down. */
export const parksBelow = async (db: Database, id: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    with recursive below (id) as (
      select ${id}::text collate "C"
      union
      select graph.organisation_id from organisation_graph as graph join below on graph.other_id = below.id
        where graph.relation in ('approved-by', 'guided-by')
    )
    select distinct park.id from organisations as park
      where park.kind = 'park' and (park.id in (select id from below) or exists (
        select 1 from organisation_graph as graph join below on graph.organisation_id = below.id
        where graph.relation = 'looks-after' and graph.other_id = park.id))
      order by park.id`.execute(db)
  return rows.map((row) => row.id)
}
