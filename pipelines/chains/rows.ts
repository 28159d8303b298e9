import type { Audience } from '../../src/domain/audience.ts'
import type { HungNeed, HungOffer, HungRow } from '../../src/domain/chain/rows.ts'
import type { ChainPlacement } from '../../src/domain/chain.ts'
import { masked } from '../../src/domain/masked.ts'
import type { Need } from '../../src/domain/need.ts'
import { type PoolSurroundings, sourceOf } from '../../src/domain/pool-source.ts'
import type { Kind } from '../../src/domain/record.ts'
import type { RecordOf } from '../../src/domain/record-of.ts'
import { isStale, lastSaid } from '../../src/domain/stale.ts'
import type { Database } from '../../src/ports/database.ts'
import { type FoundFor, foundFor } from '../../src/store/chains/need-standings.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import type { Head } from '../../src/store/libraries/read-records.ts'
import { storeSeenBy } from '../../src/store/libraries/records.ts'
import { fairGrade } from '../widen.ts'
import { onChains, type Proposals, type Proposed } from './proposals.ts'

/** What is known of a chain beside its words. */
export interface Hanging {
  readonly proposals: Proposals
  readonly placements: readonly ChainPlacement[]
  /** The parks whose needs are on it. */
  readonly parks: readonly string[]
  readonly around: PoolSurroundings
  /** Of whoever looks; `null`: the house. */
  readonly circles: readonly Audience[] | null
  readonly now: string
}

/** Everything on a chain that its reader may see, needs first: where it hangs, by words or by hand, and how it stands. */
export const rowsOf = async (hanging: Hanging, db: Database): Promise<readonly HungRow[]> => {
  const known = knownOf(hanging)
  const needs = await seen('need', hanging, db)
  const onIt = needs.filter((need) => isOnChain(need, hanging.parks))
  const ids = onIt.map(({ id }) => id)
  const found = await foundFor(db, ids, { grade: fairGrade, circles: hanging.circles })
  const experts = await seen('expert', hanging, db)
  const results = await seen('result', hanging, db)
  const pools = await poolsOf([...experts, ...results], db)
  const offered = (kind: HungOffer['kind'], record: HeadOfOffer): readonly HungOffer[] => {
    const row = frameOf(kind, record, known)
    const pool = pools.get(record.pool ?? '')
    const source = sourceOf(record.pool, pool?.kind ?? null, hanging.around)
    return row.nodeId === null || record.sensitive ? [] : [{ ...row, kind, source, pool: pool?.name ?? null }]
  }
  return [
    ...onIt.map(
      (need): HungNeed => ({
        ...frameOf('need', need, known),
        kind: 'need',
        state: need.state,
        standing: standingOf(need, found),
      }),
    ),
    ...experts.flatMap((expert) => offered('expert', expert)),
    ...results.flatMap((result) => offered('result', result)),
  ]
}

type HeadOfOffer = Head<RecordOf['expert']> | Head<RecordOf['result']>

/** What words and hands say of each record. */
interface Known {
  readonly proposedOf: ReadonlyMap<string, Proposed>
  readonly placedOf: ReadonlyMap<string, ChainPlacement>
  readonly now: string
}

const keyOf = (kind: Kind, id: string): string => `${kind} ${id}`

const knownOf = ({ proposals, placements, now }: Hanging): Known => ({
  proposedOf: new Map(proposals.records.map((each) => [keyOf(each.kind, each.id), each])),
  placedOf: new Map(placements.map((each) => [keyOf(each.kind, each.recordId), each])),
  now,
})

const isOnChain = ({ pool, state, sensitive }: Need, parks: readonly string[]): boolean =>
  !sensitive && pool !== null && parks.includes(pool) && onChains.includes(state)

const seen = <K extends Kind>(kind: K, { proposals, placements, circles }: Hanging, db: Database) => {
  const proposed = proposals.records.filter((each) => each.kind === kind).map(({ id }) => id)
  const placed = placements.filter((each) => each.kind === kind).map(({ recordId }) => recordId)
  return storeSeenBy(kind, circles).heads(db, [...new Set([...proposed, ...placed])].sort())
}

const poolsOf = async (records: readonly { readonly pool: string | null }[], db: Database) => {
  const organisations = await organisationStore.byIds(db, [...new Set(records.flatMap(({ pool }) => pool ?? []))])
  return new Map(organisations.map((organisation) => [organisation.id, organisation]))
}

const standingOf = ({ id, state }: Need, { engaged, listed }: FoundFor): HungNeed['standing'] => {
  if (state === 'solved') return 'solved'
  if (engaged.has(id)) return 'engaged'
  return listed.has(id) ? 'listed' : 'unmatched'
}

const frameOf = (kind: Kind, record: Need | HeadOfOffer, { proposedOf, placedOf, now }: Known) => ({
  id: record.id,
  title: masked('name' in record ? record.name : record.title),
  organisation: record.organisation,
  ...whereOf(proposedOf.get(keyOf(kind, record.id)), placedOf.get(keyOf(kind, record.id))),
  lastSaid: lastSaid(record).slice(0, 10),
  isStale: isStale(record, now),
})

const whereOf = (proposed: Proposed | undefined, placed: ChainPlacement | undefined) => {
  const hangings = proposed?.hangings ?? []
  const nodeId = placed === undefined ? (hangings[0]?.nodeId ?? null) : placed.nodeId
  const own = hangings.find((hanging) => hanging.nodeId === nodeId)
  return {
    nodeId,
    by: placed === undefined ? ('words' as const) : ('hand' as const),
    points: own?.points ?? 0,
    words: own?.proofs ?? [],
    others: hangings.map((hanging) => hanging.nodeId).filter((id) => id !== nodeId),
  }
}
