import { type PooledIndicator, pooledIndicators } from '../../src/ranking/common-needs/pooled.ts'
import { type FullView, fullView } from '../../src/ranking/common-needs/views.ts'
import type { FoundCommonNeeds } from '../common-needs.ts'

/** A common need as an association reads it. */
export interface CommonNeedView extends FullView {
  /** What it is about: the words its needs share; with none, the title of the first. */
  readonly title: string
  /** How many firms have it. */
  readonly firms: number
  readonly industries: readonly string[]
  readonly regions: readonly string[]
  readonly indicators: readonly PooledIndicator[]
}

/** Words that make a title. */
const titleWords = 3

/** The common needs of a library as they are shown, the strongest first. */
export const commonNeedViews = ({ found }: FoundCommonNeeds): readonly CommonNeedView[] =>
  found.map((common) => {
    const view = fullView(common)
    const needs = common.members.map(({ need }) => need)
    return {
      ...view,
      title: view.words.slice(0, titleWords).join('、') || needs[0]!.title,
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

const distinct = (values: readonly (string | null)[]): readonly string[] =>
  [...new Set(values.flatMap((value) => value ?? []))].sort()
