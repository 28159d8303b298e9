import { ask, type Outcome } from './client.ts'
import type { Answer } from './operation.ts'
import type { components } from './schema.generated.ts'

export type ExposureLedger = components['schemas']['ExposureLedger']
export type ExposureLine = ExposureLedger['lines'][number]
export type ExposureSource = 'shortlist' | 'invitation' | 'digest'
export type ExposureRows = Answer<'get', '/api/v1/statistics/exposure/rows'>

export const readExposure = (signal: AbortSignal): Promise<Outcome<ExposureLedger>> =>
  ask('get', '/api/v1/statistics/exposure', { signal })

/** The times behind a number. */
export const readExposureRows = (
  { expert, source }: { readonly expert: string; readonly source: ExposureSource | null },
  signal: AbortSignal,
): Promise<Outcome<ExposureRows>> =>
  ask('get', '/api/v1/statistics/exposure/rows', { query: { expert, ...(source && { source }) }, signal })

/** Where the ledger is saved from as CSV. */
export const exposureCsv = '/api/v1/statistics/exposure.csv'
