import { setImmediate } from 'node:timers/promises'
import type { Need } from '../src/domain/need.ts'
import type { Database } from '../src/ports/database.ts'
import { type Cluster, cluster, lookUp, type Pair } from '../src/ranking/common-needs/cluster.ts'
import { type CommonNeed, commonNeed } from '../src/ranking/common-needs/common-need.ts'
import { readFacets } from '../src/ranking/common-needs/facets.ts'
import { join } from '../src/ranking/common-needs/join.ts'
import { languageOf } from '../src/ranking/common-needs/language.ts'
import { rules } from '../src/ranking/common-needs/rules.ts'
import { strengthOf } from '../src/ranking/common-needs/strength.ts'
import { preferredLabels, type Reading } from '../src/ranking/common-needs/words.ts'
import { needStore } from '../src/store/libraries/needs.ts'
import type { Thesaurus } from '../src/text/thesaurus.ts'
import type { Tokeniser } from '../src/text/tokenise.ts'
import { knownAmong, knownNeeds } from './common-needs/known-need.ts'
import { type PairingPorts, pairsAmong, pairsOf } from './common-needs/pairs.ts'

/** What finding common needs takes; without an embedder it goes on with words. */
export type CommonNeedsPorts = PairingPorts & { readonly tokeniser: Tokeniser; readonly thesaurus: Thesaurus }

/** The common needs of a library, the strongest first. */
export interface FoundCommonNeeds {
  readonly found: readonly CommonNeed[]
  /** `meaning` when there was no embedder. */
  readonly degraded: readonly string[]
}

/** The same, with the reading that a newcomer is compared by. */
export interface CommonNeeds extends FoundCommonNeeds {
  readonly reading: Reading
}

/** All open needs of the store go in; out come those that several firms have, with what they share in their own words. */
export const commonNeeds = async (ports: CommonNeedsPorts): Promise<CommonNeeds> => {
  const { db, embedder, tokeniser, thesaurus } = ports
  const known = await knownNeeds(db)
  const said = [...known.values()].map((need) => need.said)
  const reading = {
    tokeniser,
    labels: preferredLabels(thesaurus),
    language: languageOf(said, readFacets(thesaurus)),
  }
  const pairs = await pairsAmong(known, reading.language, ports)
  const found = await present(cluster(pairs, rules), pairs, { db, reading })
  return { found, reading, degraded: embedder === null ? ['meaning'] : [] }
}

/**
 * One need, new or changed and indexed, goes in; out comes the common need it makes with one found before, or with a single
 * need; `null` when it makes none. Nothing but the needs near it is read.
 */
export const joinCommonNeeds = async (
  id: string,
  { found, reading }: CommonNeeds,
  ports: CommonNeedsPorts,
): Promise<CommonNeed | null> => {
  const { db } = ports
  const newcomer = (await knownAmong([id], db)).get(id)
  if (newcomer === undefined) return null
  const clusters = found
    .map(({ members }) => members.map(({ need }) => need.id).filter((member) => member !== id))
    .filter(({ length }) => length >= 2)
  const home = join(id, await pairsOf(newcomer, reading.language, ports), { clusters, rules })
  if (home === null) return null
  const ids = [...home, id]
  const pairs = await pairsAmong(await knownAmong(ids, db), reading.language, ports)
  const [joined] = await present([ids], pairs, { db, reading })
  return joined ?? null
}

const firstId = ({ members }: CommonNeed): string => members[0]!.need.id

/** Clusters as common needs, the strongest first; ties keep the order of their ids. */
const present = async (
  clusters: readonly Cluster[],
  pairs: readonly Pair[],
  { db, reading }: { readonly db: Database; readonly reading: Reading },
): Promise<readonly CommonNeed[]> => {
  const oddsOf = lookUp(pairs)
  const needs = new Map((await needStore.byIds(db, clusters.flat())).map((need) => [need.id, need]))
  const membersOf = (ids: Cluster): readonly Need[] => ids.flatMap((id) => needs.get(id) ?? [])
  const found: CommonNeed[] = []
  for (const ids of clusters) {
    await setImmediate()
    found.push(commonNeed(membersOf(ids), strengthOf(ids, oddsOf), reading))
  }
  return found
    .filter(({ members }) => members.length >= 2)
    .sort((a, b) => b.strength - a.strength || (firstId(a) < firstId(b) ? -1 : 1))
}
