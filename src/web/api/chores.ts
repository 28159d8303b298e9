import { ask, newKey, type Outcome } from './client.ts'
import type { Answer } from './operation.ts'
import type { components } from './schema.generated.ts'

export type Chore = components['schemas']['Chore']

/** What is done at the index lately, and when the version before was made. */
export const readIndex = (signal: AbortSignal): Promise<Outcome<Answer<'get', '/api/v1/index'>>> =>
  ask('get', '/api/v1/index', { signal })

/** Begins to build the index anew beside the one that is asked. */
export const beginRebuild = (): Promise<Outcome<Chore>> =>
  ask('post', '/api/v1/index/rebuilds', { body: {}, key: newKey() })

/** Begins to turn back to the version before. */
export const turnIndexBack = (): Promise<Outcome<Chore>> =>
  ask('post', '/api/v1/index/turns-back', { body: {}, key: newKey() })

/** The checks of the audit log lately. */
export const readChecks = (signal: AbortSignal): Promise<Outcome<Answer<'get', '/api/v1/audit/checks'>>> =>
  ask('get', '/api/v1/audit/checks', { signal })

/** Begins to check the audit log from a moment to before another; `null`: from its beginning, to its end. */
export const beginCheck = (wish: Chore['wish']): Promise<Outcome<Chore>> =>
  ask('post', '/api/v1/audit/checks', { body: wish, key: newKey() })

/** Stops a piece of work. */
export const stopChore = ({ id, work }: Chore): Promise<Outcome<Chore>> =>
  ask('post', work === 'check audit log' ? '/api/v1/audit/checks/{id}/stop' : '/api/v1/index/rebuilds/{id}/stop', {
    path: { id },
    key: newKey(),
  })
