import type { PropertyPhrase, Span } from '../quantity.ts'
import { clauseStart } from '../sentence-bounds.ts'
import type { Reading, Sighting } from '../sightings/sighting.ts'

/** How the text says that a value changes, before its number. */
export interface Change {
  readonly trend: 'up' | 'down'
  /** 提高到, 缩短至: the number is the new value, not the difference. */
  readonly isNewValue: boolean
  /** 降低能耗20%: the verb stands before the property, not before the number. */
  readonly isTransitive: boolean
}

const up = '提高|提升|增加|增长|上升|升高|增大|增强|延长|扩大|加快|拓宽|提速|增重|增产|提效|增效|增至|增到|升至|升到'
const down =
  '降低|减少|下降|缩短|减小|缩小|节约|节省|节能|节电|节水|节煤|节材|省电|降耗|降温|减薄|减容|减排|减重|降噪|降本|压缩|减轻|削减|降至|降到|减至|减到|缩至|缩到|压到'
const comparing = '高|快|长|多|低|短|轻|少|小|慢'

// 温升, 压降, 收缩, 衰减 and 毫升 are nouns.
const verbPattern = new RegExp(
  `(?:(${up}|(?<![温毫公每])[涨增升])|(${down}|(?<![温压收浓衰])[降减省缩掉跌]))(?:了|幅度?|比例)?(?:可|能|均|都|已|将|最高|最多|平均)*(至|到|为|成)?\\s?$`,
)
const comparedPattern = new RegExp(`(?:比|较|相比|相对)[^，。；]{1,14}?(${comparing})(?:出|了)?\\s?$`)
/** «高出同类产品20%»: the verb stands before what it is compared with. */
const exceeding = /[高多长快]出([^，。；、的\d]{2,12})$/

const found = (trend: 'up' | 'down', word: string): Change => ({
  trend,
  isNewValue: /[至到为成]$/.test(word),
  isTransitive: false,
})

/** «提高30%», «缩短至5分钟», «比进口的高20%»: the verb right before the number or its comparator. */
const verbBeside = (before: string): Change | null => {
  const verb = verbPattern.exec(before)
  if (verb !== null) return found(verb[1] === undefined ? 'down' : 'up', verb[0].trim())
  if (exceeding.test(before)) return found('up', '')
  const compared = comparedPattern.exec(before)
  return compared === null
    ? null
    : { trend: '高快长多'.includes(compared[1]!) ? 'up' : 'down', isNewValue: false, isTransitive: false }
}

const raising = '提高|提升|增加|增大|增强|延长|扩大|加快|拓宽|升至|升到|增至|增到'
const lowering = '抑制|降低|减少|缩短|减小|缩小|节约|节省|压缩|减轻|削减|降至|降到|减至|减到'
const transitive = new RegExp(`(?:(${raising})|(${lowering}))(?:了|至|到)?[^，。；、:\\d]{0,10}$`)

/** «降低能耗20%以上»: the verb before the property, the number right after it. */
const verbBeforeProperty = (before: string, between: string): Change | null => {
  const verb = transitive.exec(before)
  if (verb === null || /[。；，、]/.test(between)) return null
  const isNewValue = /[至到为达在]|[:=≥≤><]/.test(between) || /[至到]/.test(verb[0].slice(0, 4))
  return { trend: verb[1] === undefined ? 'down' : 'up', isNewValue, isTransitive: true }
}

/** «信噪比改善6dB»: which way is better, the property says. */
const bettered = (before: string, property: PropertyPhrase | null): Change | null =>
  /改善了?\s?$/.test(before) ? found(property?.known?.goodness === 'less' ? 'down' : 'up', '') : null

/** What the words before a quantity say of a change, or `null`. */
export const changeBefore = (reading: Reading, sighting: Sighting, property: PropertyPhrase | null): Change | null => {
  const { text } = reading
  const { start } = sighting.bound
  const floor = Math.max(sighting.floor, clauseStart(text, start))
  const before = text.slice(Math.max(floor, start - 24), start)
  const beside = verbBeside(before) ?? bettered(before, property)
  if (beside !== null || property === null || property.end > start) return beside
  const words = text.slice(Math.max(floor, property.start - 16), property.start)
  return verbBeforeProperty(words, text.slice(property.end, start))
}

const basePattern =
  /(?:比|较|相比于?|相对于?|与|同)([^，。；、比较]{2,12}?)(?:相比|相较|提高|提升|增加|降低|减少|下降|缩短|延长|节约|节省|节能|节电|减重|高|低|快|长|短|轻|多|少)/
const fixedBase = '原来|原有|原先|母材|基材|本体|理论值|设计值|额定值'
const knownBase = new RegExp(
  `(${fixedBase})的?\\s?$|((?:原|现有|传统|进口|国外|常规|普通|同类)[^，。；的]{0,8})的\\s?$`,
)
const anyBase = /([^，。；、的是为达到于至过\d]{2,10})的\s?$/

/** «应为额定电流的30%», «壁厚取轴径的8-12%»: a share of another measure. */
const measuredBase =
  /(?:为|取)([^，。；、的是为达到于至过\d]{0,8}(?:电流|电压|功率|强度|压力|流量|容量|转速|[直轴管内外]径|厚度?|长度|高度))的\s?$/

/** «不低于母材强度的90%»: what stands between a comparator and 的; a group has a value of its own (高于对照组的74%). */
const boundedBase =
  /(?:不[低小少高大超](?:于|过)?|达到?|[至到]|[≥≤><]|超过|大于|小于|低于|高于)([^，。；、的是为达到于至过\d]{2,10}(?<![组法者人前后年国省市县厂区]))的\s?$/

const spanOf = (text: string, start: number, length: number): Span => ({
  start,
  end: start + length,
  text: text.slice(start, start + length),
})

/** What a change is measured from: 进口产品 of «比进口产品提高20%». */
export const comparedWith = ({ text }: Reading, from: number, to: number): Span | null => {
  const start = clauseStart(text, from)
  const compared = basePattern.exec(text.slice(start, to)) ?? exceeding.exec(text.slice(start, from))
  if (compared === null) return null
  return spanOf(text, start + compared.index + compared[0].indexOf(compared[1]!), compared[1]!.length)
}

const baseSpan = (text: string, from: number, found: RegExpExecArray): Span => {
  const words = (found[1] ?? found[2])!
  return spanOf(text, from + found.index + found[0].indexOf(words), words.length)
}

/** What a share is of: 原来 of «降至原来的1/3», 母材 of «达到母材的85%»; of 倍 and 分之 whatever noun stands before 的. */
export const shareBefore = (text: string, [from, to]: readonly [number, number], unit: string): Span | null => {
  const start = Math.max(from, clauseStart(text, to))
  const before = text.slice(start, to)
  const base =
    knownBase.exec(before) ??
    (isShare(unit) ? anyBase.exec(before) : (boundedBase.exec(before) ?? measuredBase.exec(before)))
  return base === null ? null : baseSpan(text, start, base)
}

/** Units that are nothing but a share of something: 倍, 分之, 成, 一半. */
export const isShare = (spelling: string): boolean => /^(?:倍|成|一半|半数|番|\/\d+)$|[^百千]分之$/.test(spelling)
