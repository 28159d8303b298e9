import type { Formed } from './form.ts'
import type { FoundProperty } from './property-phrase.ts'
import type { QuantityKind } from './quantity.ts'
import { clauseStart, clauseStop, sentenceStart } from './sentence-bounds.ts'
import type { Reading, Sighting } from './sighting.ts'

/** What decides what a quantity is to a match. */
export interface Kindable {
  readonly reading: Reading
  readonly sighting: Sighting
  readonly property: FoundProperty | null
  readonly formed: Formed
}

const praise =
  /员工|职工|人员|工程师|注册|资金|资本|实缴|占地|建筑面积|厂房|场地|厂区|产值|销售|营业|营收|收入|利润|利税|纳税|税收|资产|负债|专利|论文|著作|软著|成立|创建|始建|创立|建厂|建成|新建|位于|坐落|地处|市场占有|占有率|份额|出口|同比|投资|投入|学历|本科|博士|硕士|团队|荣誉|拥有|下设|分公司|子公司|苗圃|种植基地|股份|控股|持股|客户|满意|就业|增速|经费|连续\d|累计|荣获|营销|递增|销量|产销|距|毗邻|紧[邻临靠]|畅销|人次|(?:公司|企业|我司|厂)(?:现)?有(?!望)|现有(?!产品|工艺|技术|设备的|材料)|引进了|购置|购入|配备了|建有|设有|多年|历史|经验/

const scaleBefore =
  /(?:年产|日产|月产|年生产|年产量|年产能|年销|年处理|年加工|年用|年需|年消耗|年经营|年培育|年出栏|年供|生产规模|建设规模|可年产)[^，。；]{0,14}$/
const producedAfter = /^[^，。；]{0,24}(?:的?年?生产能力|的?产能|生产线)/
const producing = /(?:产能|产量|生产能力|规模|处理能力|加工能力)[^，。；]{0,6}$/

const termBefore =
  /(?:工期|项目周期|研发周期|开发周期|合作期限?|供货周期|供货期|交货期|交付期|交期|建设周期|实施周期|实施期限?|项目期|完成时间|期限|有效期至|签订|质保|验收|未来)[^，。；]{0,8}$/
const termAfter =
  /^(?:之?[内前])?(?:完成|交付|交货|供货|验收|投产|建成|解决|见效|上线|拿出|出样|出结果|开发完|研发|内完成)/

const conditionAfter =
  /^(?:的)?(?:[高低恒室]?温)?(?:下|达到?\s?[\d≥]|条件|环境(?!温度)|工况|时(?!间|长|延|效)|(?:之?后|内|里)(?=[\u3400-\u9fff])|老化|浸泡|烘烤|保温后?|盐雾后|循环后|放置|存放|试验后|测试|烧结|退火|连续工作|连续运[转行]|[\u3400-\u9fff]{0,4}(?:下(?![限降料])|条件|环境))/

/** A value of what no one names says nothing; people, plots and pieces are no property of a technology. */
const isTechnical = ({ property, formed }: Kindable): boolean => {
  if (property === null) return false
  if (formed.dimension === 'person' || (formed.dimension === 'm^2' && formed.interval.low > 1000)) return false
  const { known } = property
  return formed.dimension !== 'piece' || known?.dimensions.length === 0 || known?.dimensions.includes('piece') === true
}

/** 年产 and the year below a bar are scale; t/h of a machine is an indicator. */
const isProduction = (
  { sighting, formed, property }: Kindable,
  { before, after }: { before: string; after: string },
): boolean => {
  const counted = /^(?:kg|piece|m|m\^[23]|person|money.*)(?:$|·)/.test(formed.dimension)
  if (!counted) return false
  const perYear = /[/每]\s?(?:年|a|y)$/.test(sighting.unit.spelling)
  // Ten tonnes of something no property names is what a firm makes or uses.
  const isBulk =
    formed.dimension === 'kg' && formed.interval.low >= 1e4 && property?.known?.dimensions.includes('kg') !== true
  const isMileage = formed.dimension === 'm' && formed.interval.low >= 1e6
  return (
    perYear ||
    isBulk ||
    isMileage ||
    scaleBefore.test(before) ||
    producedAfter.test(after) ||
    (producing.test(before) && !formed.dimension.includes('s^-1'))
  )
}

/** «抗压强度(28 d) ≥ 50 MPa»: what stands in brackets between a property and its value. */
const bracketedCondition = /^[^()]{0,10}\)[^，。；、\d]{0,8}[\d≥≤><±]/

const isCondition = (text: string, { bound }: Sighting, { comparator }: Formed): boolean => {
  if (text[bound.start - 1] === '(' && bracketedCondition.test(text.slice(bound.end, bound.end + 24))) return true
  if (comparator !== '=' && comparator !== 'range' && comparator !== '±' && comparator !== '≤') return false
  const rest = text.slice(bound.end, bound.end + 12)
  if (comparator === '≤')
    return text[bound.end - 1] === '内' && /^[\u3400-\u9fff]/.test(rest) && !/^(?:的|完成|可|即)/.test(rest)
  return conditionAfter.test(rest)
}

const isTerm = (text: string, { bound }: Sighting, before: string): boolean =>
  termBefore.test(before) || termAfter.test(text.slice(bound.end, bound.end + 8))

/** «占加工成本43%» is a share of a cost, not the cost. */
const partOf = /占(?:到|了|据|比)?[^，。；]{0,14}$/

const isPraise = (text: string, { bound }: Sighting): boolean =>
  praise.test(text.slice(clauseStart(text, bound.start), clauseStop(text, bound.end)))

/** What a quantity is to a match: a technical indicator, or a constraint, or the firm's own affairs. */
export const kindOf = (kindable: Kindable): QuantityKind => {
  const { reading, sighting, property, formed } = kindable
  const { text } = reading
  const before = text.slice(
    Math.max(sentenceStart(text, sighting.bound.start), sighting.bound.start - 30),
    sighting.bound.start,
  )
  if (formed.dimension.includes('money')) return 'money'
  const after = text.slice(sighting.bound.end, sighting.bound.end + 32)
  if (isProduction(kindable, { before, after })) return 'production'
  if (formed.dimension === 's' && isTerm(text, sighting, before)) return 'time limit'
  if (formed.dimension === '1' && partOf.test(before)) return 'other'
  if (isPraise(text, sighting) || isCondition(text, sighting, formed)) return 'other'
  if (property !== null && property.known === null && /占比$|比例$|比重$|个数$|人数$/.test(property.phrase.name))
    return 'other'
  return isTechnical(kindable) ? 'indicator' : 'other'
}
