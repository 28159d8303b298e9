import type { IndicatorVerdict } from '../../domain/indicator.ts'
import type { Passage } from '../../domain/piece.ts'
import { betterOf } from './accepted.ts'
import { type Indicator, indicatorsOf } from './indicator.ts'

/** This share of those who would be proposed must miss a number, and at least so many of them, before it rules the need out. */
const shareMissing = 0.5
const fewestMissing = 2

/**
 * The number asked for that rules out those who would otherwise be proposed: none of them meets it, and at least half of them,
 * two or more, say a value that misses it (耐温3000℃). `null` when there is none. `proposed` are their verdicts, best first.
 */
export const rulingCondition = (
  asked: readonly Passage[],
  proposed: readonly (readonly IndicatorVerdict[])[],
): IndicatorVerdict | null => {
  if (proposed.length < fewestMissing) return null
  for (const wanted of indicatorsOf(asked).filter(isDemand)) {
    const said = proposed.flatMap((verdicts) => verdicts.filter(({ indicator }) => isOf(wanted, indicator)))
    const missing = said.filter(({ verdict }) => verdict === 'not met')
    const isMet = said.some(({ verdict }) => verdict === 'met')
    if (!isMet && missing.length >= Math.max(fewestMissing, shareMissing * proposed.length)) return missing[0]!
  }
  return null
}

const isOf = ({ quote }: Indicator, other: IndicatorVerdict['indicator']): boolean =>
  quote.field === other.field && quote.start === other.start && quote.end === other.end

// A number is a demand when it bounds the property from its good side: «总氮25 mg/L以上» tells of a trouble instead.
const isDemand = ({ quantity }: Indicator): boolean => {
  const { comparator } = quantity
  const better = betterOf(quantity)
  if (comparator === '≥' || comparator === '>') return better !== 'less'
  if (comparator === '≤' || comparator === '<') return better !== 'more'
  return better !== null
}
