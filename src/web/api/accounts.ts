import { ask, type Outcome } from './client.ts'
import type { Answer, Sent } from './operation.ts'
import type { components } from './schema.generated.ts'

/** Somebody who may sign in, as an administrator sees him. */
export type Account = components['schemas']['Account']
export type AccountQuery = NonNullable<Sent<'get', '/api/v1/accounts'>['query']>
export type AccountAct = Sent<'post', '/api/v1/accounts/{id}/acts'>['body']['act']

export const listAccounts = (
  query: AccountQuery,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/accounts'>>> => ask('get', '/api/v1/accounts', { query, signal })

/** Does something with an account; `hat` is the role that is taken, `null` for every other act. */
export const actOnAccount = (id: string, act: AccountAct, hat: string | null): Promise<Outcome<Account>> =>
  ask('post', '/api/v1/accounts/{id}/acts', { path: { id }, body: { act, hat } })

/** Deletes what is held about somebody, at his own wish. */
export const erasePerson = (id: string): Promise<Outcome<Answer<'delete', '/api/v1/persons/{kind}/{id}'>>> =>
  ask('delete', '/api/v1/persons/{kind}/{id}', { path: { kind: 'account', id } })
