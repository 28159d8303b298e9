import type { Dimension } from '../../units/unit.ts'
import type { PropertyPhrase } from '../quantity.ts'
import { isShare } from '../said/change.ts'
import { clauseStart } from '../sentence-bounds.ts'
import { propertyNamed } from './properties.ts'
import { describedBy, joints, opening, type Seeking } from './property-phrase.ts'
import { bare } from './subject.ts'

/** «废水减少45%»: what rises or falls is a property, whatever its name. */
export const changing =
  /(?:降低|减少|下降|提高|提升|增加|增大|缩短|延长|上升|节约|节省|减轻|减小|削减|压缩|(?<![压温])降|减|(?<!倍)增)(?:了|幅度?)?[至到]?\s?$/

/** Words right before a value, and where they stand in the reading. */
interface Words {
  readonly words: string
  readonly start: number
  readonly end: number
  /** All that stands before the value in its clause. */
  readonly raw: string
}

const jointTail = new RegExp(`${joints}$`)
// «滴度较单用佐剂提高4.6倍»: the property stands before what it is compared with.
const comparedTail = /(?:(?:比|较|相比于?|相对于?)[^，。；、]{1,16}|在[^，。；、]{0,8}基础)$/
/** «色差ΔE», «驻波比VSWR»: the symbol of what was named. */
const symbolBehind = /(?<=[\u3400-\u9fff][率度比差数量间力压速值])\s?(?!CV|RSD)[A-Za-zΔδ]{1,5}[\d/]{0,6}$/
const names = /[\u3400-\u9fffA-Za-z0-9α-ωΑ-Ω_·-]{1,20}$/
// «…1.2m/min时阻力»: what follows a value of its own begins with no noun.
const follows = /^(?:时|下|后|内(?![毒径压阻])|条件下|情况下)(?=[\u3400-\u9fff]{2})(?![间效限序])/

/** «出肉率(36%)»: a value alone in its brackets is of the measure before them, not of any other noun. */
const unbracketed = (raw: string, next: string | undefined): string => {
  const opened = next === ')' ? raw.replace(opening, '') : raw
  return measures.test(opened) ? opened : raw
}

const wordsBefore = ({ reading, sighting }: Seeking): Words => {
  const floor = Math.max(sighting.floor, clauseStart(reading.text, sighting.bound.start))
  const raw = unbracketed(reading.text.slice(floor, sighting.bound.start), reading.text[sighting.bound.end])
  const joined = raw.replace(jointTail, '')
  const whole = raw[joined.length] === '值' ? `${joined}值` : joined
  const before = changing.test(raw) ? whole.replace(comparedTail, '') : whole
  const named = before.replace(symbolBehind, '')
  const words = bare(names.exec(named)?.[0].replace(follows, '') ?? '')
  const end = floor + named.trimEnd().length
  return { words, start: end - words.length, end, raw }
}

/** How the name of a measure ends. */
export const measures =
  /(?:率|(?<!程)度|(?<!内)容|量|值|比|数|力|性|时间|时长|寿命|径|耗|差|损|阻|效|速|距|频|重|积|温|当量|性能|能力|品位|年限|里程|等级|吨位|[水气风油蒸全静动负液正背]压|臂展|行程|落差|幅)$/
/** Times and counts belong to any noun: only a word of measure before them is a property. */
const loose = new Set<Dimension>(['s', 'piece', 'person', 'cycle', 'layer', 'grade', 'm^2'])
/** 常温12个月, 加速42天: words that end like a measure of something else. */
const measuredIn: Readonly<Record<string, RegExp>> = {
  温: /^Δ?K/,
  速: /s\^-[12]/,
  径: /^m$/,
  距: /^m$/,
  量: /^(?!s$)/,
  率: /^(?!s$)/,
  度: /^(?!s$)/,
}
const verbs =
  /(?:不[低小少高大超]|大于|小于|超过|铁路|公路|高速|国道|高铁|机场|程度|产品|采购|购买|购置|生产|建设|新建|安装|铺设|种植|销售|供应|运输|加工|使用|提供|切割|焊接|增加|新增|产[出生]|达产|支持|实现|质保|保修)/

const isFirm = ({ sighting }: Seeking): boolean => /[≥>≤<]/.test(sighting.bound.comparator ?? '')
const after = ({ reading, sighting }: Seeking): string => reading.text.slice(sighting.bound.end, sighting.bound.end + 2)

/** Why words before a value may be what it measures. */
type Ground = (seeking: Seeking, found: Words) => boolean

/** 上染率, 载重, 潜深: they end like a measure. */
const endsLikeMeasure: Ground = ({ dimension }, { words }) =>
  measures.test(words) && (measuredIn[words.at(-1)!] ?? /^/).test(dimension)

const isChanging: Ground = (_, { raw }) => changing.test(raw)

/** «接头残炭≤3%»: any noun before a firm comparator. */
const isBounded: Ground = (seeking, { words }) =>
  isFirm(seeking) &&
  !loose.has(seeking.dimension) &&
  !isShare(seeking.sighting.unit.spelling) &&
  !/^产[出生]$/.test(words)

