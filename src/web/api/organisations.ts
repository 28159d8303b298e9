import { ask, type Outcome } from './client.ts'
import type { Answer } from './operation.ts'
import type { components } from './schema.generated.ts'

export type Organisation = components['schemas']['Organisation']

/** The firms of a park, at most 100. */
export const listFirms = async (park: string, signal: AbortSignal): Promise<Outcome<readonly Organisation[]>> => {
  const query = { park: [park], kind: ['enterprise' as const], limit: 100 }
  const outcome = await ask('get', '/api/v1/organisations', { query, signal })
  return 'problem' in outcome ? outcome : { answer: outcome.answer.records }
}

/** An organisation as a choice. */
export type NamedOrganisation = Answer<'get', '/api/v1/organisation-names'>['organisations'][number]

/** Organisations by a part of their name. */
export const findOrganisations = (
  text: string,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/organisation-names'>>> =>
  ask('get', '/api/v1/organisation-names', { query: { text, limit: 50 }, signal })

export const readOrganisation = (id: string, signal: AbortSignal): Promise<Outcome<Organisation>> =>
  ask('get', '/api/v1/organisations/{id}', { path: { id }, signal })

/** The parks, at most 100. */
export const listParks = async (signal: AbortSignal): Promise<Outcome<readonly Organisation[]>> => {
  const query = { kind: ['park' as const], limit: 100 }
  const outcome = await ask('get', '/api/v1/organisations', { query, signal })
  return 'problem' in outcome ? outcome : { answer: outcome.answer.records }
}
