import type { Listed, ListedKind, Pair, Quota, QuotaSubject, Range } from '../../domain/shortlist.ts'

/** What keeps a pair off a plan, though a limit could be given up for it. */
export const bars = ['near', 'grade', 'exclusion'] as const
export type Bar = (typeof bars)[number]

/** A need that is owed candidates of one kind. */
export interface Demand {
  readonly needId: string
  readonly kind: ListedKind
  /** `least` is no more than there are candidates for. */
  readonly range: Range
  /** How many things it asks for; 0 when it is one. */
  readonly parts: number
}

/** An expert or a result that can be listed. */
export interface Offer extends Listed {
  /** Needs it may be listed for. */
  readonly most: number
  /** What quotas count it by. */
  readonly facts: Readonly<Record<QuotaSubject, readonly string[]>>
  /** How often it was put forward lately. */
  readonly shown: number
}

/** A need and a candidate that could come together. */
export interface Pairing extends Pair {
  /** About its probability of being relevant: see `worthOf`. */
  readonly worth: number
  /** Parts of the need it is worth proposing for. */
  readonly covers: readonly number[]
  readonly bars: readonly Bar[]
  readonly isLocked: boolean
  /** Why it is barred by an exclusion, or refused. */
  readonly refusal: string | null
}

/** Everything a plan depends on. Orders are those of the needs asked and, within each, of the matches. */
export interface Problem {
  readonly demands: readonly Demand[]
  readonly offers: readonly Offer[]
  readonly pairings: readonly Pairing[]
  readonly quotas: readonly Quota[]
}

/** A text that names an offer: libraries have ids of their own. */
export const offerKey = ({ kind, id }: Listed): string => `${kind}:${id}`

/** A text that names a demand. */
export const demandKey = ({ needId, kind }: Pick<Demand, 'needId' | 'kind'>): string => `${kind} ${needId}`

/** A text that names a pair. */
export const pairKey = (pair: Pair): string => `${offerKey(pair)} ${pair.needId}`

/** Whether nothing but places keeps a pair off a plan; a locked one is past its grade and its place. */
export const isOpen = ({ bars, isLocked }: Pairing): boolean =>
  isLocked ? !bars.includes('exclusion') : bars.length === 0

/** The pairings of each demand, in their order. */
export const byDemand = (pairings: readonly Pairing[]): ReadonlyMap<string, readonly Pairing[]> =>
  Map.groupBy(pairings, demandKey)

/** Each quota, once for every value it speaks of, with the pairings it counts. */
export const countedBy = ({ quotas, offers, pairings }: Problem): readonly CountedQuota[] => {
  const facts = new Map(offers.map((offer) => [offerKey(offer), offer.facts]))
  return quotas.flatMap((quota) => {
    const values = quota.value === null ? valuesOf(offers, quota.of) : [quota.value]
    const counted = new Map<string, Pairing[]>(values.map((value) => [value, []]))
    for (const pairing of pairings)
      for (const value of new Set(facts.get(offerKey(pairing))?.[quota.of])) counted.get(value)?.push(pairing)
    return values.map((value) => ({ ...quota, value, pairings: counted.get(value)! }))
  })
}

/** A quota of one value. */
export type CountedQuota = Quota & { readonly value: string; readonly pairings: readonly Pairing[] }

const valuesOf = (offers: readonly Offer[], of: QuotaSubject): readonly string[] =>
  [...new Set(offers.flatMap(({ facts }) => facts[of]))].sort()
