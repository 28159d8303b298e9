import type { Dimension } from '../units/unit.ts'
import { isShare } from './change.ts'
import { propertyNamed } from './properties.ts'
import { describedBy, joints, phraseOf, type Seeking } from './property-phrase.ts'
import type { PropertyPhrase } from './quantity.ts'
import { clauseStart } from './sentence-bounds.ts'
import { bare } from './subject.ts'

/** One-character properties, right beside the number: 长5米, 2毫米厚, 耐1700度, Φ50. Not the verbs 延长, 增长, 提高. */
const oneBefore = /(?<![延增加伸拉缩提升最更较超偏走载体起比净失])[长宽高厚深重径]$/
const oneAfter = /^[长宽高厚深重](?![期时度质量复要点铬铁金属压分性级纯强温速精频效能单远])/
// In «比进口的高20%» 高 is no height.
const comparison = /[比较][^，。；]{1,14}$/
const resisting: Readonly<Record<Dimension, string>> = { K: '耐温', 'kg·m^-1·s^-2': '耐压' }

const nameOf = (before: string, dimension: Dimension): string | undefined => {
  if (/[φΦФ∅Øø]$/.test(before)) return '直径'
  if (before.endsWith('耐')) return resisting[dimension]
  return oneBefore.test(before) && !comparison.test(before) ? before.at(-1) : undefined
}

const oneCharacter = ({ reading, sighting, dimension }: Seeking): PropertyPhrase | null => {
  const { start, end } = sighting.bound
  const from = Math.max(sighting.floor, start - 16)
  const before = reading.text.slice(from, start).replace(/[:\s]+$/, '')
  const name = nameOf(before, dimension)
  const at = name === undefined ? end : from + before.length - 1
  const after = oneAfter.test(reading.text.slice(end, end + 2)) ? reading.text[end] : undefined
  const property = propertyNamed(name ?? after ?? '')
  return property === undefined
    ? null
    : phraseOf(reading, at === end ? end : sighting.floor, { start: at, end: at + 1, property })
}

const jointTail = new RegExp(`${joints}$`)
const containing = /含([\u3400-\u9fffA-Za-z0-9]{1,4})量$/
const measures =
  /(?:率|(?<!程)度|(?<!内)容|量|值|比|数|力|性|时间|时长|寿命|径|耗|差|损|阻|效|速|距|频|重|积|温|当量|性能)$/
/** «废水减少45%»: what rises or falls is a property, whatever its name. */
export const changing = /(?:降低|减少|下降|提高|提升|增加|缩短|延长|上升|降|减|增)了?[至到]?\s?$/
// «滴度较单用佐剂提高4.6倍»: the property stands before what it is compared with.
const comparedTail = /(?:比|较|相比于?|相对于?)[^，。；、]{1,16}$/
const names = /[\u3400-\u9fffA-Za-z0-9α-ωΑ-Ω_·-]{1,16}$/

/** Times and counts belong to any noun: only a word of measure before them is a property. */
const loose = new Set<Dimension>(['s', 'piece', 'person', 'cycle', 'layer', 'grade', 'm^2'])

/** 常温12个月, 加速42天: words that end like a measure of something else. */
const measuredIn: Readonly<Record<string, RegExp>> = { 温: /^Δ?K/, 速: /s\^-[12]/, 径: /^m$/, 距: /^m$/ }
const noNoun = /(?:适合|适用于?|用于|可用|其中|成功)$/

const isMeasure = (words: string, dimension: Dimension): boolean =>
  measures.test(words) && (measuredIn[words.at(-1)!] ?? /^/).test(dimension)

const isFirm = ({ sighting, dimension }: Seeking): boolean => {
  return /[≥>≤<]/.test(sighting.bound.comparator ?? '') && !loose.has(dimension) && !isShare(sighting.unit.spelling)
}

/** A property no table knows, right before its value: words that end like a measure, or any before a firm comparator. */
const unknownWords = (seeking: Seeking): PropertyPhrase | null => {
  const { reading, sighting } = seeking
  const floor = Math.max(sighting.floor, clauseStart(reading.text, sighting.bound.start))
  const raw = reading.text.slice(floor, sighting.bound.start)
  const joined = raw.replace(jointTail, '')
  const before = changing.test(raw) ? joined.replace(comparedTail, '') : joined
  const run = names.exec(before)?.[0] ?? ''
  const end = floor + before.length
  const contained = containing.exec(run)
  if (contained !== null) {
    const known = propertyNamed('含量')!
    return describedBy(reading, [end - contained[0].length, end], { name: '含量', subject: contained[1]!, known })
  }
  const words = bare(run)
  const isProperty = isMeasure(words, seeking.dimension) || changing.test(raw) || isFirm(seeking)
  if (words.length < 2 || words.length > 10 || !isProperty || noNoun.test(words)) return null
  return describedBy(reading, [end - words.length, end], { name: words.toLowerCase(), known: null })
}

/** Properties that a unit alone tells. */
const toldByUnit: Readonly<Record<Dimension, string>> = {
  HRC: '硬度',
  HRA: '硬度',
  HRB: '硬度',
  HV: '硬度',
  HB: '硬度',
  'Shore-A': '硬度',
  'Shore-D': '硬度',
  pH: 'pH',
  NTU: '浊度',
  mesh: '粒径',
  'rad·s^-1': '转速',
}

const toldBy = ({ reading, sighting, dimension }: Seeking): PropertyPhrase | null => {
  const name = /^R[az]$/.test(sighting.unit.spelling) ? '粗糙度' : toldByUnit[dimension]
  if (name === undefined) return null
  return describedBy(reading, [sighting.unit.start, sighting.unit.end], { name, known: propertyNamed(name)! })
}

/** A property that no name of two characters in the table gives, but that stands right beside the value or in its unit. */
export const propertyBeside = (seeking: Seeking): PropertyPhrase | null =>
  toldBy(seeking) ?? oneCharacter(seeking) ?? unknownWords(seeking)
