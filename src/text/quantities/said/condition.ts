import type { PropertyPhrase } from '../quantity.ts'
import { clauseStart } from '../sentence-bounds.ts'
import type { Reading, Sighting } from '../sightings/sighting.ts'
import type { Formed } from './form.ts'

const conditionAfter =
  /^(?:的)?(?:[高低恒室]?温)?(?:下|处|达到?\s?[\d≥]|条件|环境(?!温度)|工况|时(?!间|长|延|效(?!率))|(?:之?后|内|里)(?=[\u3400-\u9fff])|老化|浸泡|烘烤|保温后?|盐雾后|循环后|放置|存放|试验后|测试|充放?电|放电|烧结|退火|连续工作|连续运[转行]|[\u3400-\u9fff]{0,4}(?:下(?![限降料])|条件|环境))/

/** «抗压强度(28 d) ≥ 50 MPa»: what stands in brackets between a property and its value. */
const bracketed = /^[^()]{0,10}\)[^，。；、\d]{0,8}[\d≥≤><±]/

/** «溶出度 30 分钟不低于 80 %»: a bare time or temperature right before a bound with a value of its own. */
const ownBound = /^\s?(?:应|须)?(?:不[低小少大高超得][^，。；\d]{0,3}|[≥≤><]|大于|小于|超过|低于|高于)\s?\d/
/** «转速大于1000r/min情况下，效率达90%»: a bound that only says when another holds. */
const given = /^(?:的?情况下|的?条件下|时)[，,]?[^。；]{1,20}[\d≥≤]/
/** «浇注温度690℃、充型压力6kPa条件下», «低温(<-50℃)工况». */
const amongGiven = /^(?:、[^，,。；、]{1,24}|\))(?:条件|工况|环境|情况)/
/** «以不同速度(15和20mm/min)», «浓碱工况(>80℃)». */
const setting = /(?:不同[\u3400-\u9fff]{1,8}|工况|条件)\([^()]*$/
/** «进水COD 3000mg/L»: what comes in is given, not asked for. */
const incoming = /(?:进水|来水|原水|进气|原烟气|入口烟气)[^，。；、]{0,12}$/
const isContent = (dimension: string): boolean => /^kg·m\^-3|^1:(?:wt|vol)/.test(dimension)
/** «电压降到额定值的80%时», «含量为45%左右时»: said to be one, whatever bounds it. */
const when = /^\s?时(?!间|长|延|效|刻|速|域|序)/
/** «锚固力300kN(锚固长度1m)»: in brackets right behind another value. */
const behindValue = /^[A-Za-z%‰℃°Ω²³]\([^()]*$/
const conditions = new Set(['s', 'K', 'cycle'])

const bounded = new Set(['≥', '>', '<', '≈', 'better', 'reach'])

/** Whether a quantity says under what conditions something holds: 在300℃下, 28d, 1h内抗压强度…. */
export const isCondition = (
  { text }: Reading,
  { bound, floor }: Sighting,
  { formed, property }: { formed: Formed; property: PropertyPhrase | null },
): boolean => {
  const from = Math.max(bound.end, property?.end ?? 0)
  const rest = text.slice(from, from + 24).trimStart()
  const before = text.slice(clauseStart(text, bound.start), bound.start)
  if (text[bound.start - 1] === '(' && bracketed.test(rest)) return true
  if (given.test(rest) || when.test(rest) || amongGiven.test(rest) || setting.test(before)) return true
  if (isContent(formed.dimension) && incoming.test(text.slice(Math.max(floor, bound.start - 20), bound.start)))
    return true
  if (floor > 0 && behindValue.test(text.slice(floor - 1, bound.start))) return true
  if (bounded.has(formed.comparator)) return false
  const isShareOfOther = formed.dimension === '1' && property?.known?.dimensions.includes('1') === false
  if ((conditions.has(formed.dimension) || isShareOfOther) && ownBound.test(text.slice(bound.end, bound.end + 12)))
    return true
  if (formed.comparator !== '≤') return conditionAfter.test(rest)
  return text[bound.end - 1] === '内' && /^(?!的|完成|可达|即)[\u3400-\u9fff]/.test(rest)
}
