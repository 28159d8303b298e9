import { matchAt } from '../units/match-at.ts'
import { readUnit, type UnitReading } from '../units/read-unit.ts'
import { one, scaled } from '../units/unit.ts'
import { readNumber } from './read-number.ts'

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

/** Numbers and units that make one quantity: 5 mm · 0.5~2 mm · 20±0.02 mm · ±5% · 1200×800×600 mm. */
export interface Amount {
  readonly start: number
  readonly end: number
  readonly shape: 'point' | 'range' | 'band' | 'tolerance' | 'size'
  readonly parts: readonly Part[]
}

const fractionPattern = /(百|千|万|十万|\d+|[一二三四五六七八九十]+)分之/y
const denominators: Readonly<Record<string, number>> = { 百: 100, 千: 1e3, 万: 1e4, 十万: 1e5 }

const share = ([start, end]: readonly [number, number], spelling: string, factor: number): UnitReading => ({
  start,
  end,
  spelling,
  units: [scaled(one, factor)],
  sure: true,
})

const fractionAt = (text: string, at: number): Part | null => {
  const found = matchAt(fractionPattern, text, at)
  if (found === null) return null
  const counted = readNumber(text, at + found[0].length)
  if (counted === null) return null
  const written = found[1]!
  const denominator = denominators[written] ?? readNumber(`${written} `, 0)?.low
  return denominator === undefined ? null : { ...counted, unit: share([at, counted.end], found[0], 1 / denominator) }
}

// 1/3 is a third only where the text speaks of a share; 985/211 is none.
const slashPattern = /(\d{1,2})\/(\d{1,3})(?![\d/.])/y
const sharesBefore = /(?:原来?的?|原有的?|[为至到的约仅少低]|减少|降低|缩短)\s?$/

const slashAt = (text: string, at: number): Part | null => {
  const found = matchAt(slashPattern, text, at)
  if (found === null || Number(found[1]) >= Number(found[2])) return null
  const end = at + found[0].length
  const isShare = sharesBefore.test(text.slice(Math.max(0, at - 5), at)) || matchAt(/以[上下]/y, text, end) !== null
  const value = Number(found[1])
  const unit = share([at, end], `/${found[2]}`, 1 / Number(found[2]))
  return isShare ? { low: value, high: value, more: false, scale: 1, unit, end } : null
}

const halfPattern = /一半|半数|半(?=个?(?:小时|月|天|年|分钟|秒|米|吨))/y
const signPattern = /零下\s?|负\s?(?=\d)|[-−]\s?(?=\d)/y

const halfAt = (text: string, at: number): Part | null => {
  const found = matchAt(halfPattern, text, at)
  if (found === null) return null
  const end = at + found[0].length
  if (found[0] !== '半') return { low: 0.5, high: 0.5, more: false, scale: 1, unit: share([at, end], found[0], 1), end }
  return withUnit(text, { low: 0.5, high: 0.5, more: false, scale: 1, end })
}

const andAHalf = /半(?![成导自径圆封])/y

const withUnit = (text: string, number: Omit<Part, 'unit'>): Part => {
  const unit = readUnit(text, number.end)
  if (unit === null) return { ...number, unit }
  const isHalf = unit.units[0]?.powers.s === 1 && matchAt(andAHalf, text, unit.end) !== null
  const half = isHalf ? 0.5 : 0
  return { ...number, low: number.low + half, high: number.high + half, unit, end: unit.end + (isHalf ? 1 : 0) }
}

const partAt = (text: string, at: number): Part | null => {
  const sign = matchAt(signPattern, text, at)
  const from = at + (sign?.[0].length ?? 0)
  const whole = fractionAt(text, from) ?? slashAt(text, from) ?? halfAt(text, from)
  if (whole !== null) return whole
  const number = readNumber(text, from)
  if (number === null) return null
  return withUnit(text, sign === null ? number : { ...number, low: -number.high, high: -number.low })
}

