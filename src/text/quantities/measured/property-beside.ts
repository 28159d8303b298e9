import type { Dimension } from '../../units/unit.ts'
import type { PropertyPhrase } from '../quantity.ts'
import { propertyNamed } from './properties.ts'
import { describedBy, phraseOf, type Seeking } from './property-phrase.ts'
import { unknownProperty } from './unknown-property.ts'

/** One-character properties, right beside the number: 长5米, 2毫米厚, 耐1700度, Φ50. Not the verbs 延长, 增长, 提高. */
const oneBefore = /(?<![延增加伸拉缩提升最更较超偏走载体起比净失半])[长宽高厚深重径]$/
const oneAfter = /^[长宽高厚深重](?![期时度质量复要点铬铁金属压分性级纯强温速精频效能单远])/
// In «比进口的高20%» 高 is no height.
const comparison = /[比较][^，。；]{1,14}$/
const resisting: Readonly<Record<Dimension, string>> = { K: '耐温', 'kg·m^-1·s^-2': '耐压' }

const extreme = /最([长宽高厚薄深重])处$/

const nameOf = (before: string, dimension: Dimension): string | undefined => {
  const most = extreme.exec(before)?.[1]
  if (most !== undefined) return most.replace('薄', '厚')
  if (/[φΦФ∅Øø]$/.test(before)) return '直径'
  if (/耐受?$|承受$/.test(before)) return resisting[dimension]
  const name = oneBefore.test(before) && !comparison.test(before) ? before.at(-1) : undefined
  // «接触率沿齿高不少于40%» is no height.
  const isShare = dimension === '1' && propertyNamed(name ?? '')?.dimensions.includes('1') !== true
  return isShare ? undefined : name
}

const oneCharacter = ({ reading, sighting, dimension }: Seeking): PropertyPhrase | null => {
  const { start, end } = sighting.bound
  const from = Math.max(sighting.floor, start - 16)
  const before = reading.text.slice(from, start).replace(/[:\s]+$/, '')
  const name = nameOf(before, dimension)
  const at = name === undefined ? end : from + before.length - 1
  const after = oneAfter.test(reading.text.slice(end, end + 2)) ? reading.text[end] : undefined
  const property = propertyNamed(name ?? after ?? '')
  const isMeasuredSo = name !== undefined || property?.dimensions.includes(dimension) === true
  return property === undefined || !isMeasuredSo
    ? null
    : phraseOf(reading, at === end ? end : sighting.floor, { start: at, end: at + 1, property })
}

/** Properties that a unit alone tells. */
const toldByUnit: Readonly<Record<Dimension, string>> = {
  HRC: '硬度',
  IP: '防护等级',
  HRA: '硬度',
  HRB: '硬度',
  HV: '硬度',
  HB: '硬度',
  'Shore-A': '硬度',
  'Shore-D': '硬度',
  pH: 'pH',
  NTU: '浊度',
  mesh: '粒径',
}

/** Verbs that hold what they change: 节能20%, 减重15%. */
const carriers: Readonly<Record<string, string>> = {
  节能: '能耗',
  节电: '能耗',
  省电: '能耗',
  降耗: '能耗',
  节水: '水耗',
  减重: '重量',
  增重: '重量',
  降噪: '噪声',
  增产: '产量',
  提效: '效率',
  增效: '效率',
  降本: '成本',
  减排: '排放',
  减容: '体积',
  提速: '速度',
  降温: '温度',
}
const carrying = new RegExp(`(${Object.keys(carriers).join('|')})(?:了|[到至为])?\\s?$`)

const heldBy = (
  { reading, sighting }: Seeking,
  words: RegExp,
  nameOfVerb: (verb: string) => string,
): PropertyPhrase | null => {
  const { start } = sighting.bound
  const from = Math.max(sighting.floor, start - 6)
  const found = words.exec(reading.text.slice(from, start))
  if (found === null) return null
  const at = from + found.index
  const name = nameOfVerb(found[1]!)
  return describedBy(reading, [at, at + found[1]!.length], { name, known: propertyNamed(name)! })
}

/** «节能20%» is of the energy used. */
const carriedBy = (seeking: Seeking): PropertyPhrase | null => heldBy(seeking, carrying, (verb) => carriers[verb]!)

/** «循环50万次»: so often before it fails. */
const cyclesIn = (seeking: Seeking): PropertyPhrase | null => {
  const { reading, sighting, dimension } = seeking
  const isLast = /^$|[，,。；;、\n)以]/.test(reading.text[sighting.bound.end] ?? '')
  return dimension === 'cycle' && isLast ? heldBy(seeking, /(循环)(?:达到?|可达)?\s?$/, () => '寿命') : null
}

/** Units so much of one property that they name it where nothing else does: 3000转/分, 60KW以上永磁电机. */
const impliedByUnit: readonly (readonly [RegExp, string])[] = [
  [/转|^r(?:pm|\/min)$/i, '转速'],
  [/^[kKM]?W$|^千?瓦$/, '功率'],
]

/** What a unit names where the text names nothing: asked last. */
export const byUnit = ({ reading, sighting }: Seeking): PropertyPhrase | null => {
  const { unit } = sighting
  const name = impliedByUnit.find(([spellings]) => spellings.test(unit.spelling))?.[1]
  if (name === undefined || unit.start === unit.end) return null
  return describedBy(reading, [unit.start, unit.end], { name, known: propertyNamed(name)! })
}

/** «缩短至30分钟» is of the time, where nothing else is named. */
export const timeByVerb = (seeking: Seeking): PropertyPhrase | null =>
  seeking.dimension === 's' ? heldBy(seeking, /(缩短|延长)(?:了|[到至为])?\s?$/, () => '时间') : null

const isOfScale = ({ reading, sighting }: Seeking): boolean =>
  !/(?:差|波动|梯度)[^，。；\d]{0,4}$/.test(reading.text.slice(sighting.floor, sighting.bound.start))

const toldBy = ({ reading, sighting, dimension }: Seeking): PropertyPhrase | null => {
  const { spelling } = sighting.unit
  const name = /^R[az]$/.test(spelling) ? '粗糙度' : toldByUnit[dimension]
  if (name === undefined) return null
  return describedBy(reading, [sighting.unit.start, sighting.unit.end], { name, known: propertyNamed(name)! })
}

/** A property that no name of two characters in the table gives, but that stands right beside the value or in its unit. */
export const propertyBeside = (seeking: Seeking): PropertyPhrase | null =>
  (isOfScale(seeking) ? toldBy(seeking) : null) ??
  carriedBy(seeking) ??
  cyclesIn(seeking) ??
  oneCharacter(seeking) ??
  unknownProperty(seeking)
