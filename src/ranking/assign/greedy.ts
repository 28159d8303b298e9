import { countedBy, demandKey, isOpen, offerKey, type Pairing, type Problem } from './problem.ts'

/** What an office does by hand: locks first, then everybody's floor, then the rest, the best pair first each time. `null` when this misses a limit. */
export const greedyPlan = (problem: Problem): ReadonlySet<Pairing> | null => {
  const taking = placesOf(problem)
  const best = problem.pairings.filter(isOpen).toSorted((a, b) => b.worth - a.worth)
  const takeEach = (wanted: (pairing: Pairing) => boolean): void => {
    for (const pairing of best) if (wanted(pairing)) taking.take(pairing)
  }
  takeEach(({ isLocked }) => isLocked)
  takeEach((pairing) => taking.has(pairing, 'least'))
  takeEach((pairing) => taking.has(pairing, 'most'))
  return taking.keepsAll() ? taking.chosen : null
}

interface Places {
  readonly chosen: ReadonlySet<Pairing>
  readonly has: (pairing: Pairing, upTo: 'least' | 'most') => boolean
  readonly take: (pairing: Pairing) => void
  readonly keepsAll: () => boolean
}

const placesOf = (problem: Problem): Places => {
  const chosen = new Set<Pairing>()
  const demands = new Map(problem.demands.map((demand) => [demandKey(demand), demand]))
  const offers = new Map(problem.offers.map((offer) => [offerKey(offer), offer]))
  const quotas = countedBy(problem).map((quota) => ({ ...quota, counted: new Set(quota.pairings) }))
  const taken = new Map<string, number>()
  const count = (key: string): number => taken.get(key) ?? 0
  const add = (key: string): void => void taken.set(key, count(key) + 1)
  const quotaKey = (i: number): string => `quota ${i}`
  const hasQuota = (pairing: Pairing): boolean =>
    quotas.every(({ counted, most }, i) => most === null || !counted.has(pairing) || count(quotaKey(i)) < most)
  return {
    chosen,
    has: (pairing, upTo) =>
      !chosen.has(pairing) &&
      count(demandKey(pairing)) < demands.get(demandKey(pairing))!.range[upTo] &&
      count(offerKey(pairing)) < offers.get(offerKey(pairing))!.most &&
      hasQuota(pairing),
    take: (pairing) => {
      chosen.add(pairing)
      add(demandKey(pairing))
      add(offerKey(pairing))
      for (const [i, { counted }] of quotas.entries()) if (counted.has(pairing)) add(quotaKey(i))
    },
    keepsAll: () =>
      [...demands].every(([key, { range }]) => count(key) >= range.least && count(key) <= range.most) &&
      [...offers].every(([key, { most }]) => count(key) <= most) &&
      quotas.every(
        ({ least, most }, i) => count(quotaKey(i)) >= (least ?? 0) && count(quotaKey(i)) <= (most ?? Infinity),
      ) &&
      problem.pairings.every((pairing) => !pairing.isLocked || chosen.has(pairing)),
  }
}
