import type { Alike } from './alike.ts'
import type { Cluster, OddsOf } from './cluster.ts'
import { odds } from './rules.ts'

/** Log-odds that two needs are one, from what they have in common. */
export const logOdds = (pair: Alike): number => {
  const { weights, start } = pair.meaning === null ? odds.wordsOnly : odds.withMeaning
  return (
    start +
    weights.problem * pair.problem +
    weights.thing * pair.thing +
    weights.title * pair.title +
    weights.meaning * (pair.meaning ?? 0)
  )
}

/** Mean probability over the pairs of a cluster that the two are one need, 0..1. */
export const strengthOf = (ids: Cluster, oddsOf: OddsOf): number => {
  const pairs = ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b) => probability(oddsOf(a, b) ?? Number.NEGATIVE_INFINITY)),
  )
  return pairs.reduce((sum, each) => sum + each, 0) / pairs.length
}

const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
