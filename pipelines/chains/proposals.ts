import { setImmediate } from 'node:timers/promises'
import type { Chain } from '../../src/domain/chain.ts'
import type { Need, NeedState } from '../../src/domain/need.ts'
import { piecesOf } from '../../src/domain/piece.ts'
import type { Kind } from '../../src/domain/record.ts'
import type { RecordOf } from '../../src/domain/record-of.ts'
import type { Database } from '../../src/ports/database.ts'
import type { SearchIndex } from '../../src/ports/search-index.ts'
import { type ChainLanguage, type ChainWords, chainWords, termsOfNode } from '../../src/ranking/chains/chain-words.ts'
import { type Hanging, hangings } from '../../src/ranking/chains/hang.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { storeOf } from '../../src/store/libraries/records.ts'

/** What reading a chain takes. */
export interface ChainPorts extends ChainLanguage {
  readonly db: Database
  readonly index: SearchIndex
}

/** Where a record hangs by its words, best first; a need that hangs nowhere is there, too. */
export interface Proposed {
  readonly kind: Kind
  readonly id: string
  readonly hangings: readonly Hanging[]
}

/** Where everything hangs by its words, before any hand. */
export interface Proposals {
  readonly records: readonly Proposed[]
  /** A library had more for a link than is looked at. */
  readonly isCut: boolean
}

/** Documents looked at for one link in one library: the nearest. */
const depth = 2_000
/** Records read at once. */
const batch = 500

/** States of a need that was accepted by its office, and is not given up. */
export const onChains: readonly NeedState[] = [
  'published',
  'matching',
  'engaged',
  'solved',
  'partly solved',
  'unsolved',
  'escalated',
]

/** The needs of these parks, and the experts and results of all libraries that speak of its links. The sensitive are left out. */
export const proposalsOf = async (
  { nodes }: Pick<Chain, 'nodes'>,
  parks: readonly string[],
  ports: ChainPorts,
): Promise<Proposals> => {
  const words = chainWords(nodes, ports)
  const hung = async <K extends Kind>(kind: K, record: RecordOf[K]): Promise<Proposed> => {
    // A region has thousands, and what answers others works on this thread, too.
    await setImmediate()
    return { kind, id: record.id, hangings: hangings(piecesOf(kind, record), words, ports.tokeniser) }
  }
  const needs: Proposed[] = []
  for await (const need of needsOf(parks, ports.db)) needs.push(await hung('need', need))
  const experts = await offersOf('expert', { nodes, words }, ports)
  const results = await offersOf('result', { nodes, words }, ports)
  const offers: Proposed[] = []
  for (const record of experts.records) offers.push(await hung('expert', record))
  for (const record of results.records) offers.push(await hung('result', record))
  return {
    records: [...needs, ...offers.filter((offer) => offer.hangings.length > 0)],
    isCut: experts.isCut || results.isCut,
  }
}

const needsOf = async function* (parks: readonly string[], db: Database): AsyncGenerator<Need> {
  let after = ''
  while (true) {
    const page = await needStore.page(db, {
      after,
      limit: batch,
      where: { pool: parks, state: onChains, sensitive: false },
    })
    yield* page
    if (page.length < batch) return
    after = page.at(-1)!.id
  }
}

const offersOf = async <K extends 'expert' | 'result'>(
  kind: K,
  { nodes, words }: Pick<Chain, 'nodes'> & { readonly words: ChainWords },
  { db, index, tokeniser }: ChainPorts,
): Promise<{ readonly records: readonly RecordOf[K][]; readonly isCut: boolean }> => {
  const owners = new Set<string>()
  let isCut = false
  for (const { id } of nodes) {
    const terms = termsOfNode(id, words, tokeniser)
    const found = await index.retrieve({ kind, terms, vector: null, filters: {}, limit: depth })
    isCut ||= found.length >= depth
    for (const { owner } of found) owners.add(owner)
  }
  const ids = [...owners].sort()
  const records: RecordOf[K][] = []
  for (let from = 0; from < ids.length; from += batch)
    records.push(...(await storeOf(kind).byIds(db, ids.slice(from, from + batch))))
  return { records: records.filter(({ sensitive }) => !sensitive), isCut }
}
