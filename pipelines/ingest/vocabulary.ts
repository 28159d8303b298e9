import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { NeedState } from '../../src/domain/need.ts'
import type { OrganisationKind } from '../../src/domain/organisation.ts'
import type { Visibility } from '../../src/domain/record.ts'
import type { Maturity } from '../../src/domain/result.ts'
import { wordKey } from './keys.ts'

/** Our word for the writer's; `null` where it is not clear. */
export type Understand<T extends string = string> = (words: string) => T | null

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'))

const values = z.record(z.string(), z.record(z.string(), z.array(z.string()))).parse(readJson('imports/values.json'))
const industries = z
  .array(z.object({ code: z.string(), zh: z.string(), en: z.string() }))
  .parse(readJson('taxonomies/industries.json'))

const lookUpIn =
  <T extends string>(table: ReadonlyMap<string, T>): Understand<T> =>
  (words) =>
    table.get(wordKey(words)) ?? null

// A test holds the words of values.json to the types named here.
const understanding = <T extends string>(name: string): Understand<T> => {
  const table = Object.entries(values[name] ?? {}) as [T, string[]][]
  return lookUpIn(
    new Map(table.flatMap(([ours, words]) => [ours, ...words].map((word) => [wordKey(word), ours] as const))),
  )
}

/** 技术, 人才, 仪器设备, 检测, 资金, 市场. */
export const needTypeOf = understanding('needType')
/** 实验室 … 进入市场; technology readiness levels 1 to 9 included. */
export const maturityOf = understanding<Maturity>('maturity')
/** How an enterprise wants to work together: 委托开发, 联合攻关, … */
export const needCooperationOf = understanding('needCooperation')
/** How a result is offered: 转让, 许可, 作价入股, … */
export const resultCooperationOf = understanding('resultCooperation')
/** What an expert can be asked for: 技术攻关, 技术咨询, 科普, 创业指导, 投融资. */
export const purposeOf = understanding('purposes')
/** A state of a need. */
export const needStateOf = understanding<NeedState>('state')
export const visibilityOf = understanding<Visibility>('visibility')
/** `yes` or `no`. */
export const sensitiveOf = understanding<'yes' | 'no'>('sensitive')
/** A two-letter language code. */
export const languageOf = understanding('language')
/** What an organisation says it is. */
export const organisationKindOf = understanding<OrganisationKind>('organisationKind')

const suffixes = Object.entries(values.organisationSuffix ?? {})
  .flatMap(([kind, list]) => list.map((suffix) => ({ kind: kind as OrganisationKind, suffix })))
  // 企业科协联合会 is no 联合会.
  .sort((a, b) => b.suffix.length - a.suffix.length)

/** What the end of an organisation's name says it is: 某某有限公司, 某某大学. */
export const organisationKindOfName: Understand<OrganisationKind> = (name) =>
  suffixes.find(({ suffix }) => wordKey(name).endsWith(suffix))?.kind ?? null

const industryOfWord = lookUpIn(
  new Map([
    ...Object.entries(values.industry ?? {}).flatMap(([code, words]) =>
      words.map((word) => [wordKey(word), code] as const),
    ),
    ...industries.flatMap(({ code, zh, en }) => [code, zh, en].map((word) => [wordKey(word), code] as const)),
  ]),
)

/** Code of `data/taxonomies/industries.json`, from the code, its name or a synonym; «C35 专用设备制造业» counts as its name. */
export const industryOf: Understand = (words) =>
  industryOfWord(words) ??
  industryOfWord(words.replace(/^\s*[A-Z]?\d{1,4}[\s.、-]*/i, '')) ??
  industryOfWord(words.replace(/(?:产业|行业|领域|业)$/, ''))

/** The one industry a cell of several words points at («新材料-高分子材料»); `null` when none or more than one. */
export const onlyIndustryOf: Understand = (words) => {
  const whole = industryOf(words)
  if (whole !== null) return whole
  const codes = new Set(
    words
      .split(/[-—–/／>＞→、，,；;|\s]+/)
      .map(industryOf)
      .filter((code) => code !== null),
  )
  return codes.size === 1 ? ([...codes][0] ?? null) : null
}
