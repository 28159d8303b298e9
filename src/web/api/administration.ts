import { ask, type Outcome } from './client.ts'
import type { Answer, Sent } from './operation.ts'
import type { components } from './schema.generated.ts'

export type AuditLine = components['schemas']['AuditLine']
export type AuditQuery = NonNullable<Sent<'get', '/api/v1/audit'>['query']>
export type ApiKey = components['schemas']['ApiKey']
export type Invitation = Sent<'post', '/api/v1/invitations'>['body']

/** Who did and saw what, the latest first. */
export const readAudit = (query: AuditQuery, signal: AbortSignal): Promise<Outcome<Answer<'get', '/api/v1/audit'>>> =>
  ask('get', '/api/v1/audit', { query, signal })

/** Gives somebody a hat; who has no account gets a link by mail. */
export const invitePerson = (body: Invitation): Promise<Outcome<unknown>> =>
  ask('post', '/api/v1/invitations', { body })

export const listKeys = (signal: AbortSignal): Promise<Outcome<Answer<'get', '/api/v1/api-keys'>>> =>
  ask('get', '/api/v1/api-keys', { signal })

/** A key, told this once. */
export const makeKey = (
  body: Sent<'post', '/api/v1/api-keys'>['body'],
): Promise<Outcome<Answer<'post', '/api/v1/api-keys'>>> => ask('post', '/api/v1/api-keys', { body })

export const revokeKey = (id: string): Promise<Outcome<unknown>> =>
  ask('delete', '/api/v1/api-keys/{id}', { path: { id } })

export type OrganisationQuery = NonNullable<Sent<'get', '/api/v1/organisations'>['query']>

export const listOrganisations = (
  query: OrganisationQuery,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/organisations'>>> => ask('get', '/api/v1/organisations', { query, signal })
