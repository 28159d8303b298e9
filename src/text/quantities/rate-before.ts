import { readUnit, type UnitReading } from '../units/read-unit.ts'
import { per } from '../units/unit.ts'

const every = /每(?:一|个)?(?=[^\d，。；、每]{1,12}$)/

/** «每分钟30件», «每吨能耗不超过50度»: what a number is per, where the words before it say so; `null` where nothing is. */
export const rateBefore = (text: string, floor: number, start: number): UnitReading | null => {
  const from = Math.max(floor, start - 14)
  const found = every.exec(text.slice(from, start))
  const unit = found === null ? null : readUnit(text, from + found.index + found[0].length)
  if (found === null || unit === null || unit.end > start || unit.spelling === '次') return null
  return { ...unit, start: from + found.index }
}

/** A unit with what it is per; one that has a time or is a share already stays as it is. */
export const rated = (unit: UnitReading, rate: UnitReading | null): UnitReading => {
  const isBare = unit.units.every(({ powers }) => !('s' in powers) && Object.keys(powers).length > 0)
  if (rate === null || !isBare) return unit
  const units = unit.units.map((each) => per(each, rate.units[0]!))
  return { ...unit, units, spelling: `${unit.spelling}/${rate.spelling}` }
}
