import type { ListedKind, QuotaSubject } from '../../domain/shortlist.ts'
import type { Limit, Relaxable } from './limit.ts'

/** What needs, experts and results are called. */
export interface Names {
  readonly need: (id: string) => string
  readonly offer: (offer: { readonly kind: ListedKind; readonly id: string }) => string
}

/** A limit, and how much of it is given up. */
export interface GivenUp {
  readonly limit: Limit
  readonly units: number
}

const called: Readonly<Record<ListedKind, string>> = { expert: '专家', result: '成果' }
const subjects: Readonly<Record<QuotaSubject, string>> = {
  organisation: '单位',
  industry: '行业',
  category: '类别',
  region: '地区',
}
/** What stands between quotation marks when it is given up. */
export const barNames = { near: '就近', grade: '最低等级' } as const

/** A limit as it is kept: «需求“…”至少 1 位专家». */
export const sayLimit = (limit: Limit, names: Names): string => {
  switch (limit.kind) {
    case 'floor':
      return `需求“${names.need(limit.demand.needId)}”至少 ${limit.demand.range.least} 位${called[limit.demand.kind]}`
    case 'load':
      return `${names.offer(limit.offer)}至多 ${limit.offer.most} 项`
    case 'quota':
      return `${quotaName(limit)}${limit.side === 'most' ? '至多' : '至少'} ${limit.quota[limit.side]} 项`
    case 'near':
    case 'grade':
      return `需求“${names.need(limit.demand.needId)}”要求“${barNames[limit.kind]}”`
    case 'lock':
      return `指定${names.offer(limit.pair)}对接“${names.need(limit.pair.needId)}”`
    case 'exclusion':
      return `${names.offer(limit.pair)}不能对接“${names.need(limit.pair.needId)}”`
  }
}

/** From so many limits of one kind and number on they are said as one. */
const saidTogether = 6

/** So many are named of those that are said together. */
const mostNamed = 4

/** Limits in words; where many are alike, as one sentence: «32 条需求（甲、乙等）各至少 2 位专家». */
export const sayLimits = (limits: readonly Limit[], names: Names): readonly string[] =>
  [...Map.groupBy(limits, alike).values()].flatMap((group) => {
    const together = togetherOf[group[0]!.kind]
    return group.length < saidTogether || together === undefined
      ? group.map((limit) => sayLimit(limit, names))
      : [together(group, names)]
  })

const alike = (limit: Limit): string => {
  switch (limit.kind) {
    case 'floor':
      return `floor ${limit.demand.kind} ${limit.demand.range.least}`
    case 'load':
      return `load ${limit.offer.kind} ${limit.offer.most}`
    case 'quota':
      return `quota ${limit.quota.of} ${limit.side} ${limit.quota[limit.side]}`
    default:
      return limit.kind
  }
}

const listed = (all: readonly string[]): string =>
  `${all.slice(0, mostNamed).join('、')}${all.length > mostNamed ? '等' : ''}`

const many =
  <K extends Relaxable>(
    nameOf: (limit: Extract<Limit, { readonly kind: K }>, names: Names) => string,
    say: (limit: Extract<Limit, { readonly kind: K }>, count: number, who: string) => string,
  ) =>
  (group: readonly Limit[], names: Names): string => {
    const own = group as readonly Extract<Limit, { readonly kind: K }>[]
    return say(own[0]!, own.length, listed(own.map((limit) => nameOf(limit, names))))
  }

const togetherOf: Readonly<Partial<Record<Relaxable, (group: readonly Limit[], names: Names) => string>>> = {
  floor: many<'floor'>(
    ({ demand }, names) => names.need(demand.needId),
    ({ demand }, count, who) => `${count} 条需求（${who}）各至少 ${demand.range.least} 位${called[demand.kind]}`,
  ),
  load: many<'load'>(
    ({ offer }, names) => names.offer(offer),
    ({ offer }, count, who) => `${count} 位${called[offer.kind]}（${who}）各至多 ${offer.most} 项`,
  ),
  quota: many<'quota'>(
    ({ quota }) => quota.value,
    ({ quota, side }, count, who) =>
      `${count} 个${subjects[quota.of]}（${who}）各${side === 'most' ? '至多' : '至少'} ${quota[side]} 项`,
  ),
  near: many<'near'>(
    ({ demand }, names) => names.need(demand.needId),
    (_, count, who) => `${count} 条需求（${who}）要求“${barNames.near}”`,
  ),
  grade: many<'grade'>(
    ({ demand }, names) => names.need(demand.needId),
    (_, count, who) => `${count} 条需求（${who}）要求“${barNames.grade}”`,
  ),
}

const quotaName = ({ quota }: Extract<Limit, { readonly kind: 'quota' }>): string =>
  `${subjects[quota.of]}“${quota.value}”`

/** What to give up, in one sentence: «把宋伯谦的上限从 2 提到 4，或…». Of limits of one kind that are given up as a whole only the number is told. */
export const sayWayOut = (given: readonly GivenUp[], names: Names): string => {
  const grouped = Map.groupBy(given, ({ limit }) => limit.kind)
  return [...grouped].map(([kind, of]) => sayings[kind](of, names)).join('，并')
}

type Say = (given: readonly GivenUp[], names: Names) => string

const each =
  <K extends Relaxable>(
    say: (limit: Extract<Limit, { readonly kind: K }>, units: number, names: Names) => string,
  ): Say =>
  (given, names) =>
    shortened(given.map(({ limit, units }) => say(limit as Extract<Limit, { readonly kind: K }>, units, names)))

/** So many are told one by one; who takes a way out finds all of them among its limits. */
const shortened = (all: readonly string[]): string =>
  all.length <= saidTogether ? all.join('、') : `${all.slice(0, mostNamed).join('、')}……共 ${all.length} 处`

const barred =
  (kind: keyof typeof barNames): Say =>
  (given, names) => {
    const needs = given.map(({ limit }) => ('demand' in limit ? names.need(limit.demand.needId) : ''))
    return `放弃 ${given.length} 条需求的“${barNames[kind]}”（${needs.length < saidTogether ? needs.join('、') : listed(needs)}）`
  }

const sayings: Readonly<Record<Relaxable, Say>> = {
  load: each<'load'>(
    ({ offer }, units, names) => `把${names.offer(offer)}的上限从 ${offer.most} 提到 ${offer.most + units}`,
  ),
  floor: each<'floor'>(
    ({ demand }, units, names) =>
      `让需求“${names.need(demand.needId)}”少 ${units} 位${called[demand.kind]}（至少 ${demand.range.least - units} 位）`,
  ),
  quota: each<'quota'>((limit, units) => {
    const now = limit.quota[limit.side] ?? 0
    return limit.side === 'most'
      ? `把${quotaName(limit)}的名额从 ${now} 提到 ${now + units}`
      : `把${quotaName(limit)}的下限从 ${now} 降到 ${now - units}`
  }),
  near: barred('near'),
  grade: barred('grade'),
  lock: each<'lock'>(({ pair }, _, names) => `不再指定${names.offer(pair)}对接“${names.need(pair.needId)}”`),
  exclusion: each<'exclusion'>(({ pair }, _, names) => `取消${names.offer(pair)}对“${names.need(pair.needId)}”的回避`),
}
