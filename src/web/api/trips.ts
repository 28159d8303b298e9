import { ask, type Outcome } from './client.ts'
import type { components } from './schema.generated.ts'

/** Experts who come on a day, and whom they are brought to. */
export type TripPlan = components['schemas']['TripPlan']
export type Visit = TripPlan['visits'][number]

/** Who comes when, and how many visits a half-day holds. */
export interface TripAsked {
  readonly expert: readonly string[]
  readonly day: string
  readonly morning: number
  readonly afternoon: number
}

/** Plans a trip; nothing is stored. */
export const planTrip = (asked: TripAsked, signal: AbortSignal): Promise<Outcome<TripPlan>> =>
  ask('get', '/api/v1/trips/plan', { query: { ...asked }, signal })

/** The files an itinerary can be printed from. */
export const tripFormats = ['xlsx', 'docx'] as const

/** Where an itinerary is saved from as a file. */
export const tripAddress = (
  { expert, day, morning, afternoon }: TripAsked,
  format: (typeof tripFormats)[number],
): string => {
  const query = new URLSearchParams({ day, morning: `${morning}`, afternoon: `${afternoon}`, format })
  for (const id of expert) query.append('expert', id)
  return `/api/v1/trips/plan/export?${query}`
}
