import { dimensionOf, type Unit } from '../units/unit.ts'
import { mayBeNegative } from './amounts/interval.ts'
import {
  inheritedProperty,
  oldValue,
  propertyAcross,
  propertyOfList,
  type Step,
  shiftFrom,
  throughput,
} from './measured/previous.ts'
import { byUnit, timeByVerb } from './measured/property-beside.ts'
import { propertyOf } from './measured/property-of.ts'
import { respectiveProperty } from './measured/respective.ts'
import type { PropertyPhrase, Quantity, Span } from './quantity.ts'
import { type Change, changeBefore, comparedWith } from './said/change.ts'
import { formOf } from './said/form.ts'
import { impossibility } from './said/impossible.ts'
import { kindOf } from './said/kind.ts'
import { bounded, listedChange } from './said/listed.ts'
import { meaningOf } from './said/meaning.ts'
import { standingAt } from './said/standing.ts'
import { clauseStart, clauseStop } from './sentence-bounds.ts'
import type { Reading, Sighting } from './sightings/sighting.ts'

const clauseAround = (text: string, { start, end }: Pick<Span, 'start' | 'end'>): string =>
  text.slice(clauseStart(text, start), clauseStop(text, end))

const unitsOf = ({ reading, sighting }: Step, property: PropertyPhrase | null): readonly Unit[] => {
  const { amount, bound, unit } = sighting
  const around = clauseAround(reading.text, bound)
  return amount.parts.map((part) => meaningOf(part.unit ?? unit, { property, around }))
}

// A dash is no minus before what cannot be negative, and then it is not the quantity's.
const startOf = ({ text }: Reading, { bound, amount }: Sighting, units: readonly Unit[]): number => {
  const isDash = bound.start === amount.start && /[-−]/.test(text[bound.start]!) && !units.every(mayBeNegative)
  return isDash ? bound.start + 1 : bound.start
}

const sidesOf = ({ amount }: Sighting, units: readonly Unit[]): readonly number[] =>
  amount.shape === 'size' ? amount.parts.map(({ low }, i) => low * units[i]!.factor) : []

const baseOf = (step: Step, change: Change | null): Span | null => {
  const { reading, sighting } = step
  const compared = change === null ? null : comparedWith(reading, sighting.bound.start, sighting.bound.end)
  return sighting.share ?? oldValue(step, change) ?? compared
}

/** What a sighting measures: the nearest ground that holds, the surest asked first. */
const propertyIn = (step: Step): PropertyPhrase | null => {
  const { reading, sighting } = step
  const seeking = { reading, sighting, dimension: dimensionOf(sighting.unit.units[0]!) }
  const respective = respectiveProperty(seeking)
  if (respective !== undefined) return respective
  const listed = propertyOfList(step)
  if (listed !== undefined) return listed
  return (
    propertyOf(seeking) ??
    propertyAcross(step) ??
    inheritedProperty(step) ??
    timeByVerb(seeking) ??
    throughput(step) ??
    byUnit(seeking)
  )
}

/** All that a sighting says, given what was found before it. */
export const quantityOf = (given: Step): Quantity => {
  const step = { ...given, sighting: bounded(given) }
  const { reading, sighting } = step
  const { bound, floor, share, unit } = sighting
  const { text } = reading
  const property = propertyIn(step)
  const units = unitsOf(step, property)
  const change = changeBefore(reading, sighting, property) ?? listedChange(step) ?? shiftFrom(step, units[0]!)
  const formed = formOf({ sighting, units, property, change })
  const start = startOf(reading, sighting, units)
  return {
    ...formed,
    start,
    end: bound.end,
    text: text.slice(start, bound.end),
    kind: kindOf({ reading, sighting, property, formed }),
    // What something is to become is stated, whatever is said of its old value.
    standing: share === null && oldValue(step, change) === null ? standingAt(text, start, floor) : ('stated' as const),
    property,
    sides: sidesOf(sighting, units),
    unit: unit.spelling,
    trend: change?.trend ?? null,
    impossible: impossibility(formed, property, clauseAround(reading.text, bound)),
    base: baseOf(step, change),
  }
}
