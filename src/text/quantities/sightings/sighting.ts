import type { UnitReading } from '../../units/read-unit.ts'
import type { Amount } from '../amounts/amount.ts'
import type { Mention } from '../measured/properties.ts'
import type { Span } from '../quantity.ts'
import type { Bound } from './comparators.ts'
import type { Rate } from './rate-before.ts'

/** A text under reading: what the steps of the parser know of it. */
export interface Reading {
  readonly text: string
  readonly mentions: readonly Mention[]
}

/** An amount with the words that bound it, before it is known what it measures. Offsets are into `Reading.text`. */
export interface Sighting {
  readonly amount: Amount
  readonly bound: Bound
  /** The unit of its (last) number. */
  readonly unit: UnitReading
  /** What the words before say it is per: 每天 of «每天600度». */
  readonly rate: Rate | null
  /** What the number is a share of: 原来 of «降至原来的1/3». */
  readonly share: Span | null
  /** Where what was said before about other quantities ends, in the same sentence. */
  readonly floor: number
}
