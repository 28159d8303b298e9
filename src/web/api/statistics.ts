import { ask, type Outcome } from './client.ts'
import type { Answer, Sent } from './operation.ts'
import type { components } from './schema.generated.ts'

export type Funnel = components['schemas']['Funnel']
export type FunnelLine = components['schemas']['FunnelLine']
export type FunnelStage = FunnelLine['stage']
export type Standstill = components['schemas']['FunnelRow']['standstill']
export type DeclineReason = Funnel['declined'][number]['reason']
export type FunnelRows = Answer<'get', '/api/v1/statistics/funnel/rows'>
export type ServiceLedger = components['schemas']['ServiceLedger']

/** Of which days, park and trade; what is left out is all of it, and this year. */
export type FunnelQuery = NonNullable<Sent<'get', '/api/v1/statistics/funnel'>['query']>

export const readFunnel = (query: FunnelQuery, signal: AbortSignal): Promise<Outcome<Funnel>> =>
  ask('get', '/api/v1/statistics/funnel', { query, signal })

/** The needs behind one number. */
export const readFunnelRows = (
  query: FunnelQuery & { readonly stage: FunnelStage; readonly standstill?: Standstill },
  signal: AbortSignal,
): Promise<Outcome<FunnelRows>> => ask('get', '/api/v1/statistics/funnel/rows', { query, signal })

/** As the funnel tells them. */
export const standstills = [
  'going on',
  'returned',
  'withdrawn',
  'merged',
  'declined',
  'unsolved',
] as const satisfies readonly Standstill[]
export const declineReasons = [
  'off topic',
  'targets missed',
  'not credible',
  'too early',
  'too far',
  'bad time',
  'price',
  'known already',
  'other',
] as const satisfies readonly DeclineReason[]

/** The engagements behind one number. */
export const readFunnelEngagements = (
  query: NonNullable<Sent<'get', '/api/v1/statistics/funnel/engagements'>['query']>,
  signal: AbortSignal,
): Promise<Outcome<components['schemas']['FunnelEngagements']>> =>
  ask('get', '/api/v1/statistics/funnel/engagements', { query, signal })

export type ServiceQuery = NonNullable<Sent<'get', '/api/v1/statistics/services'>['query']>

export const readServices = (query: ServiceQuery, signal: AbortSignal): Promise<Outcome<ServiceLedger>> =>
  ask('get', '/api/v1/statistics/services', { query, signal })

/** The rows behind a number of the ledger. */
export type LedgerQuery = NonNullable<Sent<'get', '/api/v1/statistics/services/rows'>['query']>
export type LedgerFigure = LedgerQuery['what']

export const readLedgerRows = (
  query: LedgerQuery,
  signal: AbortSignal,
): Promise<Outcome<components['schemas']['ServiceRows']>> =>
  ask('get', '/api/v1/statistics/services/rows', { query, signal })

/** Where a table is saved from as CSV. */
export const csvAddress = (
  name: 'funnel/rows' | 'services' | 'services/rows',
  query: Readonly<Record<string, string | undefined>>,
): string => {
  const told = Object.entries(query).flatMap(([key, value]): [string, string][] => (value ? [[key, value]] : []))
  return `/api/v1/statistics/${name}.csv?${new URLSearchParams(told)}`
}
