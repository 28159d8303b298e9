import type { Audience } from '../../src/domain/audience.ts'
import type { ChainNode } from '../../src/domain/chain.ts'
import type { EvidenceKind } from '../../src/domain/expert.ts'
import { piecesOf } from '../../src/domain/piece.ts'
import { type PoolSource, type PoolSurroundings, sourceOf } from '../../src/domain/pool-source.ts'
import { isStale, lastSaid } from '../../src/domain/stale.ts'
import type { Database } from '../../src/ports/database.ts'
import { type ChainLanguage, chainWords } from '../../src/ranking/chains/chain-words.ts'
import { type Speaking, speakingPieces } from '../../src/ranking/chains/speaking-pieces.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { storeSeenBy } from '../../src/store/libraries/records.ts'
import type { MatchAnswer, MatchQuestion, PlacedMatch } from '../answer.ts'

/** Who is sought for a link, and by whom. */
export interface Filling {
  readonly node: ChainNode
  readonly kind: 'expert' | 'result'
  readonly circles: readonly Audience[] | null
  readonly around: PoolSurroundings
  readonly limit: number
}

/** 项目, 技术 (papers and patents), 成果: pieces of evidence that speak of the link, kept apart. */
export interface LinkEvidence {
  readonly projects: readonly string[]
  readonly technologies: readonly string[]
  readonly results: readonly string[]
}

/** One who could fill a link, and whose library he is of. */
export interface Filler {
  readonly match: PlacedMatch
  readonly source: PoolSource
  readonly pool: string | null
  /** Titles; `null` of a result, which is one piece. */
  readonly evidence: LinkEvidence | null
  readonly lastSaid: string
  readonly isStale: boolean
}

/** Who could, best first, and what the matching had to do without. */
export interface Fillers {
  readonly fillers: readonly Filler[]
  readonly degraded: readonly string[]
}

/** What finding fillers takes. */
export interface FillingPorts extends ChainLanguage {
  readonly db: Database
  readonly match: (question: MatchQuestion) => Promise<MatchAnswer>
  readonly now: () => string
}

/** 弱相关: below, nobody is named. */
const leastGrade = 1

/** The words of a link as a question. */
export const questionOf = ({ name, words }: ChainNode): string => [name, ...words].join('、')

/** Who could fill a link, best first, of all libraries: ranked and proven as any question is. */
export const fillersOf = async (
  { node, kind, circles, around, limit }: Filling,
  { db, match, now, ...reading }: FillingPorts,
): Promise<Fillers> => {
  const found = await match({ asked: { text: questionOf(node) }, kind, filters: {}, circles, limit })
  const matches = found.matches.filter(({ grade }) => grade >= leastGrade)
  const records = await storeSeenBy(kind, circles).byIds(
    db,
    matches.map(({ id }) => id),
  )
  const byId = new Map(records.map((record) => [record.id, record]))
  const pools = await organisationStore.byIds(db, [...new Set(records.flatMap(({ pool }) => pool ?? []))])
  const words = chainWords([node], reading)
  const fillers = matches.flatMap((found): readonly Filler[] => {
    const record = byId.get(found.id)
    if (record === undefined) return []
    const pool = pools.find(({ id }) => id === record.pool)
    const said = 'evidence' in record ? speakingPieces(piecesOf('expert', record), words, reading.tokeniser) : null
    return [
      {
        match: found,
        source: sourceOf(record.pool, pool?.kind ?? null, around),
        pool: pool?.name ?? null,
        evidence: said === null || !('evidence' in record) ? null : evidenceOf(record.evidence, said),
        lastSaid: lastSaid(record).slice(0, 10),
        isStale: isStale(record, now()),
      },
    ]
  })
  return { fillers, degraded: found.degraded }
}

const evidenceOf = (
  evidence: readonly { readonly id: string; readonly kind: EvidenceKind; readonly title: string }[],
  said: ReadonlySet<Speaking>,
): LinkEvidence => {
  const of = (...kinds: readonly EvidenceKind[]): readonly string[] =>
    evidence.flatMap(({ id, kind, title }) => (kinds.includes(kind) && said.has(`expert:${id}`) ? [title] : []))
  return { projects: of('project'), technologies: of('paper', 'patent'), results: of('result') }
}
