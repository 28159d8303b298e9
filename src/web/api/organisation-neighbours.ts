import { ask, type Outcome } from './client.ts'
import type { components } from './schema.generated.ts'

/** Whom an organisation belongs to, who hangs below it, and what it has here. */
export type OrganisationNeighbours = components['schemas']['OrganisationNeighbours']
export type Relation = OrganisationNeighbours['beside'][number]['relation']

export const readNeighbours = (
  { id, limit }: { readonly id: string; readonly limit: number },
  signal: AbortSignal,
): Promise<Outcome<OrganisationNeighbours>> =>
  ask('get', '/api/v1/organisations/{id}/neighbours', { path: { id }, query: { limit }, signal })
