import { describe, expect, it } from 'vitest'
import { join } from '../../../src/ranking/common-needs/join.ts'

const rules = { most: 4, mean: 0, least: -1 }
const withNew = (odds: Readonly<Record<string, number>>) =>
  Object.entries(odds).map(([a, value]) => ({ a, b: 'new', odds: value }))

describe('a newcomer', () => {
  const clusters = [
    ['a', 'b'],
    ['c', 'd'],
  ]

  it('joins the cluster it pairs with best, every member of it', () => {
    const pairs = withNew({ a: 1, b: 1, c: 2, d: 1.5 })
    expect(join('new', pairs, { clusters, rules })).toEqual(['c', 'd'])
  })

  it('does not join a cluster of which it pairs with one member only', () => {
    expect(join('new', withNew({ a: 5 }), { clusters, rules })).toBeNull()
  })

  it('does not join where one pair is below the least, or the mean unlikely', () => {
    expect(join('new', withNew({ a: 5, b: -1.2 }), { clusters, rules })).toBeNull()
    expect(join('new', withNew({ a: 0.5, b: -0.9 }), { clusters, rules })).toBeNull()
  })

  it('makes a common need with a single one', () => {
    expect(join('new', withNew({ z: 1, a: 0.5, b: 0.5 }), { clusters, rules })).toEqual(['z'])
  })

  it('finds a full cluster closed', () => {
    const full = [['a', 'b', 'c', 'd']]
    expect(join('new', withNew({ a: 3, b: 3, c: 3, d: 3 }), { clusters: full, rules })).toBeNull()
  })

  it('takes the lower id when two needs fit equally', () => {
    expect(join('new', withNew({ z: 1, y: 1 }), { clusters: [], rules })).toEqual(['y'])
  })
})