const lasting =
  /(?:存储|存放|保存|保持|储存|贮存|运行|工作|使用|稳定|维持|待机|保温|保鲜|持续|放置|耐受|浸泡|服役|无故障)$/

/** «断电后可存储至少7天», «连续工作1000h无故障»: a time belongs to the verb of lasting before it. */
const isLasting: Ground = (seeking, { words }) =>
  seeking.dimension === 's' &&
  lasting.test(words) &&
  (/[≥>]/.test(seeking.sighting.bound.comparator ?? '') || after(seeking).startsWith('无'))

/** «抗风6级», «耐折10万次无裂纹»: a number of what is withstood. */
const isResisting: Ground = (seeking, { words }) =>
  /^[抗耐防].|[抗耐][\u3400-\u9fff]{1,5}$/.test(words) && /^$|^[，,。；;、\n)无不未]|^要求/.test(after(seeking))

/** «臂展1700mm», «持粘≥72h»: a name and a value and nothing else up to the next mark. */
const isAlone: Ground = (seeking, { words, raw }) => {
  const { dimension } = seeking
  const mayBe = loose.has(dimension) ? dimension === 's' && isFirm(seeking) : !/^kg$|^1|money|^bit$/.test(dimension)
  const isPlace = /[于在]/.test(raw.slice(raw.indexOf(words) + words.length))
  return (
    mayBe && !isPlace && words.length <= 8 && !verbs.test(words) && /^$|^[，,。；;、\n)]|^要求/.test(after(seeking))
  )
}

const grounds: readonly Ground[] = [endsLikeMeasure, isChanging, isBounded, isLasting, isResisting, isAlone]

const noNoun = /^\d|^因|约|剩余|不[低小少高大超]|大于|小于|(?:适合|适用于?|用于|可用|其中|成功|改善|恶化|变化)$/

const element =
  /^(?:[\u3400-\u9fff]{0,4}(?<![\u3400-\u9fff]{5}))?(?<![酸化])([铅镉汞砷铬镍铜锌铁锰硅磷硫氯钾钠钙镁铝钛钒钴钼锡钨氮氧氢碳]|(?:Fe|Si|Mn|Cr|Ni|Cu|Zn|Pb|Cd|Hg|As|Al|Ti|Mo|Mg|Ca|Na|Cl|[CPSNOKV]))$/
const isContent = (dimension: Dimension): boolean => /^1(?:$|:)|^kg·m\^-3/.test(dimension)

/** «铅≤0.5mg/kg», «Si 0.3%»: the content of an element. */
const contentOf = ({ reading, sighting, dimension }: Seeking, { raw, end }: Words): PropertyPhrase | null => {
  const joined = raw.replace(jointTail, '')
  const symbol = element.exec(names.exec(joined)?.[0] ?? '')?.[1]
  if (symbol === undefined || !isContent(dimension) || sighting.bound.comparator === null) return null
  const known = propertyNamed('含量')!
  return describedBy(reading, [end - symbol.length, end], { name: '含量', subject: symbol, known })
}

const containing = /含([\u3400-\u9fffA-Za-z0-9]{1,4})量$/

const containedIn = ({ reading }: Seeking, { raw, end }: Words): PropertyPhrase | null => {
  const found = containing.exec(names.exec(raw.replace(jointTail, ''))?.[0] ?? '')
  if (found === null) return null
  const known = propertyNamed('含量')!
  return describedBy(reading, [end - found[0].length, end], { name: '含量', subject: found[1]!, known })
}

const behindShare = /^(?:左右|以上)?的([\u3400-\u9fff]{2,6})(?=$|[，,、。；;)])/

/** «节省80%以上的存储空间»: what is saved stands behind how much of it is. */
export const changedAfter = ({ reading, sighting, dimension }: Seeking): PropertyPhrase | null => {
  const { start, end } = sighting.bound
  if (dimension !== '1' || !changing.test(reading.text.slice(Math.max(sighting.floor, start - 8), start))) return null
  const found = behindShare.exec(reading.text.slice(end, end + 12))
  if (found === null) return null
  const from = end + found[0].length - found[1]!.length
  return describedBy(reading, [from, from + found[1]!.length], { name: found[1]!, known: null })
}

/** A property no table knows, right before its value; `null` where no ground holds. */
export const unknownProperty = (seeking: Seeking): PropertyPhrase | null => {
  const found = wordsBefore(seeking)
  const content = containedIn(seeking, found) ?? contentOf(seeking, found)
  if (content !== null) return content
  const { words, start, end } = found
  if (words.length < 2 || words.length > 14 || noNoun.test(words)) return null
  if (!grounds.some((holds) => holds(seeking, found))) return null
  const name = words.toLowerCase().replace(/(?<=[a-z\d])值$/, '')
  return describedBy(seeking.reading, [start, end], { name, known: null })
}
