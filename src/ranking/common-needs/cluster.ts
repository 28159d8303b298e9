import type { Rules } from './rules.ts'

/** Two needs, by id, and the log-odds that they are one. Two that must never be together have no such pair. */
export interface Pair {
  readonly a: string
  readonly b: string
  readonly odds: number
}

/** Ids of needs that are one, rising. */
export type Cluster = readonly string[]

/** Log-odds of two needs; `undefined` when they are no pair. */
export type OddsOf = (a: string, b: string) => number | undefined

/** Looks pairs up, whichever id comes first. */
export const lookUp = (pairs: Iterable<Pair>): OddsOf => {
  const table = new Map<string, Map<string, number>>()
  const note = (a: string, b: string, odds: number): void => {
    const row = table.get(a) ?? new Map<string, number>()
    table.set(a, row.set(b, odds))
  }
  for (const { a, b, odds } of pairs) {
    note(a, b, odds)
    note(b, a, odds)
  }
  return (a, b) => table.get(a)?.get(b)
}

/**
 * Clusters of two and more, ordered by first id. The strongest pair brings its two clusters together first, and only if every
 * need of the one pairs with every need of the other, each well enough and all of them well on the mean: a need in the
 * middle carries nobody in. The same pairs give the same clusters, in whatever order they come.
 */
export const cluster = (pairs: readonly Pair[], rules: Rules): readonly Cluster[] => {
  const fit = pairs.filter(({ odds }) => odds >= rules.least)
  const oddsOf = lookUp(fit)
  const home = new Map<string, Cluster>()
  for (const { a, b } of fit.map(inOrder).sort(strongestFirst)) {
    const [left, right] = [home.get(a) ?? [a], home.get(b) ?? [b]]
    if (left === right || meanOdds(left, right, { oddsOf, rules }) === null) continue
    const joined = [...left, ...right].sort()
    for (const id of joined) home.set(id, joined)
  }
  return [...new Set(home.values())].sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
}

/** What a merger is judged by. */
export interface Judging {
  readonly oddsOf: OddsOf
  readonly rules: Rules
}

/** Mean log-odds between two clusters; `null` when they may not become one. */
export const meanOdds = (left: Cluster, right: Cluster, { oddsOf, rules }: Judging): number | null => {
  if (left.length + right.length > rules.most) return null
  const odds = left.flatMap((a) => right.map((b) => oddsOf(a, b) ?? Number.NEGATIVE_INFINITY))
  if (odds.some((each) => each < rules.least)) return null
  const mean = odds.reduce((sum, each) => sum + each, 0) / odds.length
  return mean < rules.mean ? null : mean
}

const inOrder = ({ a, b, odds }: Pair): Pair => (a < b ? { a, b, odds } : { a: b, b: a, odds })

const strongestFirst = (one: Pair, other: Pair): number =>
  other.odds - one.odds || compare(one.a, other.a) || compare(one.b, other.b)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
