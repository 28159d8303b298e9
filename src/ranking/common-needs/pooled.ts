import type { Quote } from '../../domain/match.ts'
import type { Need } from '../../domain/need.ts'
import { type Indicator, indicatorsOf } from '../indicators/indicator.ts'
import { isWithin } from '../indicators/intervals.ts'
import { nearness } from '../indicators/same-property.ts'

/** One property that the needs of a cluster put numbers to. */
export interface PooledIndicator {
  /** What is measured, as the first of them writes it. */
  readonly property: string
  readonly demands: readonly Demand[]
  /** Id of the need whose demand is the hardest: who meets it meets all. `null` where they pull apart or cannot be compared. */
  readonly strictest: string | null
}

/** What one need asks of a property, in its own words. */
export interface Demand {
  readonly need: string
  readonly quote: Quote
}

type Told = Indicator & { readonly need: string }

/** The numbers of several needs, property by property; those that most needs ask for first. */
export const pooledIndicators = (needs: readonly Need[]): readonly PooledIndicator[] => {
  const groups: Told[][] = []
  for (const told of needs.flatMap(toldBy)) {
    const group = groups.find(([first]) => nearness(first!.property, told.property) > 0)
    if (group === undefined) groups.push([told])
    else group.push(told)
  }
  return groups.map(pooled).sort((a, b) => needsIn(b) - needsIn(a))
}

const toldBy = ({ id, title, description }: Need): readonly Told[] =>
  indicatorsOf([
    { field: 'title', text: title },
    { field: 'description', text: description },
  ]).map((indicator) => ({ ...indicator, need: id }))

const pooled = (group: readonly Told[]): PooledIndicator => ({
  property: group[0]!.property.text,
  demands: group.map(({ need, quote }) => ({ need, quote })),
  strictest: group.find((one) => group.every((other) => isAsHardAs(one, other)))?.need ?? null,
})

const isAsHardAs = ({ quantity: one }: Told, { quantity: other }: Told): boolean =>
  one.form === other.form && one.dimension === other.dimension && isWithin(one.interval, other.interval)

const needsIn = ({ demands }: PooledIndicator): number => new Set(demands.map(({ need }) => need)).size
