import { matchAt } from '../../units/match-at.ts'
import { readUnit, type UnitReading } from '../../units/read-unit.ts'
import { readNumber } from './read-number.ts'
import { readShare } from './share.ts'

/** A number with the unit that stands beside it. */
export interface Part {
  readonly low: number
  readonly high: number
  /** 余, 多. */
  readonly more: boolean
  readonly scale: number
  readonly unit: UnitReading | null
  readonly end: number
}

const isLengthLike = ({ units }: UnitReading): boolean => 'm' in units[0]!.powers || 'K' in units[0]!.powers

/** «5个微米» counts no pieces. */
const unitBeside = (text: string, at: number): UnitReading | null => {
  const counted = text[at] === '个' ? readUnit(text, at + 1) : null
  return counted !== null && isLengthLike(counted) ? counted : readUnit(text, at)
}

const andAHalf = /半(?![成导自径圆封])/y
const mayBeHalved = new Set(['s', 'kg', 'm', 'm^3'])
const andTenths = /([一二三四五六七八九]|[1-9])(?=[以左长高宽厚深的内,，、。;；)]|$)/y

/** What stands behind the unit and belongs to the number: 三吨半, 一米二. */
const behind = (text: string, { units, end, spelling }: UnitReading): { more: number; end: number } => {
  const base = Object.keys(units[0]?.powers ?? {})
  const isSimple = base.length === 1 && mayBeHalved.has(base[0]! + (units[0]!.powers[base[0]!] === 3 ? '^3' : ''))
  if (isSimple && matchAt(andAHalf, text, end) !== null) return { more: 0.5, end: end + 1 }
  const tenths = spelling === '米' ? matchAt(andTenths, text, end) : null
  return tenths === null ? { more: 0, end } : { more: readNumber(`${tenths[1]} `, 0)!.low / 10, end: end + 1 }
}

const countedHalf = /个半(?=小时|钟头|月|世纪)/y

/** «两个半小时». */
const halved = (text: string, number: Omit<Part, 'unit'>): Omit<Part, 'unit'> =>
  matchAt(countedHalf, text, number.end) === null
    ? number
    : { ...number, low: number.low + 0.5, high: number.high + 0.5, end: number.end + 2 }

const withUnit = (text: string, counted: Omit<Part, 'unit'>): Part => {
  const number = halved(text, counted)
  const unit = unitBeside(text, number.end)
  if (unit === null) return { ...number, unit }
  const { more, end } = behind(text, unit)
  return { ...number, low: number.low + more, high: number.high + more, unit, end }
}

const halfPattern = /半(?=个?(?:小时|月|天|年|分钟|秒|米|吨))/y

const halfAt = (text: string, at: number): Part | null =>
  matchAt(halfPattern, text, at) === null
    ? null
    : withUnit(text, { low: 0.5, high: 0.5, more: false, scale: 1, end: at + 1 })

const signPattern = /零下\s?|负\s?(?=\d)|[-−]\s?(?=\d)|\+\s?(?=\d)/y
/** 室温 of «室温~300℃», ℃: our convention. */
const roomTemperature = 25
const roomPattern = /[室常]温(?=\s?[-~至到—]\s?\d)/y

const roomAt = (text: string, at: number): Part | null => {
  const found = matchAt(roomPattern, text, at)
  return found === null
    ? null
    : { low: roomTemperature, high: roomTemperature, more: false, scale: 1, unit: null, end: at + found[0].length }
}

/** Reads one number, signed or in words, with its unit; `null` where none stands. */
export const readPart = (text: string, at: number): Part | null => {
  const sign = matchAt(signPattern, text, at)
  const from = at + (sign?.[0].length ?? 0)
  const whole = readShare(text, from) ?? halfAt(text, from) ?? roomAt(text, from)
  if (whole !== null) return whole
  const number = readNumber(text, from)
  if (number === null) return null
  const isNegative = sign !== null && sign[0][0] !== '+'
  return withUnit(text, isNegative ? { ...number, low: -number.high, high: -number.low } : number)
}
