import { ask, newKey, type Outcome } from './client.ts'
import type { Answer } from './operation.ts'

/** What a firm is asked to confirm; `title` and `description` are `null` when the need is sensitive. */
export type NeedToConfirm = Answer<'post', '/api/v1/confirmations/look'>

/** What a link asks to confirm; looking changes nothing. */
export const lookAtConfirmation = (token: string): Promise<Outcome<NeedToConfirm>> =>
  ask('post', '/api/v1/confirmations/look', { body: { token } })

/** Confirms by the link, once. */
export const confirmByLink = (token: string): Promise<Outcome<unknown>> =>
  ask('post', '/api/v1/confirmations', { body: { token }, key: newKey() })

/** Agrees to what was written down for one's firm, or for a firm of one's park. */
export const confirmNeed = (id: string, key: string): Promise<Outcome<unknown>> =>
  ask('post', '/api/v1/needs/{id}/confirm', { path: { id }, body: {}, key })

/** Sends the firm a link to agree by; the links sent before are out of use. */
export const askFirm = (id: string, email: string, key: string): Promise<Outcome<unknown>> =>
  ask('post', '/api/v1/needs/{id}/confirmation-link', { path: { id }, body: { email }, key })
