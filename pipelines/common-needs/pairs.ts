import { setImmediate } from 'node:timers/promises'
import type { Database } from '../../src/ports/database.ts'
import type { Embedder } from '../../src/ports/embedder.ts'
import type { SearchIndex } from '../../src/ports/search-index.ts'
import { alike } from '../../src/ranking/common-needs/alike.ts'
import type { Pair } from '../../src/ranking/common-needs/cluster.ts'
import { differentFirms } from '../../src/ranking/common-needs/firms.ts'
import type { Language } from '../../src/ranking/common-needs/language.ts'
import { rules } from '../../src/ranking/common-needs/rules.ts'
import { type Sketch, sketch } from '../../src/ranking/common-needs/sketch.ts'
import { logOdds } from '../../src/ranking/common-needs/strength.ts'
import { tellingPairs } from '../../src/ranking/common-needs/telling-pairs.ts'
import { type KnownNeed, knownAmong } from './known-need.ts'
import { type MeaningOf, readMeaning } from './meaning.ts'

/** What comparing needs takes; without an embedder it goes on with words. */
export interface PairingPorts {
  readonly db: Database
  readonly index: SearchIndex
  readonly embedder: Embedder | null
}

/** With 24 pairs of characters the index finds every pair of our tuning half that can become common among its 30 nearest of 1,100. */
const asked = 24
const nearest = 30

/** Ids of the needs the index finds nearest to one, itself included. */
export const near = async ({ said }: KnownNeed, language: Language, index: SearchIndex): Promise<readonly string[]> => {
  const terms = new Map(tellingPairs(said, language, asked).map((pair) => [pair, 1]))
  const found = await index.retrieve({ kind: 'need', terms, vector: null, filters: {}, limit: nearest })
  return found.map(({ owner }) => owner)
}

/** Every two near needs of different firms that might be one, once. */
export const pairsAmong = async (
  known: ReadonlyMap<string, KnownNeed>,
  language: Language,
  ports: PairingPorts,
): Promise<readonly Pair[]> => {
  const compare = comparing({ known, language, meaningOf: await readMeaning([...known.keys()], ports) })
  const pairs: Pair[] = []
  for (const need of known.values()) {
    // A region has thousands, and what answers others works on this thread, too.
    await setImmediate()
    pairs.push(...compare(need, await near(need, language, ports.index)))
  }
  return pairs
}

/** The pairs of one need; nothing else is read but the needs near it. */
export const pairsOf = async (need: KnownNeed, language: Language, ports: PairingPorts): Promise<readonly Pair[]> => {
  const ids = await near(need, language, ports.index)
  const known = await knownAmong(ids, ports.db)
  const meaningOf = await readMeaning([need.id, ...ids], ports)
  return comparing({ known, language, meaningOf })(need, ids)
}

interface Comparing {
  readonly known: ReadonlyMap<string, KnownNeed>
  readonly language: Language
  readonly meaningOf: MeaningOf
}

/** A vector is made of the whole text: where most of it is a firm's praise of itself, it says which firm, not which need. */
const isPlain = ({ said }: KnownNeed): boolean => said.share >= 0.5

/** Compares a need with others, each two once. */
const comparing = ({ known, language, meaningOf }: Comparing) => {
  const compared = new Set<string>()
  const sketches = new Map<string, Sketch>()
  const sketchOf = ({ id, said }: KnownNeed): Sketch => {
    const made = sketches.get(id) ?? sketch(said, language)
    sketches.set(id, made)
    return made
  }
  const compare = (a: KnownNeed, b: KnownNeed): readonly Pair[] => {
    const key = `${a.id}\n${b.id}`
    if (compared.has(key) || !differentFirms(a.firm, b.firm)) return []
    compared.add(key)
    const meaning = isPlain(a) && isPlain(b) ? meaningOf(a.id, b.id) : null
    const odds = logOdds(alike(sketchOf(a), sketchOf(b), meaning))
    return odds < rules.least ? [] : [{ a: a.id, b: b.id, odds }]
  }
  return (need: KnownNeed, ids: readonly string[]): readonly Pair[] =>
    ids.flatMap((id) => {
      const other = known.get(id)
      if (other === undefined || id === need.id) return []
      // Always the lower id first: sums of fractions depend on their order.
      return need.id < id ? compare(need, other) : compare(other, need)
    })
}
