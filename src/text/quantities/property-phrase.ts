import { type Dimension, dimensionOf } from '../units/unit.ts'
import { type Mention, type Property, propertyNamed } from './properties.ts'
import type { PropertyPhrase } from './quantity.ts'
import { clauseStart, sentenceStart } from './sentence-bounds.ts'
import type { Reading, Sighting } from './sighting.ts'
import { bare, subjectBefore } from './subject.ts'

/** The property of a quantity, as found: what the table knows of it, or only its words. */
export interface FoundProperty {
  readonly phrase: PropertyPhrase
  readonly known: Property | null
}

// Characters of the words that join a property to its value: 应达到, 控制在, 提高到, 分别为, 由原来的.
const joints =
  '为是在应须需要求可能均都达到控制保持稳定维持设计必以够目标大约至了也将仍只仅已值指有由从原来的前现一般通常基本平均最高低小更提升降减增加缩短每天时分钟范围上下限其不得会实测检分别优于经做'
const jointTail = new RegExp(`(?:[${joints}:=\\s]|压(?=[到至])|\\([^()]{0,20}\\))*$`)
const isJoint = new RegExp(`^(?:[${joints}:=\\s]|压(?=[到至])|\\([^()]{0,20}\\))*$`)

const phraseOf = (reading: Reading, floor: number, { start, end, property }: Mention): FoundProperty => {
  const { text } = reading
  const said = property.subject === 'idle' ? '' : subjectBefore(text, Math.max(floor, clauseStart(text, start)), start)
  const subject = property.of === '' ? said : property.of
  const isPurity = property.name === '含量' && subject === ''
  const known = isPurity ? propertyNamed('纯度')! : property
  return {
    phrase: { start, end, text: text.slice(start, end), name: known.name, subject: subject.toLowerCase() },
    known,
  }
}

/** One-character properties, right beside the number: 长5米, 2毫米厚, 耐1700度. Not the verbs 延长, 增长, 提高. */
const oneBefore = /(?<![延增加伸拉缩提升最更较超偏走载体起比净失])[长宽高厚深重径]$/
const oneAfter = /^[长宽高厚深重](?![期时度质量复要点铬铁金属压分性级纯强温速精频效能])/
const resisting: Readonly<Record<string, string>> = { K: '耐温', 'kg·m^-1·s^-2': '耐压' }

const single = (reading: Reading, at: number): FoundProperty | null => {
  const known = propertyNamed(reading.text[at]!)
  return known === undefined ? null : phraseOf(reading, at, { start: at, end: at + 1, property: known })
}

const adjacentSingle = ({ reading, sighting, dimension }: Asked): FoundProperty | null => {
  const { start, end } = sighting.bound
  const before = reading.text.slice(Math.max(sighting.floor, start - 3), start).replace(/[:\s]+$/, '')
  const at = Math.max(sighting.floor, start - 3) + before.length - 1
  // In «比进口的高20%» 高 is no height.
  const isComparison = /[比较][^，。；]{1,14}$/.test(reading.text.slice(Math.max(sighting.floor, start - 16), start))
  if (oneBefore.test(before) && !isComparison) return single(reading, at)
  const resisted = before.endsWith('耐') ? resisting[dimension] : undefined
  if (resisted !== undefined)
    return phraseOf(reading, at, { start: at, end: at + 1, property: propertyNamed(resisted)! })
  if (/[φΦФ∅Øø]$/.test(before))
    return phraseOf(reading, at, { start: at, end: at + 1, property: propertyNamed('直径')! })
  return oneAfter.test(reading.text.slice(end, end + 2)) ? single(reading, end) : null
}

const containing = /含([\u3400-\u9fffA-Za-z0-9]{1,4})量$/
const measures = /(?:率|(?<!程)度|量|值|比|数|力|性|时间|时长|寿命|径|耗|差|损|阻|效|速|距|频|重|积|温|当量|性能)$/
const names = /[\u3400-\u9fffA-Za-z0-9α-ωΑ-Ω_·-]{1,16}$/

/** Times, counts and shares belong to any noun, so that only a word of measure before them is a property. */
const loose = new Set<Dimension>(['s', 'piece', 'person', 'cycle', 'layer', 'grade', 'm^2'])

// «废水减少45%»: what rises or falls is a property, whatever its name.
const changing = /(?:降低|减少|下降|提高|提升|增加|缩短|延长|上升|降|减|增)了?[至到]?\s?$/

