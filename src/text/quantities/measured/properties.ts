import { readUnit } from '../../units/read-unit.ts'
import { type Dimension, dimensionOf } from '../../units/unit.ts'
import { propertyRows } from './property-rows.ts'

/** What can be measured, under one name for all its synonyms. */
export interface Property {
  readonly name: string
  /** What its name says it is of: 定位 of 定位精度, '' without. */
  readonly of: string
  /** Whether more is better where the text gives no comparator. */
  readonly goodness: 'more' | 'less' | 'neither'
  /** `needed`: Fe含量 is not COD含量 nor plain 含量; `compared`: apart when both name it and differ; `idle`: never looked at. */
  readonly subject: 'needed' | 'compared' | 'idle'
  /** A range on offer says what can be covered, not where the value lies. */
  readonly covers: boolean
  /** Dimensions it usually has; they decide what an ambiguous unit is. */
  readonly dimensions: readonly Dimension[]
}

const goodness = { '+': 'more', '-': 'less', '=': 'neither' } as const

const subjectOf = (how: string): Property['subject'] => {
  if (how.includes('of')) return 'needed'
  return how.includes('any') ? 'idle' : 'compared'
}

const propertiesOfRow = (row: string): readonly (readonly [string, Property])[] => {
  const [how = '', units = '', names = ''] = row.split('|').map((column) => column.trim())
  const traits = {
    goodness: goodness[how[0] as keyof typeof goodness],
    subject: subjectOf(how),
    covers: how.includes('cover'),
    dimensions: units.split(' ').flatMap((unit) => (readUnit(unit, 0)?.units ?? []).map(dimensionOf)),
  }
  return names.split(', ').flatMap((group) => {
    const [head = '', ...synonyms] = group.split(' ')
    const [name = '', of] = head.split('@')
    const property: Property = { name, of: of ?? '', ...traits }
    return [...(of === undefined ? [name] : []), ...synonyms].map((synonym) => [synonym, property] as const)
  })
}

const byName: ReadonlyMap<string, Property> = new Map(propertyRows.trim().split('\n').flatMap(propertiesOfRow))

/** The property a word names, or `undefined`. */
export const propertyNamed = (word: string): Property | undefined => byName.get(word)

/** A property named in a text, by offsets. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly property: Property
}

// Words that hold the name of a property and name none.
const swallowing = [
  '国产能',
  '压力机',
  '压力容器',
  '温度计',
  '温度传感',
  '压力传感',
  '质量',
  '高温度',
  '精密度',
  '产能过剩',
  '磁通量',
  '厚度方向',
  '长度方向',
  '宽度方向',
  '深度学习',
  '深度融合',
  '高度重视',
  '高度融合',
  '高度集成',
  '高度一致',
  '尺寸链',
]

/** Synonyms by their first two characters, longest first; one character alone (厚, 重) needs a number beside it and is not here. */
const byStart: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  [...byName.keys(), ...swallowing].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length),
  (name) => name.slice(0, 2),
)

/** SS is not named in NSS. */
const standsAt = (text: string, start: number, name: string): boolean =>
  text.startsWith(name, start) &&
  !(latin.test(name[0]!) && latin.test(text[start - 1] ?? '')) &&
  !(latin.test(name.at(-1)!) && latin.test(text[start + name.length] ?? ''))

const latin = /[A-Za-z]/

const longestAt = (text: string, start: number): string | undefined =>
  byStart.get(text.slice(start, start + 2))?.find((each) => standsAt(text, start, each))

/** «短路电流密度» is a 电流密度, no 短路电流: of two names that overlap the later holds the head. */
const isCutShort = (text: string, start: number, name: string): boolean => {
  const end = start + name.length
  for (let at = start + 1; at < end - 1; at++) if (at + (longestAt(text, at)?.length ?? 0) > end) return true
  return false
}

/** Every property a text names, in reading order, the longest name at each place. */
export const mentionsIn = (text: string): readonly Mention[] => {
  const found: Mention[] = []
  for (let start = 0; start + 1 < text.length; ) {
    const name = longestAt(text, start)
    const isWhole = name !== undefined && !isCutShort(text, start, name)
    const property = isWhole ? byName.get(name) : undefined
    if (isWhole && property !== undefined) found.push({ start, end: start + name.length, property })
    start += isWhole ? name.length : 1
  }
  return found
}
