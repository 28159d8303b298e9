import { readUnit, type UnitReading } from '../../units/read-unit.ts'
import { dimensionOf, per, scaled, type Unit } from '../../units/unit.ts'
import { readNumber } from '../amounts/read-number.ts'
import { clauseStart } from '../sentence-bounds.ts'

/** What a number is per, as the words before it say. */
export interface Rate extends UnitReading {
  /** Whether a share is per it too: 2 % of «年衰减2%» is per year, of «每年节约2%» it may be of anything. */
  readonly ofShares: boolean
}

const consumed = '(?:耗|成本|费用|用[电水煤气油药]|排放|产生|产[气电油水]|需|节)'
const rest = String.raw`[^\d，。；、]`
const spent = `${rest}{0,12}${consumed}${rest}{0,8}$`

/** Words after which, or at which, there stands what a number is per. */
const openings: readonly RegExp[] = [
  /每(?:一|个)?(?=\s?[\d.]*[^\d，。；、每]{1,12}$)/,
  /(?=百公里(?!加速)[^\d，。；、]{0,9}$)/,
  // «吨钢电耗 400 度», «吨水成本»: per tonne of what is named.
  new RegExp(`(?<![\\d百千万亿公一二两三四五六七八九十])(?=吨${spent})`),
  // «处理1吨铝灰电耗», «1吨产品耗电»: what one makes or treats stands before what it takes.
  new RegExp(
    `(?:^|处理|生产|加工|冶炼|熔炼|熔化|制备|制造|制取|蒸发|消纳|焚烧|脱除|输送|提取|烘干|干燥|粉碎|破碎|合成)(?=\\s?(?:\\d[\\d.]*|一)\\s?${spent})`,
  ),
  /(?<![\d/∕])(?=667\s?(?:m2|m²|㎡|平方米)[^\d，。；、和与]{0,8}$)/,
  // «亩产增加50公斤», «亩均节水30方».
  /(?=亩[产均增节减][^\d，。；、]{0,10}$)/,
  // «日增油1.5吨», «年节电30万度», «月均耗水»; 日产 and 年处理 are how much is made.
  /(?<![\d一二两三四五六七八九十节假次当近每])(?=[日月年]均?(?:增|减|耗|节|损|磨|腐蚀|沉降|漂移|蒸发)[^\d，。；、]{0,8}$)/,
]

const losses = '(?:衰减|自放电|蒸发|泄漏|漏失|失效|退化|漂移|降解)'
/** «年衰减率», «衰减每年», «月自放电»: what a thing loses in a time. */
const losing = new RegExp(
  `(?<![\\d一二两三四五六七八九十])每?(?=[日天月年](?:均|平均)?[\\u3400-\\u9fff]{0,2}${losses}${rest}{0,6}$)|(?<=${losses}率?)每(?=[日天月年]${rest}{0,3}$)`,
)

/** «时速60公里». */
const perHour = /时速[^\d，。；、]{0,6}$/

/** The unit at an offset with the number before it: 吨, 100公里, 万件. */
const measureAt = (text: string, at: number): UnitReading | null => {
  const bare = readUnit(text, at)
  if (bare !== null) return bare
  const number = readNumber(text, text[at] === ' ' ? at + 1 : at)
  const unit = number === null ? null : readUnit(text, number.end)
  if (number === null || unit === null) return null
  return { ...unit, start: at, units: unit.units.map((each) => scaled(each, number.low)) }
}

const hourlyAt = (before: string, from: number): Rate | null => {
  const found = perHour.exec(before)
  if (found === null) return null
  const start = from + found.index
  return { ...readUnit('小时', 0)!, start, end: start + 1, ofShares: false }
}

/**
 * «每分钟30件», «每吨能耗不超过50度»: what a number is per, where the words before it say so; `null` where nothing is.
 * What was read before ends at `floor`: only «1吨» of «处理1吨铝灰电耗» may stand right there.
 */
export const rateBefore = (text: string, floor: number, start: number): Rate | null => {
  const from = Math.max(clauseStart(text, start), start - 24)
  const before = text.slice(from, start)
  const lost = losing.exec(before)
  const found = lost === null ? openings.map((words) => words.exec(before)) : [lost]
  const rates = found.flatMap((opening) => {
    const unit = opening === null ? null : measureAt(text, from + opening.index + opening[0].length)
    if (opening === null || unit === null || unit.end > start || unit.spelling === '次') return []
    return { ...unit, start: from + opening.index, ofShares: lost !== null }
  })
  const isNew = (rate: Rate): boolean => rate.start >= floor || rate.end === floor
  return [hourlyAt(before, from), ...rates].find((rate) => rate !== null && isNew(rate)) ?? null
}

const isEnergy = (unit: Unit): boolean => dimensionOf(unit) === 'kg·m^2·s^-2'
const isShare = (unit: Unit): boolean => dimensionOf(unit) === '1'

/** MPa per km and kW per tonne are asked for; what has a time already is not per another. */
const isOfBody = ({ powers }: Unit): boolean => 'm' in powers || 'kg' in powers

const mayBePer = (unit: Unit, rate: Rate): boolean => {
  if (isEnergy(unit) || (rate.ofShares && isShare(unit))) return true
  return !('s' in unit.powers) && Object.keys(unit.powers).length > 0
}

/** «每小时3吨» is a mass, never a force: of what a unit may mean, a force counts only where nothing else can be per that. */
const meant = ({ units, spelling }: UnitReading, rate: Rate): readonly Unit[] => {
  const bare = units.filter((each) => mayBePer(each, rate))
  // «吨钢电耗400kWh/t» says it twice.
  const isWhole = bare.length > 0 || /[/∕每⁻-]/.test(spelling) || !isOfBody(rate.units[0]!)
  return isWhole ? bare : units.filter((each) => 's' in each.powers)
}

/** A unit with what it is per; one that has a time or is a share already stays as it is. */
export const rated = (unit: UnitReading, rate: Rate | null): UnitReading => {
  const bare = rate === null ? [] : meant(unit, rate)
  if (rate === null || bare.length === 0) return unit
  const units = bare.map((each) => per(each, rate.units[0]!))
  return { ...unit, units, spelling: `${unit.spelling}/${rate.spelling}` }
}
