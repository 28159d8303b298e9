import type { Exclusion, Pair } from '../../domain/shortlist.ts'
import { countedBy, type Demand, demandKey, offerKey, type Pairing, type Problem, pairKey } from './problem.ts'

/** What is on a list, and who cannot be on it any more. */
export interface After {
  readonly before: readonly Pair[]
  readonly gone: readonly Exclusion[]
}

/** Whether this pair is gone: for its need, or for all. */
export const isGone = (pair: Pair, gone: readonly Exclusion[]): boolean =>
  gone.some((each) => offerKey(each) === offerKey(pair) && (each.needId ?? pair.needId) === pair.needId)

/**
 * The problem of mending a list: what people put there stays lawful, whatever the limits say; needs that lost somebody are
 * owed as many as before (`asBefore`) or as the limits say, all others no more than they have.
 */
export const afterwards = (problem: Problem, { before, gone }: After, asBefore: boolean): Problem => {
  const kept = before.filter((pair) => !isGone(pair, gone))
  const keptKeys = new Set(kept.map(pairKey))
  const known = new Set(problem.pairings.map(pairKey))
  const pairings = [
    ...problem.pairings
      .filter((pairing) => !isGone(pairing, gone))
      .map((pairing) => (keptKeys.has(pairKey(pairing)) ? { ...pairing, bars: [] } : pairing)),
    ...kept.filter((pair) => !known.has(pairKey(pair))).map(standing),
  ]
  const counts = (pairs: readonly Pair[], key: (pair: Pair) => string) =>
    new Map([...Map.groupBy(pairs, key)].map(([name, of]) => [name, of.length]))
  const [had, has, load] = [counts(before, demandKey), counts(kept, demandKey), counts(kept, offerKey)]
  const demands = problem.demands.map((demand) =>
    owed(demand, {
      had: had.get(demandKey(demand)) ?? 0,
      has: has.get(demandKey(demand)) ?? 0,
      fit: pairings.filter((pairing) => demandKey(pairing) === demandKey(demand) && isFit(pairing)).length,
      asBefore,
    }),
  )
  const offers = problem.offers.map((offer) => ({
    ...offer,
    most: Math.max(offer.most, load.get(offerKey(offer)) ?? 0),
  }))
  return { demands, offers, pairings, quotas: roomier({ ...problem, offers, pairings }, keptKeys) }
}

const standing = ({ needId, kind, id }: Pair): Pairing => ({
  needId,
  kind,
  id,
  worth: 0,
  covers: [],
  bars: [],
  isLocked: false,
  refusal: null,
})

const isFit = ({ bars, isLocked }: Pairing): boolean => bars.length === 0 || (isLocked && !bars.includes('exclusion'))

interface Owed {
  readonly had: number
  readonly has: number
  readonly fit: number
  readonly asBefore: boolean
}

const owed = (demand: Demand, { had, has, fit, asBefore }: Owed): Demand => {
  const wanted = had === has ? has : asBefore ? had : demand.range.least
  const least = Math.min(wanted, fit)
  return { ...demand, range: { least, most: Math.max(demand.range.most, least, has) } }
}

/** A quota that people went beyond by hand, or stay below, is not enforced against them. */
const roomier = (problem: Problem, kept: ReadonlySet<string>): Problem['quotas'] =>
  countedBy(problem).map(({ pairings, ...quota }) => {
    const count = pairings.filter((pairing) => kept.has(pairKey(pairing))).length
    return {
      ...quota,
      most: quota.most === null ? null : Math.max(quota.most, count),
      least: quota.least === null ? null : Math.min(quota.least, count),
    }
  })
