import type { Audience } from '../src/domain/audience.ts'
import type { HungRow } from '../src/domain/chain/rows.ts'
import type { Chain } from '../src/domain/chain.ts'
import type { PoolSurroundings } from '../src/domain/pool-source.ts'
import type { Database } from '../src/ports/database.ts'
import { placementsOf } from '../src/store/chains/chains.ts'
import { lastChange } from '../src/store/indexing/index-changes.ts'
import { organisationStore } from '../src/store/libraries/organisations.ts'
import { associationsAbove, parksBelow } from '../src/store/organisation-graph.ts'
import { type Fillers, type Filling, type FillingPorts, fillersOf } from './chains/fillers.ts'
import { type ChainPorts, type Proposals, proposalsOf } from './chains/proposals.ts'
import { rowsOf } from './chains/rows.ts'
import { surroundingsOf } from './widen.ts'

/** A chain as somebody reads it. */
export interface ReadChain {
  readonly rows: readonly HungRow[]
  /** A library had more for a link than is looked at. */
  readonly isCut: boolean
}

/** Chains, over open engines. */
export interface ChainReading {
  /** What hangs where, by words or by hand, of what somebody in these circles may see. */
  readonly read: (chain: Chain, circles: readonly Audience[] | null) => Promise<ReadChain>
  /** Who could fill a link, best first. */
  readonly fill: (chain: Chain, filling: Omit<Filling, 'around'>) => Promise<Fillers>
}

/** Reads chains; where records hang by their words is found anew only after a record or the chain was written. */
export const chainReading = (openPorts: () => ChainPorts & FillingPorts): ChainReading => {
  const proposalsFor = keptProposals()
  return {
    read: async (chain, circles) => {
      const ports = openPorts()
      const place = await placeOf(chain.pool, ports.db)
      const proposals = await proposalsFor(chain, place.parks, ports)
      const placements = await placementsOf(ports.db, chain.id)
      const rows = await rowsOf({ proposals, placements, ...place, circles, now: ports.now() }, ports.db)
      return { rows, isCut: proposals.isCut }
    },
    fill: async (chain, filling) => {
      const ports = openPorts()
      const { around } = await placeOf(chain.pool, ports.db)
      return fillersOf({ ...filling, around }, ports)
    },
  }
}

/** Chains whose proposals are kept. */
const most = 30

const keptProposals = () => {
  const kept = new Map<string, { readonly key: string; readonly proposals: Promise<Proposals> }>()
  return async (chain: Chain, parks: readonly string[], ports: ChainPorts): Promise<Proposals> => {
    const key = JSON.stringify([chain.updated, await lastChange(ports.db), parks])
    const before = kept.get(chain.id)
    const proposals = before?.key === key ? before.proposals : proposalsOf(chain, parks, ports)
    // The one that was asked for last stands last.
    kept.delete(chain.id)
    kept.set(chain.id, { key, proposals })
    for (const id of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(id)
    proposals.catch(() => kept.delete(chain.id))
    return proposals
  }
}

interface ChainPlace {
  readonly parks: readonly string[]
  readonly around: PoolSurroundings
}

// A park's chain has its own needs; an association's those of every park below it.
const placeOf = async (pool: string, db: Database): Promise<ChainPlace> => {
  const [organisation] = await organisationStore.byIds(db, [pool])
  const below = organisation?.kind === 'park' ? [] : await parksBelow(db, pool)
  if (below.length === 0) return { parks: [pool], around: await surroundingsOf(pool, db) }
  const local = [...new Set([pool, ...below])]
  return { parks: below, around: { local, upper: await associationsAbove(db, local) } }
}
