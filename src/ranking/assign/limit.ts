import type { Pair } from '../../domain/shortlist.ts'
import type { CountedQuota, Demand, Offer } from './problem.ts'

/** Limits that somebody could give up, a little or altogether. */
export const relaxables = ['floor', 'load', 'quota', 'near', 'grade', 'lock', 'exclusion'] as const
export type Relaxable = (typeof relaxables)[number]

/** One limit of a plan, and what it is about. */
export type Limit =
  | { readonly kind: 'floor'; readonly demand: Demand }
  | { readonly kind: 'load'; readonly offer: Offer }
  | { readonly kind: 'quota'; readonly quota: CountedQuota; readonly side: 'least' | 'most' }
  | { readonly kind: 'near'; readonly demand: Demand }
  | { readonly kind: 'grade'; readonly demand: Demand }
  | { readonly kind: 'lock'; readonly pair: Pair }
  | { readonly kind: 'exclusion'; readonly pair: Pair }
