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
    given.map(({ limit, units }) => say(limit as Extract<Limit, { readonly kind: K }>, units, names)).join('、')

const barred =
  (kind: keyof typeof barNames): Say =>
  (given, names) => {
    const needs = given.map(({ limit }) => ('demand' in limit ? names.need(limit.demand.needId) : ''))
    return `放弃 ${given.length} 条需求的“${barNames[kind]}”（${needs.join('、')}）`
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
