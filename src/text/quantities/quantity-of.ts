import { dimensionOf, type Unit } from '../units/unit.ts'
import { type Change, changeBefore, comparedWith } from './change.ts'
import { formOf } from './form.ts'
import { mayBeNegative } from './interval.ts'
import { kindOf } from './kind.ts'
import { meaningOf } from './meaning.ts'
import { endsClause, type FoundProperty, propertyOf } from './property-phrase.ts'
import type { Quantity, Span } from './quantity.ts'
import { clauseStart, clauseStop, sentenceStart } from './sentence-bounds.ts'
import type { Reading, Sighting } from './sighting.ts'
import { standingAt } from './standing.ts'

/** A quantity with what the next one may need of it. Offsets are into the readable text. */
export interface Found {
  readonly quantity: Quantity
  readonly property: FoundProperty | null
}

/** «初凝3min，终凝5min»: in one sentence a value without a property has the one before, if it can be measured so. */
const inherited = (reading: Reading, sighting: Sighting, previous: Found | null): FoundProperty | null => {
  const { text } = reading
  const { bound, unit } = sighting
  if (previous === null || previous.property === null) return null
  if (previous.quantity.start < sentenceStart(text, bound.start) || !endsClause({ reading, sighting })) return null
  const dimensions = [previous.quantity.dimension, ...(previous.property.known?.dimensions ?? [])]
  return unit.units.some((each) => dimensions.includes(dimensionOf(each))) ? previous.property : null
}

/** «由35角秒劣化到70角秒»: whatever verb ends in 到 or 至 right after a value that 由 or 从 begins. */
const shift = /^[\u3400-\u9fff]{0,6}[到至]\s?$/

const shiftFrom = ({ text }: Reading, { bound, amount }: Sighting, previous: Found | null): Change | null => {
  if (previous === null || !/[由从自]/.test(text.slice(Math.max(0, previous.quantity.start - 10), previous.quantity.start))) return null
  if (!shift.test(text.slice(previous.quantity.end, bound.start))) return null
  const isRise = amount.parts[0]!.low > previous.quantity.interval.low
  return { trend: isRise ? 'up' : 'down', isNewValue: true, isTransitive: false }
}

/** The old value of «由 75% 降至 12%»: the one right before a verb with 到 or 至. */
const oldValue = (
  { text }: Reading,
  { bound }: Sighting,
  change: Change | null,
  previous: Found | null,
): Span | null => {
  if (previous === null || change?.isNewValue !== true) return null
  const { start, end } = previous.quantity
  const isBeside = bound.start - end <= 16 && !/[。；，\n]/.test(text.slice(end, bound.start))
  return isBeside ? { start, end, text: text.slice(start, end) } : null
}

const unitsOf = (
  { text }: Reading,
  { amount, bound, unit }: Sighting,
  property: FoundProperty | null,
): readonly Unit[] => {
  const around = text.slice(clauseStart(text, bound.start), clauseStop(text, bound.end))
  return amount.parts.map((part) => meaningOf(part.unit ?? unit, { property: property?.known ?? null, around }))
}

// A dash is no minus before what cannot be negative, and then it is not the quantity's.
const startOf = ({ text }: Reading, { bound, amount }: Sighting, units: readonly Unit[]): number =>
  bound.start === amount.start && /[-−]/.test(text[bound.start]!) && !units.every(mayBeNegative)
    ? bound.start + 1
    : bound.start

const sidesOf = ({ amount }: Sighting, units: readonly Unit[]): readonly number[] =>
  amount.shape === 'size' ? amount.parts.map(({ low }, i) => low * units[i]!.factor) : []

/** All that a sighting says, given what was found before it. */
export const quantityOf = (reading: Reading, sighting: Sighting, previous: Found | null): Found => {
  const { text } = reading
  const { bound, unit, floor, share } = sighting
  const property =
    propertyOf({ reading, sighting, dimension: dimensionOf(unit.units[0]!) }) ?? inherited(reading, sighting, previous)
  const units = unitsOf(reading, sighting, property)
  const change = changeBefore(reading, sighting, property) ?? shiftFrom(reading, sighting, previous)
  const formed = formOf({ sighting, units, property, change })
  const start = startOf(reading, sighting, units)
  const base =
    share ??
    oldValue(reading, sighting, change, previous) ??
    (change === null ? null : comparedWith(reading, start, bound.end))
  return {
    property,
    quantity: {
      ...formed,
      start,
      end: bound.end,
      text: text.slice(start, bound.end),
      kind: kindOf({ reading, sighting, property, formed }),
      standing: share === null ? standingAt(text, start, floor) : 'stated',
      property: property?.phrase ?? null,
      sides: sidesOf(sighting, units),
      unit: unit.spelling,
      trend: change?.trend ?? null,
      base,
    },
  }
}
