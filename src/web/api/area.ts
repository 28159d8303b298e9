import { ask, type Outcome } from './client.ts'
import type { Answer } from './operation.ts'
import type { components } from './schema.generated.ts'

/** The parks below one in numbers, and whether each has filed its year. */
export type ParksBelow = components['schemas']['ParksBelow']
export type ParkBelow = ParksBelow['parks'][number]

export const listParksBelow = (year: number | undefined, signal: AbortSignal): Promise<Outcome<ParksBelow>> =>
  ask('get', '/api/v1/statistics/parks', { query: year === undefined ? {} : { year }, signal })

/** The needs that were escalated to one's own office. */
export type Escalations = Answer<'get', '/api/v1/escalations'>

export const listEscalations = (signal: AbortSignal): Promise<Outcome<Escalations>> =>
  ask('get', '/api/v1/escalations', { signal })
