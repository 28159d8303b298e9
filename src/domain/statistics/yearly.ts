/**
 * What a yearly filing (年度信息采集) tells, in the order of the form: organisations by kind, the libraries, activities,
 * needs from submitted to solved, and the outcomes, kept apart.
 */
export const yearlyItems = [
  'parks',
  'enterprises',
  'associations',
  'institutions',
  'societies',
  'agencies',
  'results',
  'experts',
  'visits',
  'meetings',
  'diagnoses',
  'needs submitted',
  'needs qualified',
  'needs recommended',
  'needs solved',
  'intents',
  'contracts',
  'contract yuan',
  'projects',
  'launches',
] as const
export type YearlyItem = (typeof yearlyItems)[number]

/** What the house itself counts for a year. */
export type LiveFigures = Readonly<Record<YearlyItem, number>>

/** A figure as it was filed; one that differs from what the house counts says why. */
export interface FiledFigure {
  readonly item: YearlyItem
  readonly value: number
  /** What the house counted at that time. */
  readonly live: number
  readonly note: string | null
}

export const filingStates = ['filed', 'returned', 'accepted'] as const
export type FilingState = (typeof filingStates)[number]

/** One version of a filing; none is ever changed. */
export interface YearlyFiling {
  readonly organisationId: string
  readonly year: number
  /** From 1. */
  readonly version: number
  readonly state: FilingState
  readonly figures: readonly FiledFigure[]
  /** Why it was returned. */
  readonly reason: string | null
  /** Account. */
  readonly by: string
  readonly at: string
}

/** The items whose figure differs from what the house counts, and that nobody explains. */
export const unexplained = (figures: readonly FiledFigure[]): readonly YearlyItem[] =>
  figures.filter(({ value, live, note }) => value !== live && note === null).map(({ item }) => item)

/** One thing that a figure counts. */
export interface CountedRow {
  readonly id: string
  readonly label: string
  /** The day it counts from; `null`: it is counted as it is now. */
  readonly on: string | null
  /** Money in words, a firm, whatever tells the row from the next. */
  readonly note: string | null
}
