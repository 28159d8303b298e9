import { ask, type Outcome } from './client.ts'
import type { Sent } from './operation.ts'
import type { components } from './schema.generated.ts'

/** What the service says of an expert, shown to himself, and his own word on it. */
export type OwnExpert = components['schemas']['OwnExpert']
export type OwnPiece = OwnExpert['evidence'][number]
export type Wishes = Sent<'put', '/api/v1/experts/{id}/own-wishes'>['body']
export type Said = Sent<'post', '/api/v1/experts/{id}/own-evidence'>['body']
export type PieceWritten = Extract<Said, { says: 'added' }>['piece']

export const readOwnExpert = (id: string, signal: AbortSignal): Promise<Outcome<OwnExpert>> =>
  ask('get', '/api/v1/experts/{id}/own', { path: { id }, signal })

/** His word on a piece of evidence: his, not his, corrected, added, or as it was before he spoke. */
export const speakOfEvidence = (id: string, body: Said, key: string): Promise<Outcome<OwnExpert>> =>
  ask('post', '/api/v1/experts/{id}/own-evidence', { path: { id }, body, key })

/** How he wants to be described and asked. */
export const wish = (id: string, body: Wishes, key: string): Promise<Outcome<OwnExpert>> =>
  ask('put', '/api/v1/experts/{id}/own-wishes', { path: { id }, body, key })

/** His wishes as they stand; what he never said is as the record has it. */
export const wishesNow = ({ wishes, expert }: OwnExpert): Required<Wishes> => {
  const { title, fields, description, availability, capacity } = expert
  const unsaid = { loadLimit: capacity, recommended: true, pausedUntil: null, refusedParks: [], refusedFields: [] }
  return { ...unsaid, ...wishes, profile: { title, fields, description, availability } }
}
