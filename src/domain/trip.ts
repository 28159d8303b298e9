import type { RefusalCode } from './match.ts'
import type { LineQuote } from './shortlist.ts'

/** The halves of a day on which somebody is taken round. */
export const halves = ['morning', 'afternoon'] as const
export type Half = (typeof halves)[number]

/** Why somebody is not brought to a need, or to none at all; beside what matching refuses. */
export const tripRefusals = ['engaged already', 'left out'] as const
export type TripRefusal = RefusalCode | (typeof tripRefusals)[number]

/** A need that a visitor fits, and what speaks for it. */
export interface TripNeed {
  readonly needId: string
  readonly title: string
  readonly score: number
  readonly grade: 0 | 1 | 2 | 3
  readonly gradeName: string
  /** The strongest few, in words. */
  readonly reasons: readonly string[]
  readonly quotes: readonly LineQuote[]
}

/** A firm on the way. */
export interface TripFirm {
  readonly organisationId: string | null
  readonly name: string
  readonly region: string | null
}

/** One visit: who is brought where, when, and for which needs, the best first. */
export interface Visit {
  readonly half: Half
  /** From 1, within the half-day of this visitor. */
  readonly place: number
  readonly expertId: string
  readonly firm: TripFirm
  readonly needs: readonly TripNeed[]
}

/** A visitor, and how many firms he is brought to. */
export interface Visitor {
  readonly expertId: string
  readonly name: string
  readonly subtitle: string
  readonly visits: number
  /** Why he is brought to nobody; `null` where he is, or where nobody here fits him. */
  readonly refusal: TripRefusal | null
}

/** Experts who come on one day, and whom they are brought to: the plan that is worth most. */
export interface TripPlan {
  readonly day: string
  readonly visitors: readonly Visitor[]
  readonly visits: readonly Visit[]
  /** Firms that fit somebody and are not visited by him, the best first, and why. */
  readonly passed: readonly (Omit<Visit, 'half' | 'place'> & { readonly why: string })[]
  /** Pairs that are left out whatever they are worth. */
  readonly refused: readonly {
    readonly expertId: string
    readonly needId: string
    readonly title: string
    readonly code: TripRefusal
  }[]
  /** No plan of these visits is worth more. */
  readonly isOptimal: boolean
}
