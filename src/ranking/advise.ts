import type { Advised } from '../domain/advice.ts'
import type { IndicatorVerdict } from '../domain/indicator.ts'
import type { GradedMatch } from '../domain/match.ts'
import type { Kind } from '../domain/record.ts'
import { goodFrom } from './calibrate.ts'

/** «No good match yet», or that it is far from sure, and what helps: said instead of passing off the nearest as a match. */
export interface Advice {
  readonly says: Advised
  /** The nearest miss; `null` when nothing in the library comes near at all. */
  readonly nearest: { readonly kind: Kind; readonly id: string } | null
  /** The one condition that rules the nearest out. */
  readonly obstacle: string
  /** What to do next, the nearest step first. */
  readonly steps: readonly string[]
}

/** What the advice is made from: the matches best first, and what the nearest says to each number asked for. */
export interface Advising {
  readonly matches: readonly GradedMatch[]
  readonly verdictsOfNearest: readonly IndicatorVerdict[]
  readonly isFiltered: boolean
  /** The number asked for that nobody comes near to, if one rules the need out. */
  readonly ruling: IndicatorVerdict | null
  /** Whether both libraries together say that there may be an answer. */
  readonly isUncertain: boolean
}

/** `null` when there is a match worth proposing. */
export const advise = ({ matches, verdictsOfNearest, isFiltered, ruling, isUncertain }: Advising): Advice | null => {
  const [nearest] = matches
  if (nearest !== undefined && nearest.grade >= goodFrom) return null
  const missed = ruling ?? verdictsOfNearest.find(({ verdict }) => verdict === 'not met')
  return {
    says: isUncertain ? 'uncertain' : 'none',
    nearest: nearest === undefined ? null : { kind: nearest.kind, id: nearest.id },
    obstacle: ruling === null ? obstacleOf(nearest, missed) : ruledOutBy(ruling),
    steps: [
      ...(isFiltered ? ['放宽筛选条件（地区、行业、成熟度、来源库）再找一次'] : []),
      ...(missed === undefined ? [] : [`与提出单位核实“${missed.indicator.text}”能否放宽，或分两步达到`]),
      ...(verdictsOfNearest.length > 0 ? [] : ['补充一两项量化指标（如温度、尺寸、合格率）和现用的工艺，匹配会更准']),
      '请园区科协联系上级科协或对口学会，到更大的库里找',
    ],
  }
}

const ruledOutBy = ({ indicator, offered }: IndicatorVerdict): string =>
  `要求“${indicator.text}”，领域相近的各项都达不到（如“${offered?.text ?? ''}”）`

const obstacleOf = (nearest: GradedMatch | undefined, missed: IndicatorVerdict | undefined): string => {
  if (nearest === undefined) return '库中没有相近的记录'
  if (missed !== undefined) return `要求“${missed.indicator.text}”，对方为“${missed.offered?.text ?? ''}”，不满足`
  const value = (signal: string): number => nearest.reasons.find((reason) => reason.signal === signal)?.value ?? 0
  return value('words') < value('meaning') ? '领域相近，但没有提到所问的具体问题' : '有共同的用词，但讲的不是同一件事'
}
