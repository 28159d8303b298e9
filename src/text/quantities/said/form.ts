import type { Dimension, Unit } from '../../units/unit.ts'
import { dimensionOf } from '../../units/unit.ts'
import { type Ends, endsOf, intervalOf, widened } from '../amounts/interval.ts'
import type { Comparator, Form, Interval, PropertyPhrase } from '../quantity.ts'
import type { Sighting } from '../sightings/sighting.ts'
import { type Change, isShare } from './change.ts'

/** What a number says of its property: the value itself, or how it changes. */
export interface Formed {
  readonly form: Form
  readonly comparator: Comparator
  readonly interval: Interval
  readonly dimension: Dimension
}

/** All that decides the form. `units` are the meanings of the units of the amount's parts. */
export interface Formable {
  readonly sighting: Sighting
  readonly units: readonly Unit[]
  readonly property: PropertyPhrase | null
  readonly change: Change | null
}

const spreads = new Set<Comparator>(['=', '≈', 'reach', 'better'])

const comparatorOf = ({ sighting, change }: Formable): Comparator => {
  const { amount, bound } = sighting
  const written = bound.comparator ?? (change?.isNewValue === true ? 'reach' : '=')
  const isFree = spreads.has(written)
  if (isFree && amount.parts.some(({ more }) => more)) return '>'
  if (amount.shape === 'range' && isFree) return 'range'
  return (amount.shape === 'band' || amount.shape === 'tolerance') && isFree ? '±' : written
}

const isKelvin = ({ powers }: Unit): boolean => powers.K === 1 && Object.keys(powers).length === 1

/** 5 ℃ of a difference is 5 K, not 278.15 K. */
const asDifference = (unit: Unit): Unit => (isKelvin(unit) ? { ...unit, offset: 0, powers: { ΔK: 1 } } : unit)

const isDeviation = (property: PropertyPhrase | null): boolean =>
  property !== null &&
  (property.known?.dimensions.includes('ΔK') ?? /(?:差|升|[漂飘]移|偏移|波动|冲)$/.test(property.name))

const added = (interval: Interval, offset: number): Interval => ({
  ...interval,
  low: interval.low + offset,
  high: interval.high + offset,
})

const negated = ({ low, high, lowOpen, highOpen }: Interval): Interval => ({
  low: -high,
  high: -low,
  lowOpen: highOpen,
  highOpen: lowOpen,
})

const signedBy = (interval: Interval, { trend }: Change): Interval => (trend === 'up' ? interval : negated(interval))

/** 提高良率98%以上 and 降低废品率5%以下 mean the new value, 降低能耗20%以上 the difference. */
const meansNewValue = ({ change, property, sighting }: Formable, { low }: Ends): boolean => {
  if (change === null || change.isNewValue) return true
  if (!change.isTransitive) return false
  const { comparator } = sighting.bound
  if (change.trend === 'down') return comparator === '≤' || comparator === '<'
  return low >= 0.6 && (property?.known?.dimensions.includes('1') ?? false)
}

const ratioForm = (formable: Formable, ends: Ends, comparator: Comparator): Omit<Formed, 'comparator'> | null => {
  const { change, sighting } = formable
  const interval = intervalOf(ends, comparator)
  const ofBase = { form: 'change', dimension: '1' } as const
  if (sighting.share !== null || sighting.unit.spelling === '番') return { ...ofBase, interval }
  if (change?.isNewValue && isShare(sighting.unit.spelling)) return { ...ofBase, interval }
  if (change === null || meansNewValue(formable, ends)) return null
  return { ...ofBase, interval: added(signedBy(interval, change), 1) }
}

/** 降低噪声10dB and 缩短时间3天 are drops by so much; 提高转速3000转 and 降低噪声至60dB以下 name the new value. */
const isDrop = ({ change, sighting }: Formable): boolean =>
  change?.trend === 'down' && !/[≤<]|reach/.test(sighting.bound.comparator ?? '')

const changeForm = (formable: Formable, ends: Ends, comparator: Comparator): Omit<Formed, 'comparator'> | null => {
  const { change, units } = formable
  const unit = units.at(-1)!
  const dimension = dimensionOf(unit)
  // «系数增加0.05» is a difference, «增加5%» is not.
  const isPure = formable.sighting.unit.spelling === ''
  if (dimension === '1' && !isPure) return ratioForm(formable, ends, comparator)
  if (change === null || change.isNewValue || (change.isTransitive && !isDrop(formable))) return null
  if (dimension !== 'order-of-magnitude')
    return { form: 'difference', interval: signedBy(intervalOf(ends, comparator), change), dimension }
  const { low, high, ...open } = signedBy(intervalOf(ends, comparator), change)
  return { form: 'change', interval: { low: 10 ** low, high: 10 ** high, ...open }, dimension: '1' }
}

/** The value, difference or change a number states, in base units. */
export const formOf = (formable: Formable): Formed => {
  const { sighting, property, change } = formable
  const { amount } = sighting
  const comparator = comparatorOf(formable)
  const isDifference =
    amount.shape === 'tolerance' ||
    isDeviation(property) ||
    (change !== null && !change.isNewValue && (!change.isTransitive || isDrop(formable)))
  const units = isDifference ? formable.units.map(asDifference) : formable.units
  const exact = endsOf(amount, units)
  const ends = comparator === '≈' ? widened(exact, units.at(-1)!) : exact
  const changed = changeForm({ ...formable, units }, ends, comparator)
  if (changed !== null) return { ...changed, comparator }
  const form = amount.shape === 'tolerance' || amount.shape === 'size' ? amount.shape : 'value'
  // ±5% 以内 is ±5%.
  const shown = form === 'tolerance' ? '±' : comparator
  return {
    form,
    comparator: shown,
    interval: intervalOf(ends, shown),
    dimension: dimensionOf(amount.shape === 'band' ? units[0]! : units.at(-1)!),
  }
}
