import type { Dimension } from '../units/unit.ts'
import type { Property } from './measured/properties.ts'

/** Values from `low` to `high` in base units; without an end it is infinite. An open end does not belong to it. */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

/** A span of the original text. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What is measured: the words, their canonical name (抗张强度 is 抗拉强度) and what it is of (Fe of Fe含量), '' without. */
export interface PropertyPhrase extends Span {
  readonly name: string
  readonly subject: string
  /** What our table knows of it. */
  readonly known: Property | null
}

/**
 * How the text bounds the value: `reach` is 达到, `better` 优于, `≈` 约 or 左右, `range` two ends, `±` a band or a tolerance, `=` nothing said.
 */
export type Comparator = '=' | '≥' | '>' | '≤' | '<' | '≈' | 'reach' | 'better' | 'range' | '±'

/**
 * What the interval is of: `value` the property itself; `tolerance` its deviation to either side, from 0;
 * `size` the sides of a body, the interval being that of the longest; `change` new value / old value (降低30% is 0.7);
 * `difference` new value - old value (提高5℃, 3个百分点; negative when it falls).
 */
export type Form = 'value' | 'tolerance' | 'size' | 'change' | 'difference'

/** `indicator` a technical figure; `money`, `time limit` and `production` constraints and scale; `other` counts, conditions, the firm's praise of itself. */
export type QuantityKind = 'indicator' | 'money' | 'time limit' | 'production' | 'other'

/** Who has the value: it is stated or asked for, how things are at `present`, a `baseline` (传统工艺, 进口产品), or `denied` (达不到). */
export type Standing = 'stated' | 'present' | 'baseline' | 'denied'

/** Why no thing can have the value: colder than 0 K, more than 100 % of a share, hotter than what any solid (any organic one) stands. */
export type Impossibility = 'below absolute zero' | 'more than all' | 'beyond any material'

/** A quantity in a text. Offsets are into the text as it was given. */
export interface Quantity extends Span {
  readonly kind: QuantityKind
  readonly standing: Standing
  readonly property: PropertyPhrase | null
  readonly comparator: Comparator
  readonly form: Form
  /** In base units of the dimension (kelvin for ℃); a pure factor for a change. */
  readonly interval: Interval
  /** Of a size, in base units, as written; else empty. */
  readonly sides: readonly number[]
  /** The unit as written, '' without one. */
  readonly unit: string
  readonly dimension: Dimension
  /** Whether the text raises or lowers it: 提高到, 缩短至. */
  readonly trend: 'up' | 'down' | null
  /** Set where physics rules the value out. */
  readonly impossible: Impossibility | null
  /** What it is compared with: 原来, 进口产品, the old value of «由 75% 降至 12%». */
  readonly base: Span | null
}
