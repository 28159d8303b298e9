import { matchAt } from '../units/match-at.ts'
import { readUnit, type UnitReading } from '../units/read-unit.ts'
import { one } from '../units/unit.ts'
import { joints } from './property-phrase.ts'

/** A unit that stands apart from its number; `joined` when it belongs to the quantity's own words (HRC58), not to a heading. */
export interface OutsideUnit {
  readonly unit: UnitReading
  readonly joined: boolean
}

const scale = /(邵氏?A|邵氏?D|Shore ?[AD]|HRC|HRB|HRA|HBW|HBS|HB|HV|HS|HL|pH|PH|ph|Ra|Rz)\s?值?(?:为|在|:|=|应|不)*\s?$/
const pure = new RegExp(
  `(?:系数|因数|折射率|介电常数|损耗角正切|介[电质]损耗|介损|长径比|比重|压缩比|品质因子|F1值?|AUC|Cpk|CPK|通道数|路数|自由度|层数|芯数|COP|SSIM|PDI|IoU|mAP|色差|白度|因子|指数|[速锂氨液料水灰碳径]比)${joints}$`,
)

// «系数为3种» counts kinds.
const counted = /[个种台件项次家套轮组条孔只位名处A-Za-z]/y

const meant = (spelling: string): string => {
  if (spelling.startsWith('R')) return 'μm'
  return spelling.replace(/^p?h$/i, 'pH').replace(/^(?:邵氏?|Shore )(?=[AD])/, '邵')
}

const named = (spelling: string, start: number, end: number): UnitReading => {
  const known = readUnit(meant(spelling), 0)!
  return { ...known, start, end, spelling: known.spelling === 'pH' ? 'pH' : spelling }
}

const ratio = (at: number): UnitReading => ({
  start: at,
  end: at,
  spelling: '',
  units: [one],
  sure: true,
})

const heading = /[(/]\s?/g

/** «厚度(mm):», «密度/(g/cm³)»: a heading that ends in a unit. */
const headingUnit = (tail: string, from: number): UnitReading | null => {
  const end = tail.replace(/[\s:为]+$/, '').length
  for (const { index } of tail.matchAll(heading)) {
    const unit = readUnit(tail, index + (tail[index + 1] === '(' ? 2 : 1))
    if (unit !== null && (unit.end === end || (tail[unit.end] === ')' && unit.end + 1 === end)))
      return { ...unit, start: from + unit.start, end: from + unit.end }
  }
  return null
}

/** The unit of a number that has none beside it, read from the words between two offsets; `end` is where the number ends; `null` where they name none. */
export const unitOutside = (text: string, [floor, at]: readonly [number, number], end: number): OutsideUnit | null => {
  const from = Math.max(floor, at - 24)
  const tail = text.slice(from, at)
  const before = scale.exec(tail)
  if (before !== null) {
    const start = from + before.index
    return { unit: named(before[1]!, start, start + before[1]!.length), joined: true }
  }
  const unit = headingUnit(tail, from)
  if (unit !== null) return { unit, joined: false }
  return pure.test(tail) && matchAt(counted, text, end) === null ? { unit: ratio(at), joined: false } : null
}
