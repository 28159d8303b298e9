import { ask, type Outcome } from './client.ts'
import type { Answer } from './operation.ts'

/** The results of an organisation, at most 100. */
export const listResultsOf = (
  organisationId: string,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/results'>>> =>
  ask('get', '/api/v1/results', { query: { organisationId: [organisationId], limit: 100 }, signal })

/** The experts of an organisation, at most 100. */
export const listExpertsOf = (
  organisationId: string,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/experts'>>> =>
  ask('get', '/api/v1/experts', { query: { organisationId: [organisationId], limit: 100 }, signal })

/** What a record says of itself in short. */
export interface Offer {
  readonly title: string
  readonly description: string
}

/** A result by its title, an expert by his name. */
export const readOffer = async (
  kind: 'experts' | 'results',
  id: string,
  signal: AbortSignal,
): Promise<Outcome<Offer>> => {
  const sent = { path: { id }, signal }
  if (kind === 'results') return ask('get', '/api/v1/results/{id}', sent)
  const outcome = await ask('get', '/api/v1/experts/{id}', sent)
  return 'problem' in outcome ? outcome : { answer: { ...outcome.answer, title: outcome.answer.name } }
}
