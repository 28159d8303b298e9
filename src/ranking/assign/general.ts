import { type ListedKind, listedKinds, type Quota, type ShortlistLimits } from '../../domain/shortlist.ts'
import type { Limit, Relaxable } from './limit.ts'

/** One general limit of a list, and what it could be set to instead, each looser than the one before. */
export interface GeneralEasing {
  readonly kind: Relaxable
  readonly steps: readonly { readonly text: string; readonly limits: ShortlistLimits }[]
  /** Whether a limit of a plan comes of it, and how much of such a one a step gives up at most. */
  readonly isOf: (limit: Limit) => boolean
}

/** A general limit is raised by no more than this: what needs more is another list. */
const mostRaised = 8

const called: Readonly<Record<ListedKind, string>> = { expert: '专家', result: '成果' }
const grades: Readonly<Record<ShortlistLimits['minimumGrade'], string>> = { 1: '弱相关', 2: '较强相关', 3: '强相关' }
const subjects: Readonly<Record<Quota['of'], string>> = {
  organisation: '单位',
  industry: '行业',
  category: '类别',
  region: '地区',
}

/** The general limits that could be loosened for everybody at once: one number to explain instead of forty. */
export const generalEasings = (limits: ShortlistLimits): readonly GeneralEasing[] =>
  [
    ...listedKinds.flatMap((kind) => [floorOf(limits, kind), loadOf(limits, kind)]),
    ...limits.quotas.flatMap((_, place) => [ceilingOf(limits, place), quotaFloorOf(limits, place)]),
    nearOf(limits),
    gradeOf(limits),
  ].filter(({ steps }) => steps.length > 0)

const upTo = (count: number): readonly number[] => Array.from({ length: Math.max(0, count) }, (_, i) => i + 1)

const floorOf = (limits: ShortlistLimits, kind: ListedKind): GeneralEasing => {
  const range = limits.perNeed[kind] ?? { least: 0, most: 0 }
  return {
    kind: 'floor',
    isOf: (limit) => limit.kind === 'floor' && limit.demand.kind === kind,
    steps: upTo(range.least).map((by) => ({
      text: `把每条需求至少 ${range.least} 位${called[kind]}统一降到 ${range.least - by} 位`,
      limits: { ...limits, perNeed: { ...limits.perNeed, [kind]: { ...range, least: range.least - by } } },
    })),
  }
}

const loadOf = (limits: ShortlistLimits, kind: ListedKind): GeneralEasing => {
  const now = limits.load[kind]
  return {
    kind: 'load',
    isOf: (limit) => limit.kind === 'load' && limit.offer.kind === kind,
    steps:
      limits.perNeed[kind] === undefined
        ? []
        : upTo(mostRaised).map((by) => ({
            text: `把每位${called[kind]}的上限从 ${now} 统一提到 ${now + by}`,
            limits: { ...limits, load: { ...limits.load, [kind]: now + by } },
          })),
  }
}

const quotaCalled = ({ of, value }: Quota): string =>
  value === null ? `各${subjects[of]}` : `${subjects[of]}“${value}”`

const withQuota = (limits: ShortlistLimits, place: number, quota: Quota): ShortlistLimits => ({
  ...limits,
  quotas: limits.quotas.with(place, quota),
})

const isOfQuota =
  (quota: Quota, side: 'least' | 'most') =>
  (limit: Limit): boolean =>
    limit.kind === 'quota' &&
    limit.side === side &&
    limit.quota.of === quota.of &&
    limit.quota[side] === quota[side] &&
    (quota.value === null || quota.value === limit.quota.value)

const ceilingOf = (limits: ShortlistLimits, place: number): GeneralEasing => {
  const quota = limits.quotas[place]!
  const now = quota.most
  return {
    kind: 'quota',
    isOf: isOfQuota(quota, 'most'),
    steps:
      now === null
        ? []
        : upTo(now + mostRaised).map((by) => ({
            text: `把${quotaCalled(quota)}的名额从 ${now} 统一提到 ${now + by}`,
            limits: withQuota(limits, place, { ...quota, most: now + by }),
          })),
  }
}

const quotaFloorOf = (limits: ShortlistLimits, place: number): GeneralEasing => {
  const quota = limits.quotas[place]!
  const now = quota.least ?? 0
  return {
    kind: 'quota',
    isOf: isOfQuota(quota, 'least'),
    steps: upTo(now).map((by) => ({
      text: `把${quotaCalled(quota)}的下限从 ${now} 统一降到 ${now - by}`,
      limits: withQuota(limits, place, { ...quota, least: now - by }),
    })),
  }
}

const nearOf = (limits: ShortlistLimits): GeneralEasing => {
  const { near } = limits
  const province =
    near?.scope === 'city'
      ? [{ text: '把“同城”统一放宽到“同省”', limits: { ...limits, near: { ...near, scope: 'province' as const } } }]
      : []
  return {
    kind: 'near',
    isOf: ({ kind }) => kind === 'near',
    steps: near === null ? [] : [...province, { text: '不再要求就近', limits: { ...limits, near: null } }],
  }
}

const gradeOf = (limits: ShortlistLimits): GeneralEasing => ({
  kind: 'grade',
  isOf: ({ kind }) => kind === 'grade',
  steps: ([2, 1] as const)
    .filter((grade) => grade < limits.minimumGrade)
    .map((grade) => ({
      text: `把最低等级从“${grades[limits.minimumGrade]}”统一降到“${grades[grade]}”`,
      limits: { ...limits, minimumGrade: grade },
    })),
})
