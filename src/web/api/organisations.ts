import { ask, type Outcome } from './client.ts'
import type { Answer, Sent } from './operation.ts'
import type { components } from './schema.generated.ts'

export type Organisation = components['schemas']['Organisation']

/** An organisation as a choice. */
export type NamedOrganisation = Answer<'get', '/api/v1/organisation-names'>['organisations'][number]

/** What is asked beside a part of the name. */
export type OrganisationsAsked = Omit<NonNullable<Sent<'get', '/api/v1/organisation-names'>['query']>, 'text' | 'limit'>

/** Organisations that have these words in their name, 50 at most, and how many there are. */
export const findOrganisations = async (
  text: string,
  signal: AbortSignal,
  asked: OrganisationsAsked = {},
): Promise<Outcome<{ readonly records: readonly NamedOrganisation[]; readonly total: number }>> => {
  const outcome = await ask('get', '/api/v1/organisation-names', { query: { text, limit: 50, ...asked }, signal })
  if ('problem' in outcome) return outcome
  const { organisations, total } = outcome.answer
  return { answer: { records: organisations, total } }
}

export const readOrganisation = (id: string, signal: AbortSignal): Promise<Outcome<Organisation>> =>
  ask('get', '/api/v1/organisations/{id}', { path: { id }, signal })

/** All parks. */
export const listParks = async (signal: AbortSignal): Promise<Outcome<readonly Organisation[]>> => {
  const parks: Organisation[] = []
  for (let after: string | null | undefined; after !== null; ) {
    const outcome = await parksBehind(after, signal)
    if ('problem' in outcome) return outcome
    parks.push(...outcome.answer.records)
    after = outcome.answer.next
  }
  return { answer: parks }
}

const parksBehind = (
  after: string | undefined,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/organisations'>>> => {
  const query = { kind: ['park' as const], limit: 100, ...(after !== undefined && { after }) }
  return ask('get', '/api/v1/organisations', { query, signal })
}
