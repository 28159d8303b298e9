import { ask, type Outcome } from './client.ts'
import type { Need } from './needs.ts'
import type { Answer, Sent } from './operation.ts'

/** Every way a need can go, as the service has it. */
export type NeedMove = Answer<'get', '/api/v1/need-moves'>['moves'][number]
export type NeedVerb = NeedMove['verb']

export const fetchMoves = (signal: AbortSignal): Promise<Outcome<Answer<'get', '/api/v1/need-moves'>>> =>
  ask('get', '/api/v1/need-moves', { signal })

type Bodies = Sent<'post', '/api/v1/needs/{id}/publish'>['body'] & Sent<'post', '/api/v1/needs/{id}/settle'>['body']

/** What a move may be told: a reason, whom it is published to, how it was settled. */
type MoveWords = Partial<Pick<Bodies, 'scope' | 'outcome'>> & { readonly reason: string | null }

/** A move with what it is told. */
export interface Moving extends MoveWords {
  readonly verb: NeedVerb
}

/** Moves a need on; refused when somebody else has moved it meanwhile. */
export const moveNeed = (id: string, { verb, ...words }: Moving, key: string): Promise<Outcome<Need>> =>
  ask('post', `/api/v1/needs/{id}/${verb}` as '/api/v1/needs/{id}/publish', {
    path: { id },
    body: words as Sent<'post', '/api/v1/needs/{id}/publish'>['body'],
    key,
  })

export type NeedHistory = Answer<'get', '/api/v1/needs/{id}/history'>

export const readHistory = (id: string, signal: AbortSignal): Promise<Outcome<NeedHistory>> =>
  ask('get', '/api/v1/needs/{id}/history', { path: { id }, signal })
