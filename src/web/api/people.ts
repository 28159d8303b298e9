import { ask, type Outcome } from './client.ts'
import type { Answer } from './operation.ts'

/** Who could be named for a need: to judge a bounty, to answer for an engagement. */
export const listPeople = (
  needId: string,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/needs/{id}/people'>>> =>
  ask('get', '/api/v1/needs/{id}/people', { path: { id: needId }, signal })
