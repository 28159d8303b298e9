import { describe, expect, it } from 'vitest'
import { quantitiesIn } from '../../../src/text/quantities/quantities-in.ts'
import { dimensionNamed } from './expectation.ts'
import { type UnitCase, unitCases } from './unit-cases.ts'

/** How a bound is written around a number, and which ends it leaves. */
type Ends = (value: number) => readonly [low: number, high: number]

const upwards: Ends = (value) => [value, Number.POSITIVE_INFINITY]
const downwards: Ends = (value) => [Number.NEGATIVE_INFINITY, value]
const exactly: Ends = (value) => [value, value]

const comparators: readonly (readonly [before: string, after: string, comparator: string, ends: Ends])[] = [
  ['≥', '', '≥', upwards],
  ['≧', '', '≥', upwards],
  ['>=', '', '≥', upwards],
  ['不低于', '', '≥', upwards],
  ['不小于', '', '≥', upwards],
  ['不少于', '', '≥', upwards],
  ['至少', '', '≥', upwards],
  ['大于等于', '', '≥', upwards],
  ['：', '以上', '≥', upwards],
  ['达到', '以上', '≥', upwards],
  ['＞', '', '>', upwards],
  ['大于', '', '>', upwards],
  ['高于', '', '>', upwards],
  ['超过', '', '>', upwards],
  ['≤', '', '≤', downwards],
  ['<=', '', '≤', downwards],
  ['不超过', '', '≤', downwards],
  ['不大于', '', '≤', downwards],
  ['不高于', '', '≤', downwards],
  ['不得超过', '', '≤', downwards],
  ['', '以下', '≤', downwards],
  ['控制在', '以内', '≤', downwards],
  ['在', '之内', '≤', downwards],
  ['＜', '', '<', downwards],
  ['小于', '', '<', downwards],
  ['低于', '', '<', downwards],
  ['优于', '', 'better', exactly],
  ['达到', '', 'reach', exactly],
  ['可达', '', 'reach', exactly],
  ['为', '', '=', exactly],
  [' ', '', '=', exactly],
]

const numbers: readonly (readonly [written: string, value: number])[] = [
  ['5', 5],
  ['0.35', 0.35],
  ['12.5', 12.5],
  ['300', 300],
  ['1,200', 1200],
  ['1.2万', 12000],
  ['2×10^3', 2000],
  ['３６', 36],
  ['三百', 300],
  ['两千五百', 2500],
  ['十二', 12],
]

interface Case {
  readonly text: string
  readonly low: number
  readonly high: number
  readonly comparator: string
  readonly dimension: string
  readonly property: string
}

/** A temperature or length in a tolerance or 误差 is a difference; those cases are written by hand elsewhere. */
const caseOf = (unit: UnitCase, spelling: string, at: number, bound: (typeof comparators)[number]): Case => {
  const [written, number] = numbers[at % numbers.length]!
  const [before, after, comparator, ends] = bound
  const [low, high] = ends(number * unit.factor + (unit.offset ?? 0))
  const text = `${unit.property[0]}${before}${written}${at % 2 === 0 ? '' : ' '}${spelling}${after}，其余面议`
  return { text, low, high, comparator, dimension: dimensionNamed(unit.dimension), property: unit.property[1] }
}

const cases: readonly Case[] = unitCases.flatMap((unit, u) =>
  unit.spellings.flatMap((spelling, s) => comparators.map((bound, c) => caseOf(unit, spelling, u + 3 * s + c, bound))),
)

const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-9 * Math.abs(b)

const isRight = ({ text, low, high, comparator, dimension, property }: Case): boolean => {
  const [quantity, ...rest] = quantitiesIn(text)
  if (quantity === undefined || rest.length > 0 || quantity.property?.name !== property) return false
  const { interval } = quantity
  return (
    quantity.kind === 'indicator' &&
    quantity.dimension === dimension &&
    quantity.comparator === comparator &&
    near(interval.low, low) &&
    near(interval.high, high)
  )
}

describe('every unit with every comparator', () => {
  it('is more than two thousand cases', () => {
    expect(cases.length).toBeGreaterThan(2000)
  })

  it('is read as arithmetic says', () => {
    expect(cases.filter((each) => !isRight(each)).map(({ text }) => text)).toEqual([])
  })
})
