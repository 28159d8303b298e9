import type { Dimension } from '../../units/unit.ts'
import type { PropertyPhrase } from '../quantity.ts'
import { isShare } from '../said/change.ts'
import { clauseStart } from '../sentence-bounds.ts'
import { propertyNamed } from './properties.ts'
import { describedBy, joints, phraseOf, type Seeking } from './property-phrase.ts'
import { bare } from './subject.ts'

/** One-character properties, right beside the number: 长5米, 2毫米厚, 耐1700度, Φ50. Not the verbs 延长, 增长, 提高. */
const oneBefore = /(?<![延增加伸拉缩提升最更较超偏走载体起比净失])[长宽高厚深重径]$/
const oneAfter = /^[长宽高厚深重](?![期时度质量复要点铬铁金属压分性级纯强温速精频效能单远])/
// In «比进口的高20%» 高 is no height.
const comparison = /[比较][^，。；]{1,14}$/
const resisting: Readonly<Record<Dimension, string>> = { K: '耐温', 'kg·m^-1·s^-2': '耐压' }

const extreme = /最([长宽高厚薄深重])处$/

const nameOf = (before: string, dimension: Dimension): string | undefined => {
  const most = extreme.exec(before)?.[1]
  if (most !== undefined) return most.replace('薄', '厚')
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
  /(?:率|(?<!程)度|(?<!内)容|量|值|比|数|力|性|时间|时长|寿命|径|耗|差|损|阻|效|速|距|频|重|积|温|当量|性能|[水气风油蒸全静动负静液正背]压|臂展|行程|落差|幅)$/
/** «废水减少45%»: what rises or falls is a property, whatever its name. */
export const changing = /(?:降低|减少|下降|提高|提升|增加|缩短|延长|上升|降|减|增)了?[至到]?\s?$/
// «滴度较单用佐剂提高4.6倍»: the property stands before what it is compared with.
const comparedTail = /(?:比|较|相比于?|相对于?)[^，。；、]{1,16}$/
// «…1.2m/min时阻力»: what follows a value of its own begins with no noun.
const follows = /^(?:时|下|后|内|条件下|情况下)(?=[\u3400-\u9fff]{2})(?![间效限序])/
/** «色差ΔE», «驻波比VSWR»: the symbol of what was named. */
const symbolBehind = /(?<=[\u3400-\u9fff][率度比差数量间力压速值])\s?[A-Za-zΔδ]{1,5}\d{0,3}$/
const names = /[\u3400-\u9fffA-Za-z0-9α-ωΑ-Ω_·-]{1,16}$/

/** Times and counts belong to any noun: only a word of measure before them is a property. */
const loose = new Set<Dimension>(['s', 'piece', 'person', 'cycle', 'layer', 'grade', 'm^2'])

/** 常温12个月, 加速42天: words that end like a measure of something else. */
const measuredIn: Readonly<Record<string, RegExp>> = { 温: /^Δ?K/, 速: /s\^-[12]/, 径: /^m$/, 距: /^m$/ }
const noNoun = /(?:适合|适用于?|用于|可用|其中|成功)$/

const isMeasure = (words: string, dimension: Dimension): boolean =>
  measures.test(words) && (measuredIn[words.at(-1)!] ?? /^/).test(dimension)

const lasting =
  /(?:存储|存放|保存|保持|储存|贮存|运行|工作|使用|稳定|维持|待机|保温|保鲜|持续|放置|耐受|浸泡|服役|无故障)$/

/** «断电后可存储至少7天»: a firm time belongs to the verb of lasting before it. */
const isLasting = ({ sighting, dimension }: Seeking, words: string): boolean =>
  dimension === 's' && /[≥>]/.test(sighting.bound.comparator ?? '') && lasting.test(words)

const verbs =
  /(?:不[低小少高大超]|大于|小于|超过|铁路|公路|高速|国道|采购|购买|购置|生产|建设|新建|安装|铺设|种植|销售|供应|运输|加工|使用|提供|切割|焊接|增加|新增|产出|达产)/

/** «臂展1700mm», «抗风6级»: the whole clause is a name and a value. */
const isWholeClause = ({ reading, sighting, dimension }: Seeking, words: string, start: number): boolean => {
  const { text } = reading
  const next = text[sighting.bound.end] ?? ''
  const isAlone = start === clauseStart(text, start) && (next === '' || /[，,。；;、\n)]/.test(next))
  const mayBe = loose.has(dimension) ? dimension === 'grade' && /^[抗耐防]/.test(words) : dimension !== 'kg'
  const isPlace = /[于在]/.test(text.slice(start + words.length, sighting.bound.start))
  return isAlone && mayBe && !isPlace && !/^1|money/.test(dimension) && words.length <= 8 && !verbs.test(words)
}

