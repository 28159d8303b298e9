import type { IndicatorVerdictCode } from '../../domain/indicator.ts'
import type { Interval, Quantity } from '../../text/quantities/quantity.ts'
import { acceptedBy, betterOf, claimedBy } from './accepted.ts'
import { areApart, atLeast, atMost, between, isWithin } from './intervals.ts'

/** Warmest that a range of withstood temperatures may begin and still be a range of use, K: 耐温-40~350℃, not 280~350℃. */
const warmestStart = 313.15

const saysRange = /范围|适用|可调|量程|覆盖|均可|适应/

/** Whether a range on offer is what can be covered (工作温度, 板厚), not where one value lies. */
const covers = ({ property, comparator, interval, form }: Quantity): boolean => {
  if (form !== 'value' || property === null || (comparator !== 'range' && comparator !== '≤')) return false
  if (saysRange.test(property.text)) return true
  return property.known?.covers === true && !(/耐/.test(property.text) && interval.low > warmestStart)
}

/** The values a need wants covered: the whole of a range, the bound of ≥ or ≤. */
const demanded = ({ interval: { low, high } }: Quantity): Interval => {
  if (Number.isFinite(low) && Number.isFinite(high)) return between(low, high)
  return Number.isFinite(low) ? between(low, low) : between(high, high)
}

const holdCover = (need: Quantity, offer: Quantity): IndicatorVerdictCode | null => {
  if (isWithin(demanded(need), offer.interval)) return 'met'
  return need.comparator === 'range' && offer.comparator === 'range' ? 'not met' : null
}

const longestFirst = (sides: readonly number[]): readonly number[] => [...sides].sort((a, b) => b - a)

/** A body fits when each of its sides does, longest against longest. */
const holdSize = (need: Quantity, offer: Quantity): IndicatorVerdictCode => {
  const offered = longestFirst(offer.sides)
  const fits = longestFirst(need.sides).map((side, i) => {
    const accepted = sideAccepted(need, side)
    return isWithin(between(offered[i]!, offered[i]!), accepted)
  })
  return fits.every(Boolean) ? 'met' : 'not met'
}

const sideAccepted = (need: Quantity, side: number): Interval => {
  if (need.comparator === '≤' || need.comparator === '<') return atMost(side)
  if (need.comparator === '≥' || need.comparator === '>' || betterOf(need) === 'more') return atLeast(side)
  return acceptedBy({ ...need, form: 'value', interval: between(side, side) }) ?? between(side, side)
}

/** IP67 protects from dust (6) and from water (7): both must be at least what is asked (IEC 60529). */
const holdProtection = (need: Quantity, offer: Quantity): IndicatorVerdictCode => {
  const [asked, offered] = [need, offer].map(({ interval }) => [Math.floor(interval.low / 10), interval.low % 10])
  return offered!.every((each, i) => each >= asked![i]!) ? 'met' : 'not met'
}

/**
 * Holds a comparable offer against a need.
 *
 * `met` when every value the offer leaves possible satisfies the need (need ≥300 ℃: «320 ℃» and «≥300 ℃» do,
 * «280~350 ℃» does not); `not met` when none does; `unknown` when some do and some do not, for the offer does not settle it
 * (need ≥99.9 %, offer ≥99 %). See `acceptedBy` and `claimedBy` for what a comparator accepts and claims.
 *
 * A range or upper limit of a property that covers (工作温度 -40~85 ℃, 板厚 1~30 mm, anything called 范围) is held otherwise:
 * `met` when it contains all that is wanted, the bound of a one-sided need; `not met` when a wanted range sticks out of it.
 */
export const hold = (need: Quantity, offer: Quantity): IndicatorVerdictCode => {
  if (need.form === 'size') return holdSize(need, offer)
  if (need.dimension === 'IP') return holdProtection(need, offer)
  const covered = covers(offer) ? holdCover(need, offer) : null
  if (covered !== null) return covered
  const accepted = acceptedBy(need)
  const claimed = claimedBy(offer)
  if (accepted === null || claimed === null) return 'unknown'
  if (isWithin(claimed, accepted)) return 'met'
  return areApart(claimed, accepted) ? 'not met' : 'unknown'
}
