import { ask, type Outcome } from './client.ts'
import type { Sent } from './operation.ts'
import type { components } from './schema.generated.ts'

/** 年度信息采集: what the house counts of a year, and every version that was filed. */
export type Yearly = components['schemas']['YearlyView']
export type YearlyFiling = components['schemas']['YearlyFiling']
export type YearlyItem = YearlyFiling['figures'][number]['item']
export type YearlyRows = components['schemas']['YearlyRows']

/** In the order of the form, by what they are about. */
export const yearlyGroups = {
  organisations: ['parks', 'enterprises', 'associations', 'institutions', 'societies', 'agencies'],
  libraries: ['results', 'experts'],
  activities: ['visits', 'meetings', 'diagnoses'],
  needs: ['needs submitted', 'needs qualified', 'needs recommended', 'needs solved'],
  outcomes: ['intents', 'contracts', 'contract yuan', 'projects', 'launches'],
} as const satisfies Readonly<Record<string, readonly YearlyItem[]>>

/** Whose form of which year. */
export interface OfYear {
  readonly organisationId: string
  readonly year: number
}

const path = '/api/v1/statistics/yearly/{organisationId}'

export const readYear = ({ organisationId, year }: OfYear, signal: AbortSignal): Promise<Outcome<Yearly>> =>
  ask('get', path, { path: { organisationId }, query: { year }, signal })

export type FiledFigures = NonNullable<Sent<'post', typeof path>['body']['figures']>

export const fileYear = (
  { organisationId, year }: OfYear,
  figures: FiledFigures,
  key: string,
): Promise<Outcome<YearlyFiling>> =>
  ask('post', path, { path: { organisationId }, query: { year }, body: { figures }, key })

/** Accepts what was filed, or returns it with a reason. */
export const reviewYear = (
  { organisationId, year }: OfYear,
  reason: string | null,
  key: string,
): Promise<Outcome<YearlyFiling>> =>
  ask('post', `${path}/review`, { path: { organisationId }, query: { year }, body: { reason }, key })

/** The rows behind one figure. */
export const readYearRows = (
  { organisationId, year, item }: OfYear & { readonly item: YearlyItem },
  signal: AbortSignal,
): Promise<Outcome<YearlyRows>> =>
  ask('get', `${path}/rows`, { path: { organisationId }, query: { year, item }, signal })

/** Where the form is saved from. */
export const formAddress = ({ organisationId, year }: OfYear, ending: 'csv' | 'xlsx'): string =>
  `/api/v1/statistics/yearly/${encodeURIComponent(organisationId)}/form.${ending}?year=${year}`
