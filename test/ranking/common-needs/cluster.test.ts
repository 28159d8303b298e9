import { describe, expect, it } from 'vitest'
import { cluster, lookUp, type Pair } from '../../../src/ranking/common-needs/cluster.ts'
import type { Rules } from '../../../src/ranking/common-needs/rules.ts'
import { fc } from '../../support/fast-check.ts'
import { pairsIn } from './score.ts'

const rules: Rules = { most: 4, mean: 0, least: -1 }
const pair = (a: string, b: string, odds: number): Pair => ({ a, b, odds })

const anyPairs = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...'abcdefgh'), fc.constantFrom(...'abcdefgh'), fc.integer({ min: -40, max: 40 })),
    {
      selector: ([a, b]) => [a, b].sort().join(),
      maxLength: 28,
    },
  )
  .map((tuples) => tuples.filter(([a, b]) => a !== b).map(([a, b, odds]) => pair(a, b, odds / 10)))

describe('clusters', () => {
  it('bring needs together that all pair with one another', () => {
    expect(cluster([pair('a', 'b', 2), pair('b', 'c', 1), pair('a', 'c', 0.5)], rules)).toEqual([['a', 'b', 'c']])
  })

  it('let nobody in through a friend in the middle', () => {
    expect(cluster([pair('a', 'b', 2), pair('b', 'c', 1.9)], rules)).toEqual([['a', 'b']])
  })

  it('let one weak pair be carried by strong ones, but not one below the least', () => {
    const strong = [pair('a', 'b', 2), pair('b', 'c', 2)]
    expect(cluster([...strong, pair('a', 'c', -0.9)], rules)).toEqual([['a', 'b', 'c']])
    expect(cluster([...strong, pair('a', 'c', -1.1)], rules)).toHaveLength(1)
    expect(cluster([...strong, pair('a', 'c', -1.1)], rules)[0]).toHaveLength(2)
  })

  it('are found by nobody whose best pair is unlikely', () => {
    expect(cluster([pair('a', 'b', -0.1)], rules)).toEqual([])
  })

  it('take the strongest pair first when a need could go two ways', () => {
    expect(cluster([pair('a', 'b', 1), pair('b', 'c', 3)], rules)).toEqual([['b', 'c']])
  })

  it('stop at the most', () => {
    const everybody = pairsIn(['a', 'b', 'c', 'd', 'e']).map(([a, b]) => pair(a, b, 1))
    expect(cluster(everybody, rules).map(({ length }) => length)).toEqual([4])
  })

  it('are the same in whatever order the pairs come, and whichever id is named first', () => {
    const shuffled = anyPairs.chain((pairs) =>
      fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length }), fc.boolean()),
    )
    fc.assert(
      fc.property(shuffled, ([pairs, other, turned]) => {
        const again = turned ? other.map(({ a, b, odds }) => pair(b, a, odds)) : other
        expect(cluster(again, rules)).toEqual(cluster(pairs, rules))
      }),
    )
  })

  it('hold every need once, keep the most, and have no two needs that are no pair or less than the least', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const clusters = cluster(pairs, rules)
        const oddsOf = lookUp(pairs)
        const ids = clusters.flat()
        expect(new Set(ids).size).toBe(ids.length)
        for (const members of clusters) {
          expect(members.length).toBeGreaterThanOrEqual(2)
          expect(members.length).toBeLessThanOrEqual(rules.most)
          for (const [a, b] of pairsIn(members)) expect(oddsOf(a, b)).toBeGreaterThanOrEqual(rules.least)
        }
      }),
    )
  })
})
