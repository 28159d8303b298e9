import {
  byDemand,
  type CountedQuota,
  countedBy,
  demandKey,
  isOpen,
  type Offer,
  offerKey,
  type Pairing,
  type Problem,
} from './problem.ts'
import type { Names } from './wording.ts'

/** Why each pair of a plan stands in it, beside how well it fits. */
export const choicesOf = (
  problem: Problem,
  chosen: ReadonlySet<Pairing>,
  names: Names,
): ReadonlyMap<Pairing, string> => {
  const grouped = byDemand(problem.pairings)
  const full = fullOf(problem, chosen)
  return new Map(
    [...chosen].map((pairing) => {
      const open = (grouped.get(demandKey(pairing)) ?? []).filter(isOpen).toSorted((a, b) => b.worth - a.worth)
      const passed = open.slice(0, open.indexOf(pairing)).filter((other) => !chosen.has(other))
      return [pairing, sentenceOf({ pairing, passed, full, names, offer: full.offers.get(offerKey(pairing)) })]
    }),
  )
}

/** Who was passed over in a reason: more names than these nobody reads. */
const namedPassed = 2

interface Chosen {
  readonly pairing: Pairing
  /** Better ones that were not taken, best first. */
  readonly passed: readonly Pairing[]
  readonly full: Full
  readonly names: Names
  readonly offer: Offer | undefined
}

const sentenceOf = ({ pairing, passed, full, names, offer }: Chosen): string => {
  const first = pairing.isLocked ? '园区指定' : passed.length === 0 ? '本需求现有的首选' : ''
  const others = pairing.isLocked ? [] : passed.slice(0, namedPassed)
  const why = others.map((other) => `${names.offer(other)}更合适，但${full.because(other)}`).join('；')
  const more = passed.length > others.length && others.length > 0 ? `等 ${passed.length} 位` : ''
  const shown = (offer?.shown ?? 0) > 0 ? `近期已被推荐 ${offer?.shown} 次，排序时已让分` : ''
  return [first, `${why}${more}`, shown].filter((part) => part !== '').join('；')
}

interface Full {
  readonly offers: ReadonlyMap<string, Offer>
  readonly because: (pairing: Pairing) => string
}

const fullOf = (problem: Problem, chosen: ReadonlySet<Pairing>): Full => {
  const offers = new Map(problem.offers.map((offer) => [offerKey(offer), offer]))
  const loads = Map.groupBy(chosen, offerKey)
  const quotas: readonly CountedQuota[] = countedBy(problem).filter(
    ({ pairings, most }) => most !== null && pairings.filter((pairing) => chosen.has(pairing)).length >= most,
  )
  return {
    offers,
    because: (pairing) => {
      const offer = offers.get(offerKey(pairing))
      const load = loads.get(offerKey(pairing))?.length ?? 0
      if (offer !== undefined && load >= offer.most) return `本清单中已承担 ${load} 项（上限 ${offer.most}）`
      const quota = quotas.find(({ pairings }) => pairings.includes(pairing))
      return quota === undefined ? '全清单合计下另有安排' : `“${quota.value}”的名额（${quota.most}）已满`
    },
  }
}
