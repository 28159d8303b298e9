import { ask, type Outcome } from './client.ts'
import type { components } from './schema.generated.ts'

/** Who may read a need by name. */
export type Reviewers = components['schemas']['NeedReviewers']

export const listReviewers = (id: string, signal: AbortSignal): Promise<Outcome<Reviewers>> =>
  ask('get', '/api/v1/needs/{id}/reviewers', { path: { id }, signal })

/** Names somebody who has an account, by his e-mail. */
export const addReviewer = (id: string, email: string, key: string): Promise<Outcome<Reviewers>> =>
  ask('post', '/api/v1/needs/{id}/reviewers', { path: { id }, body: { email }, key })

export const removeReviewer = (id: string, accountId: string): Promise<Outcome<unknown>> =>
  ask('delete', '/api/v1/needs/{id}/reviewers/{accountId}', { path: { id, accountId } })
