import { byDemand, demandKey, isOpen, type Pairing, type Problem } from './problem.ts'

/** For each need that has open pairings, what share of the worth of its best each of them has, 0..1. */
export const bestShares = ({ demands, pairings }: Problem): readonly ReadonlyMap<Pairing, number>[] => {
  const grouped = byDemand(pairings)
  return demands.flatMap((demand) => {
    const open = (grouped.get(demandKey(demand)) ?? []).filter(isOpen)
    const best = Math.max(...open.map(({ worth }) => worth))
    if (demand.range.most === 0 || !(best > 0)) return []
    return [new Map(open.map((pairing) => [pairing, Math.max(0, pairing.worth) / best]))]
  })
}
