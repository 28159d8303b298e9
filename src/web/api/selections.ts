import { ask, type Outcome } from './client.ts'
import type { Answer, Sent } from './operation.ts'

/** The queue of results to choose from, a page of it. */
export type SelectionPage = Answer<'get', '/api/v1/result-selections'>
export type SelectionLine = SelectionPage['records'][number]
export const selectionStates = ['submitted', 'published', 'returned'] as const
export type SelectionState = (typeof selectionStates)[number]
export const selectionScopes = ['park', 'region', 'public'] as const
export type SelectionScope = (typeof selectionScopes)[number]

export const listSelections = (
  state: SelectionState,
  after: string | undefined,
  signal: AbortSignal,
): Promise<Outcome<SelectionPage>> =>
  ask('get', '/api/v1/result-selections', {
    query: { state, limit: 100, ...(after !== undefined && { after }) },
    signal,
  })

/** Publishes results, or returns them with a reason; the same `key` sent again does it once. */
export const decideOnResults = (
  body: Sent<'post', '/api/v1/result-selections'>['body'],
  key: string,
): Promise<Outcome<unknown>> => ask('post', '/api/v1/result-selections', { body, key })
