import type { NeedState } from '../need.ts'
import type { PoolSource } from '../pool-source.ts'

/**
 * How a need stands: the firm says it is solved; an engagement is live (neither declined nor closed); the latest version of
 * a shortlist has somebody of 较强相关 or better for it; none of these.
 */
export const needStandings = ['solved', 'engaged', 'listed', 'unmatched'] as const
export type NeedStanding = (typeof needStandings)[number]

/** How a word of a record stands to a word of a link: the very word, another name of it, a narrower thing, a part of its name, its neighbour. */
export const chainRelations = ['same', 'synonym', 'narrower', 'part', 'related'] as const
export type ChainRelation = (typeof chainRelations)[number]

/** A word of a record that speaks for a link, and where it stands: `text` is what the field says from `start` to `end`. */
export interface HangingWord {
  /** The link's own word it is near to, and how. */
  readonly word: string
  readonly relation: ChainRelation
  readonly field: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly points: number
}

/** Where a record hangs, and why. */
interface Hung {
  readonly id: string
  readonly title: string
  readonly organisation: string | null
  /** `null`: on no link. */
  readonly nodeId: string | null
  /** Whether the words put it there, or a hand. */
  readonly by: 'words' | 'hand'
  readonly points: number
  /** What speaks for that link; their points add up. */
  readonly words: readonly HangingWord[]
  /** Other links it might hang on by its words, the best first. */
  readonly others: readonly string[]
  /** `YYYY-MM-DD` on which its owner last said something of it. */
  readonly lastSaid: string
  /** Nobody has said for a year that it still holds. */
  readonly isStale: boolean
}

/** A need on a chain. */
export interface HungNeed extends Hung {
  readonly kind: 'need'
  readonly state: NeedState
  readonly standing: NeedStanding
}

/** An expert or a result on a chain. */
export interface HungOffer extends Hung {
  readonly kind: 'expert' | 'result'
  readonly source: PoolSource
  /** Name of the organisation whose library it is of; `null`: not known. */
  readonly pool: string | null
}

export type HungRow = HungNeed | HungOffer

/** What hangs on one link, or (`nodeId` of `null`) on none; every number is how many rows there are of that sort. */
export interface NodeCounts {
  readonly nodeId: string | null
  readonly needs: Readonly<Record<NeedStanding, number>>
  readonly experts: { readonly local: number; readonly beyond: number }
  readonly results: { readonly local: number; readonly beyond: number }
  /** Of all of these. */
  readonly stale: number
}

/** The numbers of these rows, for each link in order and then for none. */
export const countsOf = (
  nodes: readonly { readonly id: string }[],
  rows: readonly HungRow[],
): readonly NodeCounts[] => {
  const byNode = Map.groupBy(rows, ({ nodeId }) => nodeId)
  return [...nodes.map(({ id }) => id), null].map((nodeId) => countsAt(nodeId, byNode.get(nodeId) ?? []))
}

const countsAt = (nodeId: string | null, rows: readonly HungRow[]): NodeCounts => {
  const needs = rows.filter((row) => row.kind === 'need')
  const offered = (kind: HungOffer['kind']) => {
    const offers = rows.filter((row) => row.kind === kind)
    const local = offers.filter((row) => row.kind !== 'need' && row.source === 'local').length
    return { local, beyond: offers.length - local }
  }
  return {
    nodeId,
    needs: Object.fromEntries(
      needStandings.map((standing) => [standing, needs.filter((need) => need.standing === standing).length]),
    ) as NodeCounts['needs'],
    experts: offered('expert'),
    results: offered('result'),
    stale: rows.filter(({ isStale }) => isStale).length,
  }
}
