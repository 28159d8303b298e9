import type { Kind } from './record.ts'

/** The lists whose weights a house may set: what is searched, what is put on a shortlist, what a night recommends. */
export const weighedLists = ['search', 'shortlist', 'digest'] as const
export type WeighedList = (typeof weighedLists)[number]

/** Signal -> weight; sums to 1. */
export type Weights = Readonly<Record<string, number>>

/** What scores under some weights say, fitted on judgments: the chance of each library, and when there is no answer. */
export interface Fitted {
  readonly calibration: Readonly<Record<Kind, { readonly slope: number; readonly intercept: number }>>
  readonly abstention: { readonly weights: Readonly<Record<string, number>>; readonly floor: number }
}

/** Of what a run was made: hashes of the code that ranks with what it knows, and of the collection. Two of one version can be compared. */
export interface MeasuredOn {
  readonly code: string
  readonly data: string
}

/** What is measured of a list. */
export const measuresTold = ['nDCG@10', 'MAP', 'MRR@10', 'recall@100', 'AUC'] as const
export type MeasureTold = (typeof measuresTold)[number]
export type NeedMeasures = Readonly<Record<MeasureTold, number | null>>

/** One judged need in one library: under the run's weights, under the ones that ship, by plain BM25. */
export interface MeasuredNeed {
  readonly need: string
  readonly kind: 'result' | 'expert'
  readonly own: NeedMeasures
  readonly shipped: NeedMeasures
  readonly plain: NeedMeasures
}

/** A mean of paired differences with its 95 % interval. */
export interface Gain {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** One measure of one library over all its needs. */
export interface Figure {
  readonly kind: MeasuredNeed['kind']
  readonly measure: MeasureTold
  readonly needs: number
  readonly own: number
  readonly shipped: number
  readonly plain: number
  /** Own weights less plain BM25, and less the ones that ship. */
  readonly overPlain: Gain
  readonly overShipped: Gain
}

/** How often each thing is said of needs, by whether judgments know an answer. */
export type SaidCounts = Readonly<Record<'none' | 'uncertain' | 'matches', number>>

/** What a run found. */
export interface RunFindings {
  readonly figures: readonly Figure[]
  /** Expected calibration error of each library on needs that had no part in its fit, 0..1. */
  readonly calibrationError: Readonly<Record<MeasuredNeed['kind'], number>>
  /** On needs that had no part in the fit. */
  readonly abstention: { readonly withAnswer: SaidCounts; readonly withoutAnswer: SaidCounts }
  readonly fitted: Fitted
}

export const runStates = ['running', 'done', 'stopped', 'failed'] as const
export const runStages = ['loading', 'own', 'shipped', 'fitting'] as const

/** How far a run is; `at`: when that was said, ISO 8601. */
export interface RunProgress {
  readonly stage: (typeof runStages)[number]
  readonly done: number
  readonly of: number
  readonly at: string
}

/** An evaluation of weights on the collection that ships, with what their scores say. */
export interface ProfileRun {
  readonly id: string
  readonly list: WeighedList
  readonly weights: Weights
  /** What is tried, in the words of who tries it. */
  readonly note: string
  readonly state: (typeof runStates)[number]
  readonly progress: RunProgress
  /** Accounts; `null`: the house. */
  readonly begunBy: string | null
  readonly begun: string
  readonly ended: string | null
  /** `null` until it is done. */
  readonly on: MeasuredOn | null
  readonly findings: RunFindings | null
}

/** Weights were put in force, or those that ship were again (`runId` `null`). */
export interface ProfileChange {
  readonly sequence: number
  readonly list: WeighedList
  readonly runId: string | null
  readonly by: string | null
  readonly at: string
  readonly why: string
}
