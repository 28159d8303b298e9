import type { Need } from '../../src/domain/need.ts'
import type { CommonNeed } from '../../src/ranking/common-needs/common-need.ts'
import { type PooledIndicator, pooledIndicators } from '../../src/ranking/common-needs/pooled.ts'
import { type FullView, fullView } from '../../src/ranking/common-needs/views.ts'
import { fold } from '../../src/text/fold.ts'
import type { FoundCommonNeeds } from '../common-needs.ts'

/** A common need as an association reads it. */
export interface CommonNeedView extends FullView {
  /** The title that says most of what its needs share, of several the shortest. */
  readonly title: string
  /** How many firms have it. */
  readonly firms: number
  readonly industries: readonly string[]
  readonly regions: readonly string[]
  readonly indicators: readonly PooledIndicator[]
}

/** The common needs of a library as they are shown, the strongest first. */
export const commonNeedViews = ({ found }: FoundCommonNeeds): readonly CommonNeedView[] =>
  found.map((common) => {
    const view = fullView(common)
    const needs = common.members.map(({ need }) => need)
    return {
      ...view,
      title: tellingTitle(needs, common.shared),
      firms: needs.length,
      industries: distinct(needs.map(({ industry }) => industry)),
      regions: distinct(needs.map(({ region }) => region)),
      indicators: pooledIndicators(needs),
    }
  })

/** The needs that are one with a need, by their ids. */
export const sameNeeds = (id: string, { found }: FoundCommonNeeds): ReadonlySet<string> => {
  const home = found.find(({ members }) => members.some(({ need }) => need.id === id))
  return new Set(home?.members.map(({ need }) => need.id).filter((member) => member !== id))
}

const tellingTitle = (needs: readonly Need[], shared: CommonNeed['shared']): string => {
  const told = ({ title }: Need): number => {
    const folded = fold(title)
    return shared.filter(({ spoken }) => spoken.some((word) => folded.includes(word))).length
  }
  const [most] = needs.toSorted((a, b) => told(b) - told(a) || a.title.length - b.title.length)
  return most?.title ?? ''
}

const distinct = (values: readonly (string | null)[]): readonly string[] =>
  [...new Set(values.flatMap((value) => value ?? []))].sort()
