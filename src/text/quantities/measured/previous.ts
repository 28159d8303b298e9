import { dimensionOf, type Unit } from '../../units/unit.ts'
import type { PropertyPhrase, Quantity, Span } from '../quantity.ts'
import type { Change } from '../said/change.ts'
import { clauseStart, sentenceStart } from '../sentence-bounds.ts'
import type { Reading, Sighting } from '../sightings/sighting.ts'
import { propertyNamed } from './properties.ts'
import { mayContinue, propertyOf } from './property-of.ts'
import { describedBy } from './property-phrase.ts'
import { changing } from './unknown-property.ts'

/** A sighting and the quantity right before it in the text. */
export interface Step {
  readonly reading: Reading
  readonly sighting: Sighting
  readonly previous: Quantity | null
}

/** «初凝3min，终凝5min»: in one sentence a value without a property has the one before, if it can be measured so. */
export const inheritedProperty = ({ reading, sighting, previous }: Step): PropertyPhrase | null => {
  if (previous === null || previous.property === null || !mayContinue({ reading, sighting })) return null
  if (previous.start < sentenceStart(reading.text, sighting.bound.start)) return null
  const isChange = changing.test(reading.text.slice(Math.max(0, sighting.bound.start - 8), sighting.bound.start))
  const dimensions = [previous.dimension, ...(previous.property.known?.dimensions ?? [])]
  const fits = sighting.unit.units.some((each) => dimensions.includes(dimensionOf(each)))
  return fits || isChange ? previous.property : null
}

const listMark = /^\s?(?:、|和|与|及|或)\s?$/

const commaMark = /^\s?[，,]\s?$/
/** «分别提高了2%,5%和8%»: in a list of values one by one a comma parts no clauses. */
const oneByOne = /分别[^。；;\n]{0,60}$/

/** Whether a value is the next item of the list in which the one before it stands. */
export const isListed = ({ reading: { text }, sighting, previous }: Step): boolean => {
  if (previous === null) return false
  const between = text.slice(previous.end, sighting.bound.start)
  return listMark.test(between) || (commaMark.test(between) && oneByOne.test(text.slice(0, previous.start)))
}

/** «变异系数为2.8%、1.7%»: the property of the list, known or not; `undefined` where there is no list of one dimension. */
export const propertyOfList = (step: Step): PropertyPhrase | null | undefined => {
  const { previous, sighting } = step
  const isSame = sighting.unit.units.some((each) => dimensionOf(each) === previous?.dimension)
  return previous !== null && previous.property !== null && isSame && isListed(step) ? previous.property : undefined
}

/** What stands between a condition and the value that holds under it. */
const gap = /^(?:[^()，。；、]{0,8}\))?\s?$/

/** «光衰3000小时不超过5%», «热震稳定性(1100℃水冷)≥20次»: the property stands before a condition. */
export const propertyAcross = ({ reading, sighting, previous }: Step): PropertyPhrase | null => {
  if (previous === null || previous.kind !== 'other' || previous.comparator !== '=') return null
  const { text } = reading
  if (!gap.test(text.slice(previous.end, sighting.bound.start))) return null
  const opening = text[previous.start - 1] === '(' ? previous.start - 1 : previous.start
  const bound = { ...sighting.bound, start: opening }
  const across = { ...sighting, floor: clauseStart(text, opening), bound }
  return propertyOf({ reading, sighting: across, dimension: dimensionOf(sighting.unit.units[0]!) })
}

const throughputs: Readonly<Record<string, string>> = {
  'piece·s^-1': '生产效率',
  'kg·s^-1': '处理量',
  'm^3·s^-1': '处理量',
}

/** «每分钟灌装120瓶»: a rate of making or treating is named by nothing but itself. */
export const throughput = ({ reading, sighting }: Step): PropertyPhrase | null => {
  const { rate, bound, unit } = sighting
  const name = throughputs[dimensionOf(unit.units[0]!)]
  if (rate === null || name === undefined || rate.start >= bound.start) return null
  return describedBy(reading, [rate.start, bound.start], { name, known: propertyNamed(name)! })
}

const begun = /[由从自]/
const shift = /^[\u3400-\u9fff]{0,6}[到至]\s?$/

/** «由35角秒劣化到70角秒»: any verb that ends in 到 or 至, right after a value that 由 or 从 begins. */
export const shiftFrom = ({ reading, sighting, previous }: Step, unit: Unit): Change | null => {
  if (previous === null) return null
  const { start, end, interval } = previous
  const { text } = reading
  if (!begun.test(text.slice(Math.max(0, start - 10), start))) return null
  if (!shift.test(text.slice(end, sighting.bound.start))) return null
  const isRise = sighting.amount.parts[0]!.low * unit.factor + unit.offset > interval.low
  return { trend: isRise ? 'up' : 'down', isNewValue: true, isTransitive: false }
}

/** Farthest an old value may stand from the new one, in characters. */
const reach = 16

/** The old value of «由 75% 降至 12%»: one of the same dimension right before a verb with 到 or 至. */
export const oldValue = ({ reading, sighting, previous }: Step, change: Change | null): Span | null => {
  if (previous === null || change?.isNewValue !== true) return null
  const { start, end, text } = previous
  const between = reading.text.slice(end, sighting.bound.start)
  const isSame = sighting.unit.units.some((each) => dimensionOf(each) === previous.dimension)
  return isSame && between.length <= reach && !/[。；，\n]|^\s?[、和与]\s?$/.test(between) ? { start, end, text } : null
}
