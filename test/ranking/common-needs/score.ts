import type { Cluster } from '../../../src/ranking/common-needs/cluster.ts'
import type { Verdict } from './judged.ts'

/** Two needs, the lower id first. */
export type IdPair = readonly [a: string, b: string]

/** How proposed clusters stand against the judgments; pairs too close to call count neither way. */
export interface Score {
  /** Share of the proposed pairs that are truly common. */
  readonly precision: number
  /** Share of the common pairs that were proposed. */
  readonly recall: number
  /** Proposed pairs that were judged. */
  readonly proposed: number
  readonly wrong: readonly IdPair[]
  readonly missed: readonly IdPair[]
}

/** Scores clusters pair by pair; `common` are all pairs that were judged common. */
export const scoreOf = (
  clusters: readonly Cluster[],
  verdictOf: (a: string, b: string) => Verdict,
  common: readonly IdPair[],
): Score => {
  const proposed = clusters.flatMap(pairsIn).filter(([a, b]) => verdictOf(a, b) !== null)
  const wrong = proposed.filter(([a, b]) => verdictOf(a, b) === 'different')
  const told = new Set(proposed.map(String))
  const missed = common.filter((pair) => !told.has(String(pair)))
  return {
    precision: 1 - wrong.length / proposed.length,
    recall: 1 - missed.length / common.length,
    proposed: proposed.length,
    wrong,
    missed,
  }
}

/** Every two of the ids, each pair in order. */
export const pairsIn = (ids: Cluster): readonly IdPair[] => {
  const sorted = [...ids].sort()
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b): IdPair => [a, b]))
}
