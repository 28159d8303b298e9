import { matchAt } from '../../units/match-at.ts'
import { readUnit, type UnitReading } from '../../units/read-unit.ts'
import { one, opaqueUnit } from '../../units/unit.ts'
import { joints } from '../measured/property-phrase.ts'

/** A unit that stands apart from its number; `joined` when it belongs to the quantity's own words (HRC58), not to a heading. */
export interface OutsideUnit {
  readonly unit: UnitReading
  readonly joined: boolean
}

const scale =
  /(邵氏?A|邵氏?D|Shore ?[AD]|HRC|HRB|HRA|HBW|HBS|HB|HV|HS|HL|pH|PH|ph|(?<!指数|显色性?)Ra|Rz|IP)\s?值?(?:为|在|:|=|应|不)*\s?$/
const symbol = String.raw`(?:\s?[A-Za-zΔα-ω]{1,3}\d{0,2}(?![A-Za-z\d]))?`
const pure = new RegExp(
  `(?:系数|因数|折射率|介电常数|损耗角正切值?|介[电质]损耗|介损|比重|品质因子|F1值?|AUC|Cpk|CPK|通道数|路数|自由度|层数|芯数|COP|SSIM|PDI|IoU|mAP|色差|白度|光泽度|发射率|标准偏差|吸光度|因子|指数|(?<![占同环对相类性价])比)${symbol}${joints}$`,
)
/** Counts and ratios of any name: believed before a firm comparator only. */
const firmlyPure = new RegExp(`(?:数|(?<![A-Za-z])[A-Z][A-Za-z-]{1,6}值?|级数)${symbol}${joints}$`)
/** Units that drawings leave out: form and position in mm (GB/T 1182), roughness in μm (GB/T 1031), hardness by its scale. */
const implied: readonly (readonly [RegExp, string])[] = [
  [/(?:跳动|圆度|平面度|直线度|同轴度|同心度|平行度|垂直度|圆柱度|对称度|位置度)[^，。；\d]{0,6}$/, 'mm'],
  [/粗糙度[^，。；\d]{0,6}$/, 'μm'],
  [/维氏硬度[^，。；\d]{0,6}$/, 'HV'],
  [/布氏硬度[^，。；\d]{0,6}$/, 'HB'],
]

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

/** «DE值15~20», «n值不低于0.22»: a scale of its own that only its letters name. */
const lettered = new RegExp(`(?<![A-Za-z])([A-Za-z]{1,6})值${joints}$`)

const ownScale = (tail: string, at: number): UnitReading | null => {
  const letters = lettered.exec(tail)?.[1]
  if (letters === undefined) return null
  return { start: at, end: at, spelling: '', units: [opaqueUnit(letters.toLowerCase())], sure: true }
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

const impliedUnit = (tail: string, at: number): UnitReading | null => {
  const spelling = implied.find(([words]) => words.test(tail))?.[1]
  return spelling === undefined ? null : { ...readUnit(spelling, 0)!, start: at, end: at, spelling }
}

const pureUnit = (tail: string, at: number, isFirm: boolean): UnitReading | null => {
  if (pure.test(tail)) return ratio(at)
  return ownScale(tail, at) ?? (isFirm && firmlyPure.test(tail) ? ratio(at) : null)
}

/** Where a number without a unit stands: what was read before it ends at `floor`, its comparator begins at `at`. */
export interface Bare {
  readonly floor: number
  readonly at: number
  readonly end: number
  readonly isFirm: boolean
}

/** The unit of a number that has none beside it, read from the words before it; `null` where they name none. */
export const unitOutside = (text: string, { floor, at, end, isFirm }: Bare): OutsideUnit | null => {
  const from = Math.max(floor, at - 24)
  const tail = text.slice(from, at)
  const before = scale.exec(tail)
  if (before !== null) {
    const start = from + before.index
    return { unit: named(before[1]!, start, start + before[1]!.length), joined: true }
  }
  const headed = headingUnit(tail, from)
  if (headed !== null) return { unit: headed, joined: false }
  if (matchAt(counted, text, end) !== null) return null
  const unit = impliedUnit(tail, at) ?? pureUnit(tail, at, isFirm)
  return unit === null ? null : { unit, joined: false }
}
