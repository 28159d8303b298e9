import type { Need } from '../../src/domain/need.ts'
import {
  type ListedKind,
  listedKinds,
  type ShortlistLimits,
  type ShortlistLine,
  type Unserved,
} from '../../src/domain/shortlist.ts'
import { gradeNames } from '../../src/ranking/calibrate.ts'
import type { FoundNeed } from './find.ts'

interface Served {
  readonly found: readonly FoundNeed[]
  readonly lines: readonly ShortlistLine[]
}

/** The needs that have fewer lines than they are owed, or none, and what helps. */
export const unservedOf = (
  { needs, limits }: { readonly needs: readonly Need[]; readonly limits: ShortlistLimits },
  { found, lines }: Served,
): readonly Unserved[] =>
  needs.flatMap((need) =>
    listedKinds.flatMap((kind) => {
      const range = limits.perNeed[kind]
      const own = lines.filter((line) => line.needId === need.id && line.kind === kind).length
      if (range === undefined || range.most === 0 || own >= Math.max(1, range.least)) return []
      const { id: needId, title, organisationId } = need
      return { needId, kind, title, organisationId, lines: own, ...why(found, { needId, kind, limits }) }
    }),
  )

const why = (
  found: readonly FoundNeed[],
  { needId, kind, limits }: { readonly needId: string; readonly kind: ListedKind; readonly limits: ShortlistLimits },
): Pick<Unserved, 'reason' | 'steps'> => {
  const own = found.find((each) => each.need.id === needId && each.kind === kind)
  if (own === undefined) return { reason: '计算被停止，还没有轮到这条需求', steps: ['重新生成清单'] }
  const fit = own.found.filter(({ grade }) => grade >= limits.minimumGrade)
  if (fit.length > 0)
    return {
      reason: `达到“${gradeNames[limits.minimumGrade]}”的候选有 ${fit.length} 位，但受名额、回避或就近的限制没有排上`,
      steps: ['提高候选的承接上限或名额，或放宽就近要求后重新生成'],
    }
  const [nearest] = own.found
  const none = `库中没有达到“${gradeNames[limits.minimumGrade]}”的候选`
  return {
    reason:
      nearest === undefined
        ? none
        : `${none}；最接近的一位为“${gradeNames[nearest.grade]}”${own.advice === null ? '' : `，${own.advice.obstacle}`}`,
    steps: own.advice?.steps ?? ['请园区科协联系上级科协或对口学会，到更大的库里找'],
  }
}
