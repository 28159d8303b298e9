import { readUnit, type UnitReading } from '../../units/read-unit.ts'
import { dimensionOf, per, type Unit } from '../../units/unit.ts'

const every = /(?:每(?:一|个)?|(?=百公里))(?=[^\d，。；、每]{1,12}$)/
/** «吨钢电耗 400 度», «吨水成本»: per tonne of what is named. */
const perTonne =
  /(?<![\d百千万亿公一二两三四五六七八九十])(?=吨[^\d，。；、]{0,8}(?:耗|成本|耗[电水汽煤气]量?)[^\d，。；、]{0,8}$)/

/** «亩产增加50公斤». */
const perMu = /(?=亩产[^\d，。；、]{0,10}$)/

/** «时速60公里». */
const perHour = /时速[^\d，。；、]{0,6}$/

/** «每分钟30件», «每吨能耗不超过50度»: what a number is per, where the words before it say so; `null` where nothing is. */
export const rateBefore = (text: string, floor: number, start: number): UnitReading | null => {
  const from = Math.max(floor, start - 14)
  const before = text.slice(from, start)
  const hourly = perHour.exec(before)
  if (hourly !== null) return { ...readUnit('小时', 0)!, start: from + hourly.index, end: from + hourly.index + 1 }
  const found = every.exec(before) ?? perTonne.exec(before) ?? perMu.exec(before)
  const unit = found === null ? null : readUnit(text, from + found.index + found[0].length)
  if (found === null || unit === null || unit.end > start || unit.spelling === '次') return null
  return { ...unit, start: from + found.index }
}

const isEnergy = (unit: Unit): boolean => dimensionOf(unit) === 'kg·m^2·s^-2'

/** A unit with what it is per; one that has a time or is a share already stays as it is. «每小时3吨» is a mass, never a force. */
export const rated = (unit: UnitReading, rate: UnitReading | null): UnitReading => {
  const bare = unit.units.filter(
    (each) => isEnergy(each) || (!('s' in each.powers) && Object.keys(each.powers).length > 0),
  )
  if (rate === null || bare.length === 0) return unit
  const units = bare.map((each) => per(each, rate.units[0]!))
  return { ...unit, units, spelling: `${unit.spelling}/${rate.spelling}` }
}
