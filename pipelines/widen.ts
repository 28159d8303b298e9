import type { Audience } from '../src/domain/audience.ts'
import type { Need } from '../src/domain/need.ts'
import type { Organisation } from '../src/domain/organisation.ts'
import { type PoolSource, type PoolSurroundings, poolSources, sourceOf } from '../src/domain/pool-source.ts'
import type { Database } from '../src/ports/database.ts'
import { organisationStore } from '../src/store/libraries/organisations.ts'
import { storeSeenBy } from '../src/store/libraries/records.ts'
import { associationsAbove, officesOver } from '../src/store/organisation-graph.ts'
import type { MatchAnswer, MatchQuestion, PlacedMatch } from './answer.ts'

/** A need that is looked beyond its park for, and by whom. */
export interface Widening {
  readonly need: Pick<Need, 'id' | 'pool'>
  readonly kind: 'expert' | 'result'
  readonly circles: readonly Audience[] | null
  /** Matches of each source at most. */
  readonly limit: number
}

/** Candidates of one source, and whose libraries they come from. */
export interface SourceOffers {
  readonly source: PoolSource
  readonly pools: readonly Pick<Organisation, 'id' | 'name'>[]
  readonly matches: readonly PlacedMatch[]
}

/** What the own park has, what others have, and to whom the need could be reported. */
export interface Widened {
  readonly local: MatchAnswer
  /** Whether the own park has somebody worth proposing: 较强相关 at least, and an answer at all. */
  readonly isServedLocally: boolean
  readonly sources: readonly SourceOffers[]
  readonly upper: readonly Pick<Organisation, 'id' | 'name'>[]
}

/** What widening needs. */
export interface WideningPorts {
  readonly db: Database
  readonly match: (question: MatchQuestion) => Promise<MatchAnswer>
}

/** Worth proposing: 较强相关. */
export const fairGrade = 2
/** Looked through beyond the park. */
const depth = 50

/** Where the own park has nobody: whom the upper level, societies, institutes and partner parks have, each by its source. */
export const widen = async ({ need, kind, circles, limit }: Widening, ports: WideningPorts): Promise<Widened> => {
  const { db, match } = ports
  const around: PoolSurroundings = need.pool === null ? { local: [], upper: [] } : await surroundingsOf(need.pool, db)
  const question = { asked: { kind: 'need' as const, id: need.id }, kind, circles }
  const here = around.local.length === 0 ? null : await match({ ...question, filters: { pools: around.local }, limit })
  const everywhere = await match({ ...question, filters: {}, limit: depth })
  const local = here ?? { ...everywhere, matches: [] }
  return {
    local,
    isServedLocally: local.advice?.says !== 'none' && local.matches.some(({ grade }) => grade >= fairGrade),
    sources: await bySource(everywhere.matches, { kind, circles, around, limit }, db),
    upper: named(await organisationStore.byIds(db, around.upper)),
  }
}

/** Where a park stands among those whose libraries it may look into. */
export const surroundingsOf = async (park: string, db: Database): Promise<PoolSurroundings> => {
  const local = [park, ...(await officesOver(db, park))]
  return { local, upper: await associationsAbove(db, local) }
}

const named = (organisations: readonly Organisation[]): readonly Pick<Organisation, 'id' | 'name'>[] =>
  organisations.map(({ id, name }) => ({ id, name }))

const bySource = async (
  matches: readonly PlacedMatch[],
  {
    kind,
    circles,
    around,
    limit,
  }: Pick<Widening, 'kind' | 'circles' | 'limit'> & { readonly around: PoolSurroundings },
  db: Database,
): Promise<readonly SourceOffers[]> => {
  const ids = matches.map(({ id }) => id)
  const records = await storeSeenBy(kind, circles).byIds(db, ids)
  const pools = new Map(records.map(({ id, pool }) => [id, pool]))
  const owners = new Map(
    (await organisationStore.byIds(db, [...new Set([...pools.values()].flatMap((pool) => pool ?? []))])).map(
      (organisation) => [organisation.id, organisation],
    ),
  )
  const ownerOf = ({ id }: PlacedMatch): Organisation | undefined => owners.get(pools.get(id) ?? '')
  const fair = matches.filter(({ grade }) => grade >= fairGrade)
  const groups = Map.groupBy(fair, (each) => sourceOf(pools.get(each.id) ?? null, ownerOf(each)?.kind ?? null, around))
  return poolSources.flatMap((source) => {
    const found = (groups.get(source) ?? []).slice(0, limit)
    if (source === 'local' || found.length === 0) return []
    return [{ source, pools: named([...new Set(found.flatMap((each) => ownerOf(each) ?? []))]), matches: found }]
  })
}
