import { dayAfter } from './day.ts'

export const frequencies = ['daily', 'weekly', 'off'] as const
export type Frequency = (typeof frequencies)[number]

/** 订阅: how somebody wants to be written to. Who has none is not written to. */
export interface Subscription {
  readonly accountId: string
  readonly frequency: Frequency
  /** ISO weekdays without a mail: 1 Monday to 7 Sunday. What is left out comes with the next mail. */
  readonly quietDays: readonly number[]
  /** Recommendations in one mail, at most. */
  readonly itemLimit: number
  /** Problems in his own words, asked again every night. */
  readonly searches: readonly string[]
  /** False: the mail is the same for everybody who may read the same, whatever he needs or has said (PIPL Art. 24). */
  readonly personalised: boolean
  /** ISO 8601. */
  readonly updated: string
}

/** What somebody may choose. */
export type SubscriptionChoice = Omit<Subscription, 'accountId' | 'updated'>

/** Bounds of what may be chosen. */
export const most = { items: 20, searches: 10 } as const

/** What is proposed to whoever has chosen nothing yet; it holds once he has agreed to it. */
export const proposed: SubscriptionChoice = {
  frequency: 'daily',
  quietDays: [6, 7],
  itemLimit: 5,
  searches: [],
  personalised: true,
}

/** The day a weekly mail comes: Monday. */
const weekBegins = 1
const dayLength = 86_400_000

/** ISO weekday of a day (`YYYY-MM-DD`): 1 Monday to 7 Sunday. */
export const weekdayOf = (day: string): number => ((Math.floor(Date.parse(day) / dayLength) + 3) % 7) + 1

/** The Monday of a day's week, or the day itself. */
export const mondayOf = (day: string): string => dayAfter(day, weekBegins - weekdayOf(day))

/**
 * Whether he is written to this night; `last` is the last one he was looked at in, `null` for none. A week's mail that
 * fell on a quiet day or on a night the service slept through comes with the next night.
 */
export const isDue = (
  { frequency, quietDays }: Pick<Subscription, 'frequency' | 'quietDays'>,
  day: string,
  last: string | null,
): boolean => {
  if (frequency === 'off' || quietDays.includes(weekdayOf(day))) return false
  if (last === null) return true
  return last < (frequency === 'daily' ? day : mondayOf(day))
}
