import type { Outcome } from './client.ts'
import { listNeeds, type NeedPage, type NeedQuery } from './needs.ts'
import { readOrganisation } from './organisations.ts'
import type { Hat } from './session.ts'

/** The park whose needs somebody at this office works on; the office is itself one where it names none. */
export const parkOf = async (organisationId: string, signal: AbortSignal): Promise<Outcome<string>> => {
  const outcome = await readOrganisation(organisationId, signal)
  return 'problem' in outcome ? outcome : { answer: outcome.answer.park ?? outcome.answer.id }
}

// An office asks for the needs of several states at once; the park it works on stays.
const parks = new Map<string, Promise<Outcome<string>>>()

const knownParkOf = async (organisationId: string): Promise<Outcome<string>> => {
  const asked = parks.get(organisationId) ?? parkOf(organisationId, new AbortController().signal)
  parks.set(organisationId, asked)
  const outcome = await asked
  if ('problem' in outcome) parks.delete(organisationId)
  return outcome
}

/** The needs of the hat one wears: of the firm; for whoever works at a park, of the park; for others all they may see. */
export const listOwnNeeds = async (
  hat: Hat | null,
  query: NeedQuery,
  signal: AbortSignal,
): Promise<Outcome<NeedPage>> => {
  const id = hat?.organisationId ?? null
  if (id === null) return listNeeds(query, signal)
  if (hat?.role === 'enterprise') return listNeeds({ ...query, organisationId: [id] }, signal)
  const park = await knownParkOf(id)
  return 'problem' in park ? park : listNeeds({ ...query, pool: [park.answer] }, signal)
}
