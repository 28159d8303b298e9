import { areComparable } from '../../units/unit.ts'
import type { PropertyPhrase, QuantityKind } from '../quantity.ts'
import { clauseStart, clauseStop, sentenceStart } from '../sentence-bounds.ts'
import type { Reading, Sighting } from '../sightings/sighting.ts'
import { isAlternative } from './alternative.ts'
import { isCondition } from './condition.ts'
import type { Formed } from './form.ts'
import { isProduction } from './production.ts'

/** What decides what a quantity is to a match. */
export interface Kindable {
  readonly reading: Reading
  readonly sighting: Sighting
  readonly property: PropertyPhrase | null
  readonly formed: Formed
}

/** Words of a clause in which a firm speaks of itself: staff, money, land, honours, years, equipment. */
const praise = new RegExp(
  '员工|职工|人员(?!定位|检测|识别|进出|跌倒|安全)|工程师|团队(?:现?有|由|共|成员)|学历|本科|博士|硕士|就业|人次|' +
    '注册|资金|资本|实缴|产值|销售|营业|营收|营销|收入|利润|利税|纳税|税收|资产|负债|投资|投入(?!使用|生产|运[行营])|经费|股份|控股|持股|' +
    '占地|建筑面积|厂房|场地|厂区|位于(?=[^，。；]{0,12}[省市县区园镇路街村])|坐落|地处|距(?!离)[^，。；]{0,14}(?:公里|千米|km|市|县|城|机场|高速|国道|车站|港)|毗邻|紧[邻临靠]|苗圃|种植基地|' +
    '专利(?!技术|产品|配方|工艺)|论文|著作|软著|荣誉|荣获|连续\\d|累计(?!误差|损伤|运行|工作)|多年|历史|合作[^，。；]{0,4}[\\d一二两三四五六七八九十]+(?:余|多)?[年月]|经验|成立|创建|始建|创立|建厂|建成|新建|' +
    '市场占有|占有率|份额|出口(?![温压处水含浓流烟气风粒])|同比|递增|增速(?![箱比器])|销量|产销|畅销|满意|' +
    '拥有|下设|分公司|子公司|引进了|购置|购入|配备了|建有|设有|' +
    '(?:公司|企业|我司|厂)(?:现)?有(?!望)|现有(?=[^，。；]{0,12}(?:人|名|亩|[台套条家座]|平方|资产))',
)

const termBefore =
  /(?:工期|项目周期|研发周期|开发周期|合作期限?|供货周期|交货周期|交付周期|供货期|交货期|交付期|交期|建设周期|实施周期|实施期限?|项目期|完成时间|期限|有效期至|签订|质保|验收|未来)[^，。；]{0,8}$/
const termAfter = /^(?:之?[内前])?(?:完成|交付|交货|供货|验收|投产|建成|解决|见效|上线|拿出|出样|出结果|开发完|研发)/

/** «占加工成本43%» is a share of a cost, not the cost. */
const partOf = /占(?!空比|地)(?:到|了|据|比)?[^，。；]{0,14}$/
const countOf = /(?:占比|比例|比重|个数|人数)$/

const firm = /[≥>≤<]/

/** «产量约25%», «载体上负载0.5%»: a share of what is not measured in shares, unless it is firmly asked for. */
const isShareOfOther = ({ sighting, property, formed: { dimension, form, comparator } }: Kindable): boolean => {
  if (sighting.unit.spelling !== '%' || form !== 'value' || firm.test(comparator)) return false
  const usual = property?.known?.dimensions ?? []
  return usual.length > 0 && !usual.some((each) => areComparable(each, dimension))
}

/** A value of what no one names says nothing; people, plots and pieces are no property of a technology. */
const isTechnical = (kindable: Kindable): boolean => {
  const { property, formed } = kindable
  const { dimension, interval } = formed
  if (property === null || dimension === 'person') return false
  if (dimension === 'm^2' && interval.low > 1000) return false
  const { known, name } = property
  if (isShareOfOther(kindable)) return false
  if (known === null && countOf.test(name)) return false
  return dimension !== 'piece' || known?.dimensions.length === 0 || known?.dimensions.includes('piece') === true
}

/** What a quantity is to a match: a technical indicator, or a constraint, or the firm's own affairs. */
export const kindOf = (kindable: Kindable): QuantityKind => {
  const { reading, sighting, formed } = kindable
  const { text } = reading
  const { start, end } = sighting.bound
  const before = text.slice(Math.max(sentenceStart(text, start), start - 30), start)
  if (formed.dimension.includes('money')) return 'money'
  if (isProduction(reading, sighting, kindable)) return 'production'
  const isTerm = termBefore.test(before) || termAfter.test(text.slice(end, end + 8))
  if (formed.dimension === 's' && isTerm) return 'time limit'
  if (formed.dimension === '1' && partOf.test(before)) return 'other'
  if (praise.test(text.slice(clauseStart(text, start), clauseStop(text, end)))) return 'other'
  if (isCondition(reading, sighting, kindable) || isAlternative(reading, sighting)) return 'other'
  return isTechnical(kindable) ? 'indicator' : 'other'
}