const plusMinus = /\s?(?:±|\+\/?-)\s?/y
const rangeMark = /\s?(?:[~至到÷−…]|\.{3}|-{1,3}(?![-a-zA-Z]))\s?/y
/** After a negative number «--» is a dash and a minus, after any other it is one long dash. */
const rangeMarkAfterMinus = /\s?(?:[~至到÷−]|-(?!-[^\d]))\s?/y
const crossMark = /\s?[×xX*]\s?/y

const partAfter = (mark: RegExp, text: string, at: number): Part | null => {
  const found = matchAt(mark, text, at)
  return found === null ? null : partAt(text, at + found[0].length)
}

/** The Chinese habit of saying the scale once: 3-5万 is 30,000 to 50,000; 8000-1万 is not 80 million. */
const rescaled = (first: Part, second: Part): Part =>
  first.scale === 1 && first.unit === null && second.scale > 1 && first.low <= second.low / second.scale
    ? { ...first, low: first.low * second.scale, high: first.high * second.scale }
    : first

/** A number without a unit takes the one of its neighbour. */
const sharing = (parts: readonly Part[]): readonly Part[] => {
  const shared = parts.findLast(({ unit }) => unit !== null)?.unit ?? null
  return parts.map((part) => (part.unit === null ? { ...part, unit: shared } : part))
}

const isLength = ({ unit }: Part): boolean =>
  unit === null || (unit.units[0]?.powers.m === 1 && Object.keys(unit.units[0].powers).length === 1)

const sizeFrom = (text: string, first: Part): readonly Part[] | null => {
  const second = partAfter(crossMark, text, first.end)
  if (second === null) return null
  const third = partAfter(crossMark, text, second.end)
  const sides = third === null ? [first, second] : [first, second, third]
  // 3×95 mm² is three cores of a cable, not a body.
  return sides.every(isLength) && sides.some(({ unit }) => unit !== null) ? sharing(sides) : null
}

const shaped = (text: string, first: Part): Pick<Amount, 'shape' | 'parts'> => {
  const sides = sizeFrom(text, first)
  if (sides !== null) return { shape: 'size', parts: sides }
  const deviation = partAfter(plusMinus, text, first.end)
  if (deviation !== null) return { shape: 'band', parts: sharing([first, deviation]) }
  const second = first.more ? null : partAfter(first.low < 0 ? rangeMarkAfterMinus : rangeMark, text, first.end)
  if (second !== null) return { shape: 'range', parts: sharing([rescaled(first, second), second]) }
  if (first.low === first.high) return { shape: 'point', parts: [first] }
  return {
    shape: 'range',
    parts: [
      { ...first, high: first.low },
      { ...first, low: first.high },
    ],
  }
}

/** «(10~20) mm», «(20±2) ℃»: the unit stands after the bracket. */
const bracketed = (text: string, amount: Amount): Amount => {
  // «(2) 台架» is the second point of a list, not two of something.
  const isInside = amount.shape !== 'point' && text[amount.start - 1] === '(' && text[amount.end] === ')'
  const unit = isInside && amount.parts.every((part) => part.unit === null) ? readUnit(text, amount.end + 1) : null
  if (unit === null) return amount
  const parts = amount.parts.map((part) => ({ ...part, unit }))
  return { ...amount, start: amount.start - 1, end: unit.end, parts }
}

/** Reads the amount that starts at an offset with a digit, a Chinese numeral, a sign or ±; `null` where none does. */
export const readAmount = (text: string, start: number): Amount | null => {
  const deviation = partAfter(plusMinus, text, start)
  if (deviation !== null) return bracketed(text, { start, end: deviation.end, shape: 'tolerance', parts: [deviation] })
  const first = partAt(text, start)
  if (first === null) return null
  const { shape, parts } = shaped(text, first)
  return bracketed(text, { start, end: Math.max(...parts.map(({ end }) => end)), shape, parts })
}
