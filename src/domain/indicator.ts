import type { Quote } from './match.ts'

/** What an offer says to an indicator of a need. `unknown` is not failure: the offer may hold it and not say so. */
export const indicatorVerdicts = ['met', 'not met', 'unknown', 'not comparable'] as const
export type IndicatorVerdictCode = (typeof indicatorVerdicts)[number]

/** 指标对照: one indicator of a need, and what the candidate's own words say to it. */
export interface IndicatorVerdict {
  /** From the property to its value where they stand together; the value is marked. */
  readonly indicator: Quote
  readonly verdict: IndicatorVerdictCode
  /** The candidate's quantity that decided, `null` when it says nothing of the property. */
  readonly offered: Quote | null
  /** One line of Chinese for the reader: why. */
  readonly note: string
  /** What is asked cannot be, whoever offers it. */
  readonly isImpossible?: true
}
