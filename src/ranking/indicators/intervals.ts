import type { Interval } from '../../text/quantities/quantity.ts'

/** Two numbers written differently (0.3 mm, 300 μm) are one within rounding of the conversion. */
const rounding = 1e-9

const same = (a: number, b: number): boolean =>
  a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= rounding * Math.max(Math.abs(a), Math.abs(b)))

const lowReaches = (inner: Interval, outer: Interval): boolean =>
  same(inner.low, outer.low) ? inner.lowOpen || !outer.lowOpen : inner.low > outer.low

const highReaches = (inner: Interval, outer: Interval): boolean =>
  same(inner.high, outer.high) ? inner.highOpen || !outer.highOpen : inner.high < outer.high

/** Whether every value of one interval is in the other. */
export const isWithin = (inner: Interval, outer: Interval): boolean =>
  lowReaches(inner, outer) && highReaches(inner, outer)

const endsBefore = (a: Interval, b: Interval): boolean =>
  same(a.high, b.low) ? a.highOpen || b.lowOpen : a.high < b.low

/** Whether no value is in both. */
export const areApart = (a: Interval, b: Interval): boolean => endsBefore(a, b) || endsBefore(b, a)

/** From a value upwards, the value included. */
export const atLeast = (low: number): Interval => ({
  low,
  high: Number.POSITIVE_INFINITY,
  lowOpen: false,
  highOpen: true,
})
/** Down from a value, the value included. */
export const atMost = (high: number): Interval => ({
  low: Number.NEGATIVE_INFINITY,
  high,
  lowOpen: true,
  highOpen: false,
})
/** Both ends included. */
export const between = (low: number, high: number): Interval => ({ low, high, lowOpen: false, highOpen: false })
