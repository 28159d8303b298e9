import { dimensionOf, type Unit } from '../../units/unit.ts'
import type { Comparator, Interval } from '../quantity.ts'
import type { Amount } from './amount.ts'
import type { Part } from './part.ts'

/** How far 约 and 左右 may be off, as a share of the number written: our convention. */
export const aboutShare = 0.05

/** Two ends in base units. */
export interface Ends {
  readonly low: number
  readonly high: number
}

// A dash before a length is a dash: 厚度-2mm.
const signed = new Set([
  'K',
  'ΔK',
  '1',
  'dB',
  'dBm',
  'rad',
  'kg·m^-1·s^-2',
  'kg·m^2·s^-3·A^-1',
  'A^-1·kg·m^2·s^-3',
  'A',
])

/** Whether a minus can be one. */
export const mayBeNegative = (unit: Unit): boolean => signed.has(dimensionOf(unit).split(':')[0]!)

const inBase = (value: number, unit: Unit): number =>
  (mayBeNegative(unit) ? value : Math.abs(value)) * unit.factor + unit.offset

const partEnds = (part: Part, unit: Unit): Ends => {
  const ends = [inBase(part.low, unit), inBase(part.high, unit)]
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

const isPercent = (unit: Unit): boolean => dimensionOf(unit) === '1'

/** A band has one deviation to both sides (20±0.02) or one to each, signed (50+0.02/-0.01). */
const bandEnds = ([nominal, ...deviations]: readonly Part[], [unit, ...their]: readonly Unit[]): Ends => {
  const middle = inBase(nominal!.low, unit!)
  const offs = deviations.map(({ low }, i) => {
    const its = their[i]!
    const isRelative = isPercent(its) && (!isPercent(unit!) || unit!.factor !== its.factor)
    return low * its.factor * (isRelative ? Math.abs(nominal!.low) * unit!.factor : 1)
  })
  const [above, below] = offs.length === 1 ? [offs[0]!, -offs[0]!] : [offs[0]!, offs[1]!]
  return { low: middle + Math.min(above, below), high: middle + Math.max(above, below) }
}

/** The ends of an amount in base units; `units` is the meaning of each part's unit. A tolerance goes from 0 to its wider side. */
export const endsOf = ({ shape, parts }: Amount, units: readonly Unit[]): Ends => {
  if (shape === 'band') return bandEnds(parts, units)
  if (shape === 'tolerance')
    return { low: 0, high: Math.max(...parts.map(({ low }, i) => Math.abs(low) * units[i]!.factor)) }
  const ends = parts.map((part, i) => partEnds(part, units[i]!))
  if (shape === 'size') {
    const longest = Math.max(...ends.map(({ high }) => high))
    return { low: longest, high: longest }
  }
  return { low: Math.min(...ends.map(({ low }) => low)), high: Math.max(...ends.map(({ high }) => high)) }
}

/** 约 widens a number by a share of it as written: 约300 ℃ is 285 to 315 ℃, whatever it is in kelvin. */
export const widened = ({ low, high }: Ends, unit: Unit): Ends => ({
  low: low - Math.abs(low - unit.offset) * aboutShare,
  high: high + Math.abs(high - unit.offset) * aboutShare,
})

/** The values a comparator leaves open. */
export const intervalOf = ({ low, high }: Ends, comparator: Comparator): Interval => {
  const closed = { lowOpen: false, highOpen: false }
  if (comparator === '≥' || comparator === '>')
    return { low, high: Number.POSITIVE_INFINITY, lowOpen: comparator === '>', highOpen: true }
  if (comparator === '≤' || comparator === '<')
    return { low: Number.NEGATIVE_INFINITY, high, lowOpen: true, highOpen: comparator === '<' }
  return { low, high, ...closed }
}
