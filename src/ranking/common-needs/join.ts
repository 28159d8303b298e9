import { type Cluster, lookUp, meanOdds, type Pair } from './cluster.ts'
import type { Rules } from './rules.ts'

/**
 * Where a newcomer belongs among clusters that stand: the cluster, or the single need, that it pairs with best; `null` when
 * it belongs nowhere. `pairs` are the newcomer's own; ties go to the lower first id.
 */
export const join = (newcomer: string, pairs: readonly Pair[], standing: Standing): Cluster | null => {
  const oddsOf = lookUp(pairs)
  const home = new Map(standing.clusters.flatMap((cluster) => cluster.map((id) => [id, cluster])))
  const near = pairs.map(({ a, b }) => (a === newcomer ? b : a)).sort()
  const homes = new Set(near.map((id) => home.get(id) ?? [id]))
  let best: { readonly cluster: Cluster; readonly mean: number } | null = null
  for (const cluster of homes) {
    const mean = meanOdds([newcomer], cluster, { oddsOf, rules: standing.rules })
    if (mean !== null && (best === null || mean > best.mean)) best = { cluster, mean }
  }
  return best?.cluster ?? null
}

/** The clusters a newcomer finds, none of which holds it yet. */
export interface Standing {
  readonly clusters: readonly Cluster[]
  readonly rules: Rules
}