/** A property no table knows, right before its value: words that end like a measure, or any before a firm comparator. */
const adjacentWords = ({ reading, sighting, dimension }: Asked): FoundProperty | null => {
  const floor = Math.max(sighting.floor, clauseStart(reading.text, sighting.bound.start))
  const raw = reading.text.slice(floor, sighting.bound.start)
  const before = raw.replace(jointTail, '')
  const run = names.exec(before)?.[0]
  if (run === undefined) return null
  const end = floor + before.length
  const contained = containing.exec(run)
  if (contained !== null) return contentOf(reading, end - contained[0].length, contained)
  const words = bare(run)
  const isShare = dimension === '1' && sighting.unit.spelling !== '%'
  const isFirm = /[≥>≤<]/.test(sighting.bound.comparator ?? '') && !loose.has(dimension) && !isShare
  if (words.length < 2 || words.length > 10 || !(measures.test(words) || isFirm || changing.test(raw))) return null
  const start = end - words.length
  return {
    phrase: { start, end, text: reading.text.slice(start, end), name: words.toLowerCase(), subject: '' },
    known: null,
  }
}

const contentOf = (reading: Reading, start: number, contained: RegExpExecArray): FoundProperty => {
  const end = start + contained[0].length
  const phrase = {
    start,
    end,
    text: reading.text.slice(start, end),
    name: '含量',
    subject: contained[1]!.toLowerCase(),
  }
  return { phrase, known: propertyNamed('含量')! }
}

interface Asked {
  readonly reading: Reading
  readonly sighting: Sighting
  readonly dimension: Dimension
}

const inUse =
  /^(?:的)?(?:高温|低温|环境|工况|条件)?(?:环境|工况|条件)?下?(?:长期|连续|稳定|正常|可靠)*(?:使用|工作|运行|服役)/
// «-40 ℃ 冲击功 ≥ 47 J»: a property with a value of its own is not named after this one.
const ownValue = new RegExp(
  `^(?:[${joints}:=\\s]|\\([^()]{0,20}\\))*(?:[\\d±≥≤><≧≦约]|不[低小少高大超]|大于|小于|超过|优于)`,
)

/** «98% 的合格率» names it after the value; «300 ℃ 环境下长期使用» says what it bears without naming it. */
const after = ({ reading, sighting, dimension }: Asked): FoundProperty | null => {
  const { end } = sighting.bound
  const { text, mentions } = reading
  const next = mentions.find(({ start }) => start >= end)
  const isNamed = next !== undefined && /^\s?的?\s?$/.test(text.slice(end, next.start))
  if (isNamed) return ownValue.test(text.slice(next.end, next.end + 30)) ? null : phraseOf(reading, end, next)
  const used = dimension === 'K' ? inUse.exec(text.slice(end, end + 16)) : null
  if (used === null) return null
  const stop = end + used[0].length
  return { phrase: { start: end, end: stop, text: used[0], name: '耐温', subject: '' }, known: propertyNamed('耐温')! }
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

const toldBy = ({ reading, sighting, dimension }: Asked): FoundProperty | null => {
  const name = /^R[az]$/.test(sighting.unit.spelling) ? '粗糙度' : toldByUnit[dimension]
  if (name === undefined) return null
  const { start, end } = sighting.unit
  return {
    phrase: { start, end, text: reading.text.slice(start, end), name, subject: '' },
    known: propertyNamed(name)!,
  }
}

const compared = /^\s?(?:比|较|相比于?|相对于?|与|同)[^，。；、]{1,16}$/

/** «4~6 毫米磁体» describes the magnet; a value of what was named before stands at the end of its clause. */
export const endsClause = ({ reading, sighting }: Pick<Asked, 'reading' | 'sighting'>): boolean =>
  sighting.bound.comparator !== null || !/[\u3400-\u9fffA-Za-z]/.test(reading.text[sighting.bound.end] ?? '')

/** The nearest property named before it in its sentence that can be measured in its unit. */
const farther = ({ reading, sighting }: Asked): Mention | undefined => {
  const { start } = sighting.bound
  const from = sentenceStart(reading.text, start)
  const dimensions = sighting.unit.units.map(dimensionOf)
  return reading.mentions.findLast(
    (mention) =>
      mention.end <= start &&
      mention.start >= from &&
      mention.property.dimensions.some((dimension) => dimensions.includes(dimension)),
  )
}

/**
 * What a quantity measures: the property joined to it, before it or after; else the nearest named before it in its clause,
 * then in its sentence, if it can be measured so. `null` when the text does not say.
 */
export const propertyOf = (asked: Asked): FoundProperty | null => {
  const { reading, sighting } = asked
  const { text, mentions } = reading
  const { start } = sighting.bound
  const near = mentions.findLast((mention) => mention.end <= start && mention.start >= sighting.floor)
  const gap = near === undefined ? '' : text.slice(near.end, start)
  const isShare = sighting.share !== null && !/[。；]/.test(gap)
  if (near !== undefined && (isShare || isJoint.test(gap) || compared.test(gap)))
    return phraseOf(reading, sighting.floor, near)
  const beside = toldBy(asked) ?? adjacentSingle(asked) ?? adjacentWords(asked)
  if (beside !== null) return beside
  const far = farther(asked)
  const found = far === undefined ? null : phraseOf(reading, sentenceStart(text, start), far)
  if (far !== undefined && far.start >= Math.max(sighting.floor, clauseStart(text, start))) return found
  return after(asked) ?? (endsClause(asked) ? found : null)
}
