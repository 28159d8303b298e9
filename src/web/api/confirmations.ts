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
