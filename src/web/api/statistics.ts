import { ask, type Outcome } from './client.ts'
import type { Answer, Sent } from './operation.ts'
import type { components } from './schema.generated.ts'

export type Funnel = components['schemas']['Funnel']
export type FunnelLine = components['schemas']['FunnelLine']
export type FunnelStage = FunnelLine['stage']
export type FunnelRows = Answer<'get', '/api/v1/statistics/funnel/rows'>
export type ServiceLedger = components['schemas']['ServiceLedger']

/** Of which days, park and trade; what is left out is all of it, and this year. */
export type FunnelQuery = NonNullable<Sent<'get', '/api/v1/statistics/funnel'>['query']>

export const readFunnel = (query: FunnelQuery, signal: AbortSignal): Promise<Outcome<Funnel>> =>
  ask('get', '/api/v1/statistics/funnel', { query, signal })

/** The needs behind one number. */
export const readFunnelRows = (
  query: FunnelQuery & { readonly stage: FunnelStage },
  signal: AbortSignal,
): Promise<Outcome<FunnelRows>> => ask('get', '/api/v1/statistics/funnel/rows', { query, signal })

export type ServiceQuery = NonNullable<Sent<'get', '/api/v1/statistics/services'>['query']>

export const readServices = (query: ServiceQuery, signal: AbortSignal): Promise<Outcome<ServiceLedger>> =>
  ask('get', '/api/v1/statistics/services', { query, signal })

/** Where a table is saved from as CSV. */
export const csvAddress = (
  name: 'funnel/rows' | 'services',
  query: Readonly<Record<string, string | undefined>>,
): string => {
  const told = Object.entries(query).flatMap(([key, value]): [string, string][] => (value ? [[key, value]] : []))
  return `/api/v1/statistics/${name}.csv?${new URLSearchParams(told)}`
}
