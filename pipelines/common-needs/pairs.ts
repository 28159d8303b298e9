import type { Retrieved } from '../../src/ports/search-index.ts'
import { alike } from '../../src/ranking/common-needs/alike.ts'
import type { Pair } from '../../src/ranking/common-needs/cluster.ts'
import { differentFirms } from '../../src/ranking/common-needs/firms.ts'
import type { Language } from '../../src/ranking/common-needs/language.ts'
import { rules } from '../../src/ranking/common-needs/rules.ts'
import { type Sketch, sketch } from '../../src/ranking/common-needs/sketch.ts'
import { logOdds } from '../../src/ranking/common-needs/strength.ts'
import { needStore } from '../../src/store/needs.ts'
import { type KnownNeed, knownNeed } from './known-need.ts'
import { type NearPorts, near } from './near.ts'

/** Every two near needs of different firms that might be one, once. */
export const pairsAmong = async (
  known: ReadonlyMap<string, KnownNeed>,
  language: Language,
  ports: NearPorts,
): Promise<readonly Pair[]> => {
  const sketchOf = sketches(language)
  const pairs = new Map<string, Pair>()
  for await (const { need, found } of near([...known.values()], ports))
    for (const pair of pairsWith(need, found, { known, sketchOf })) pairs.set(`${pair.a}\n${pair.b}`, pair)
  return [...pairs.values()]
}

/** The pairs of one need, with nothing else read but the needs near it. */
export const pairsOf = async (need: KnownNeed, language: Language, ports: NearPorts): Promise<readonly Pair[]> => {
  for await (const { found } of near([need], ports)) {
    const needs = await needStore.byIds(
      ports.db,
      found.map(({ owner }) => owner),
    )
    const known = new Map(needs.flatMap((each) => knownNeed(each) ?? []).map((each) => [each.id, each]))
    return pairsWith(need, found, { known, sketchOf: sketches(language) })
  }
  return []
}

interface Comparing {
  readonly known: ReadonlyMap<string, KnownNeed>
  readonly sketchOf: (need: KnownNeed) => Sketch
}

const pairsWith = (need: KnownNeed, found: readonly Retrieved[], { known, sketchOf }: Comparing): readonly Pair[] =>
  found.flatMap(({ owner, meaning }) => {
    const other = known.get(owner)
    if (other === undefined || !differentFirms(need, other)) return []
    // Always the lower id first: sums of fractions depend on their order, and a pair is met from both sides.
    const [a, b] = need.id < other.id ? [need, other] : [other, need]
    const odds = logOdds(alike(sketchOf(a), sketchOf(b), meaning))
    return odds < rules.least ? [] : [{ a: a.id, b: b.id, odds }]
  })

/** Sketches made once each. */
const sketches = (language: Language): ((need: KnownNeed) => Sketch) => {
  const made = new Map<string, Sketch>()
  return (need) => {
    const kept = made.get(need.id) ?? sketch(need.said, language)
    made.set(need.id, kept)
    return kept
  }
}
