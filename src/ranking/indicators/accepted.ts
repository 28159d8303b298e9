import { aboutShare } from '../../text/quantities/amounts/interval.ts'
import type { Interval, Quantity } from '../../text/quantities/quantity.ts'
import { atLeast, atMost, between } from './intervals.ts'

/** Which way is better, where it is known. */
export type Better = 'more' | 'less' | null

/** 精度≥95% and 精度±0.5% are two measures under one word: the first is a share of right answers. */
export const isAccuracy = ({ property, dimension, interval, form }: Quantity): boolean =>
  property?.name === '误差' &&
  form === 'value' &&
  dimension === '1' &&
  Number.isFinite(interval.low) &&
  interval.low >= 0.5

/** The text's own direction (提高到, 降低30%), else the property's: losses are better small, strengths better great. */
export const betterOf = (quantity: Quantity): Better => {
  const { trend, property } = quantity
  if (trend !== null) return trend === 'up' ? 'more' : 'less'
  if (isAccuracy(quantity)) return 'more'
  const goodness = property?.known?.goodness ?? 'neither'
  return goodness === 'neither' ? null : goodness
}

const towards = ({ low, high }: Interval, better: 'more' | 'less'): Interval =>
  better === 'more' ? atLeast(low) : atMost(high)

/**
 * The values that satisfy a need.
 *
 * ≥ > ≤ <, a range and a band (20±0.02) mean what they say. A tolerance (±0.02, 误差≤0.02) accepts any smaller one.
 * 提高30%~40%, 降低30%, 提高5℃ accept any greater change of the same direction.
 * A bare value, 约 and 达到 accept what is at least as good where a direction is known (纯度99% is ≥ 99%, 损耗5% is ≤ 5%);
 * 达到 without one is «at least»; a bare value without one (厚度2mm) accepts what is about it, as 约 does.
 * 优于 is strict, and says nothing (`null`) without a direction.
 */
export const acceptedBy = (quantity: Quantity): Interval | null => {
  const { form, comparator, interval } = quantity
  const better = betterOf(quantity)
  if (form === 'tolerance') return atMost(interval.high)
  if (form !== 'value' && better !== null && (comparator === '=' || comparator === 'range' || comparator === 'reach'))
    return towards(interval, better)
  if (comparator === 'better') {
    if (better === null) return null
    return better === 'more'
      ? { ...atLeast(interval.low), lowOpen: true }
      : { ...atMost(interval.high), highOpen: true }
  }
  if (comparator === '=' || comparator === '≈') return better === null ? about(interval) : towards(interval, better)
  return comparator === 'reach' ? towards(interval, better ?? 'more') : interval
}

const about = ({ low, high }: Interval): Interval =>
  between(low - Math.abs(low) * aboutShare, high + Math.abs(high) * aboutShare)

/**
 * The values an offer leaves possible: what it writes. 优于 is everything better than the value;
 * a bare value, 达到 and 可达 are taken at their word, as that value.
 */
export const claimedBy = (quantity: Quantity): Interval | null => {
  const { form, comparator, interval } = quantity
  if (form === 'tolerance') return between(0, interval.high)
  return comparator === 'better' ? acceptedBy(quantity) : interval
}
