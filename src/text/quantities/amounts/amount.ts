import { matchAt } from '../../units/match-at.ts'
import { readUnit, type UnitReading } from '../../units/read-unit.ts'
import { areComparable, dimensionOf, one } from '../../units/unit.ts'
import { type Part, readPart } from './part.ts'

/** Numbers and units that make one quantity: 5 mm · 0.5~2 mm · 20±0.02 mm · 50+0.02/-0.01 mm · ±5% · 1200×800×600 mm. */
export interface Amount {
  readonly start: number
  readonly end: number
  readonly shape: 'point' | 'range' | 'band' | 'tolerance' | 'size'
  readonly parts: readonly Part[]
}

const plusMinus = /\s?(?:±|\+\/?-|正负)\s?/y
const rangeMark = /\s?(?:[~至到÷−…]|\.{3}|-{1,3}(?![-a-zA-Z]))\s?[φΦФ∅Øø]?/y
/** After a negative number «--» is a dash and a minus, after any other it is one long dash. */
const rangeMarkAfterMinus = /\s?(?:[~至到÷−]|-(?!-[^\d]))\s?/y
const crossMark = /\s?[×xX*]\s?/y
const plusMark = /\s?\(?(?=\+\s?\d)/y
const minusMark = /\s?[/,，、]?\s?(?=[-−]\s?\d)/y

const partAfter = (mark: RegExp, text: string, at: number): Part | null => {
  const found = matchAt(mark, text, at)
  return found === null ? null : readPart(text, at + found[0].length)
}

/** The habit of saying the scale once: 3-5万 is 30,000 to 50,000, 4-6×10⁻⁶ as well; 8000-1万 is not 80 million. */
const rescaled = (first: Part, second: Part): Part =>
  first.scale === 1 && first.unit === null && second.scale !== 1 && first.low <= second.low / second.scale
    ? { ...first, low: first.low * second.scale, high: first.high * second.scale }
    : first

/** A number without a unit takes the one of its neighbour. */
const sharing = (parts: readonly Part[]): readonly Part[] => {
  const shared = parts.findLast(({ unit }) => unit !== null)?.unit ?? null
  return parts.map((part) => (part.unit === null ? { ...part, unit: shared } : part))
}

const isSide = ({ unit }: Part): boolean => {
  const powers = unit?.units[0]?.powers ?? { m: 1 }
  return Object.keys(powers).length === 1 && (powers.m === 1 || powers.pixel === 1 || powers.rad === 1)
}

const pixels = /(?:分辨率|像素|画面|图像|屏幕?)[^，。；\d]{0,8}$/

const pixelUnit = (text: string, start: number, end: number): UnitReading | null =>
  pixels.test(text.slice(Math.max(0, start - 14), start))
    ? { ...readUnit('像素', 0)!, start: end, end, spelling: '' }
    : null

const sizeFrom = (text: string, start: number, first: Part): readonly Part[] | null => {
  const second = partAfter(crossMark, text, first.end)
  if (second === null) return null
  const third = partAfter(crossMark, text, second.end)
  const sides = third === null ? [first, second] : [first, second, third]
  if (sides.every(({ unit }) => unit === null)) {
    const unit = pixelUnit(text, start, second.end)
    return unit === null ? null : sides.map((side) => ({ ...side, unit }))
  }
  // 3×95 mm² is three cores of a cable, not a body.
  return sides.every(isSide) ? sharing(sides) : null
}

/** «+0.02/-0.01», «(+0.1,-0.2)»: how far above and below, each with its sign; the end is behind the bracket and its unit. */
const deviationsFrom = (text: string, at: number): readonly [Part, Part] | null => {
  const above = partAfter(plusMark, text, at)
  const below = above === null ? null : partAfter(minusMark, text, above.end)
  if (above === null || below === null) return null
  if (text[below.end] !== ')') return [above, below]
  const unit = readUnit(text, below.end + 1)
  return [above, unit === null ? { ...below, end: below.end + 1 } : { ...below, unit, end: unit.end }]
}

const pureNames = /(?:磁导率|系数|常数|因[子数]|折射率|指数|比)[^，。；\d]{0,4}$/

/** «磁导率60±8%» is 60 within 8 % of it, «含水率60±5%» is 55 to 65 %. */
const pureUnit = (text: string, start: number, { unit, end }: Part): UnitReading | null =>
  unit === null && pureNames.test(text.slice(Math.max(0, start - 12), start))
    ? { start: end, end, spelling: '', units: [one], sure: true }
    : unit

const bandFrom = (text: string, start: number, first: Part): readonly Part[] | null => {
  const even = partAfter(plusMinus, text, first.end)
  if (even !== null) return sharing([{ ...first, unit: pureUnit(text, start, first) }, even])
  const uneven = deviationsFrom(text, first.end)
  return uneven === null ? null : sharing([first, ...uneven])
}

/** «提高5个百分点至88%» is by how much and to what, no range. */
const areOneKind = ({ unit }: Part, { unit: next }: Part): boolean =>
  unit === null ||
  next === null ||
  unit.units.some((each) => next.units.some((its) => areComparable(dimensionOf(each), dimensionOf(its))))

const shaped = (text: string, start: number, first: Part): Pick<Amount, 'shape' | 'parts'> => {
  const sides = sizeFrom(text, start, first)
  if (sides !== null) return { shape: 'size', parts: sides }
  const band = bandFrom(text, start, first)
  if (band !== null) return { shape: 'band', parts: band }
  const second = first.more ? null : partAfter(first.low < 0 ? rangeMarkAfterMinus : rangeMark, text, first.end)
  if (second !== null && areOneKind(first, second))
    return { shape: 'range', parts: sharing([rescaled(first, second), second]) }
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

const deviationAlone = (text: string, start: number): Amount | null => {
  const even = partAfter(plusMinus, text, start)
  if (even !== null) return { start, end: even.end, shape: 'tolerance', parts: [even] }
  const uneven = text[start] === '+' ? deviationsFrom(text, start) : null
  return uneven === null ? null : { start, end: uneven[1].end, shape: 'tolerance', parts: sharing(uneven) }
}

/** Reads the amount that starts at an offset with a digit, a Chinese numeral, a sign or ±; `null` where none does. */
export const readAmount = (text: string, start: number): Amount | null => {
  const deviation = deviationAlone(text, start)
  if (deviation !== null) return bracketed(text, deviation)
  const first = readPart(text, start)
  if (first === null) return null
  const { shape, parts } = shaped(text, start, first)
  return bracketed(text, { start, end: Math.max(...parts.map(({ end }) => end)), shape, parts })
}