const isFirm = ({ sighting, dimension }: Seeking): boolean => {
  return /[≥>≤<]/.test(sighting.bound.comparator ?? '') && !loose.has(dimension) && !isShare(sighting.unit.spelling)
}

/** A property no table knows, right before its value: words that end like a measure, or any before a firm comparator. */
const unknownWords = (seeking: Seeking): PropertyPhrase | null => {
  const { reading, sighting } = seeking
  const floor = Math.max(sighting.floor, clauseStart(reading.text, sighting.bound.start))
  const raw = reading.text.slice(floor, sighting.bound.start)
  const joined = raw.replace(jointTail, '')
  const whole = raw[joined.length] === '值' ? `${joined}值` : joined
  const before = changing.test(raw) ? whole.replace(comparedTail, '') : whole
  const named = before.replace(symbolBehind, '')
  const run = names.exec(named)?.[0].replace(follows, '') ?? ''
  const end = floor + named.length
  const contained = containing.exec(run)
  if (contained !== null) {
    const known = propertyNamed('含量')!
    return describedBy(reading, [end - contained[0].length, end], { name: '含量', subject: contained[1]!, known })
  }
  const words = bare(run)
  const isProperty =
    isMeasure(words, seeking.dimension) ||
    changing.test(raw) ||
    (isFirm(seeking) && !/^(?:产出|产生|生产|提供|使用)$/.test(words)) ||
    isLasting(seeking, words) ||
    isWholeClause(seeking, words, end - words.length)
  if (words.length < 2 || words.length > 10 || !isProperty || noNoun.test(words)) return null
  return describedBy(reading, [end - words.length, end], {
    name: words.toLowerCase().replace(/(?<=[a-z\d])值$/, ''),
    known: null,
  })
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
  'rad·s^-1': '转速',
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

/** «缩短至30分钟» is of the time, where nothing else is named. */
export const timeByVerb = (seeking: Seeking): PropertyPhrase | null =>
  seeking.dimension === 's' ? heldBy(seeking, /(缩短|延长)(?:了|[到至为])?\s?$/, () => '时间') : null

const isOfScale = ({ reading, sighting }: Seeking): boolean =>
  !/(?:差|波动|梯度)[^，。；\d]{0,4}$/.test(reading.text.slice(sighting.floor, sighting.bound.start))

const toldBy = ({ reading, sighting, dimension }: Seeking): PropertyPhrase | null => {
  const name = /^R[az]$/.test(sighting.unit.spelling) ? '粗糙度' : toldByUnit[dimension]
  if (name === undefined) return null
  return describedBy(reading, [sighting.unit.start, sighting.unit.end], { name, known: propertyNamed(name)! })
}

/** A property that no name of two characters in the table gives, but that stands right beside the value or in its unit. */
export const propertyBeside = (seeking: Seeking): PropertyPhrase | null =>
  (isOfScale(seeking) ? toldBy(seeking) : null) ?? carriedBy(seeking) ?? oneCharacter(seeking) ?? unknownWords(seeking)
