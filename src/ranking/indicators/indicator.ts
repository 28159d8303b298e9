import type { Quote } from '../../domain/match.ts'
import type { Passage } from '../../domain/piece.ts'
import { quantitiesIn } from '../../text/quantities/quantities-in.ts'
import type { PropertyPhrase, Quantity, Standing } from '../../text/quantities/quantity.ts'
import { nearness } from './same-property.ts'

/** 指标: a technical quantity whose property the text names, quoted where it stands. */
export interface Indicator {
  readonly quote: Quote
  readonly quantity: Quantity
  readonly property: PropertyPhrase
}

/** Longest stretch between a property and its value that is still quoted whole, in characters. */
const together = 40

const quoteOf = ({ field, text }: Passage, quantity: Quantity, property: PropertyPhrase): Quote => {
  const isTogether = quantity.start - property.end <= together && property.start - quantity.end <= together
  const start = isTogether ? Math.min(property.start, quantity.start) : quantity.start
  const end = isTogether ? Math.max(property.end, quantity.end) : quantity.end
  return {
    field,
    start,
    end,
    text: text.slice(start, end),
    marks: [[quantity.start - start, quantity.end - start]],
  }
}

/** Reads the quantities of a text: `quantitiesIn`, or somebody's memory of it. */
export type QuantityReader = (text: string) => readonly Quantity[]

const indicatorsIn = (passage: Passage, standings: readonly Standing[], read: QuantityReader): readonly Indicator[] =>
  read(passage.text).flatMap((quantity) => {
    const { kind, standing, property } = quantity
    if (kind !== 'indicator' || property === null || !standings.includes(standing)) return []
    return [{ quote: quoteOf(passage, quantity, property), quantity, property }]
  })

const isSameWish = (a: Indicator, b: Indicator): boolean =>
  nearness(a.property, b.property) > 0 &&
  a.quantity.form === b.quantity.form &&
  a.quantity.dimension === b.quantity.dimension &&
  a.quantity.interval.low === b.quantity.interval.low &&
  a.quantity.interval.high === b.quantity.interval.high

/**
 * What a need asks for, each once: not how things are now, nor what others reach; what is not reached yet (达不到99.9%) it
 * does ask for.
 */
export const indicatorsOf = (
  passages: readonly Passage[],
  read: QuantityReader = quantitiesIn,
): readonly Indicator[] => {
  const found = passages.flatMap((passage) => indicatorsIn(passage, ['stated', 'denied'], read))
  return found.filter((each, i) => !found.slice(0, i).some((earlier) => isSameWish(earlier, each)))
}

/** What a candidate says it reaches: not what the old process or others reach, nor what is not reached. */
export const offersOf = (passages: readonly Passage[], read: QuantityReader = quantitiesIn): readonly Indicator[] =>
  passages.flatMap((passage) => indicatorsIn(passage, ['stated', 'present'], read))
