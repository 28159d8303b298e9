import { describe, expect, it } from 'vitest'
import { seeded } from '../../../src/domain/seeded.ts'
import { type Impression, propensities, propensityRules } from '../../../src/ranking/feedback/propensities.ts'
import { fitLogistic, type LabelledPair } from '../../../src/ranking/fit.ts'
import { fc } from '../../support/fast-check.ts'

const impression = fc.record({
  position: fc.integer({ min: 1, max: 30 }),
  chance: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.boolean(),
})

describe('propensities', () => {
  it('are never above 1, never below the clip, and never rise among positions that were shown', () => {
    fc.assert(
      fc.property(fc.array(impression), (impressions) => {
        const propensityAt = propensities(impressions)
        const shown = [...new Set(impressions.map(({ position }) => position))].sort((a, b) => a - b)
        const found = shown.map(propensityAt)
        expect(found.every((value) => value <= 1 && value >= propensityRules.least)).toBe(true)
        expect(found).toEqual(found.toSorted((a, b) => b - a))
      }),
    )
  })

  it('are a guess before any data', () => {
    expect([1, 2, 4, 100].map(propensities([]))).toEqual([1, 0.5, 0.25, propensityRules.least])
  })

  it('do not take fewer takings of what was unlikely to be relevant for fewer looks', () => {
    const shown = (position: number, chance: number, taken: number): readonly Impression[] =>
      Array.from({ length: 1000 }, (_, i) => ({ position, chance, taken: i < taken }))
    const propensityAt = propensities([...shown(1, 0.8, 800), ...shown(2, 0.2, 200)])
    expect(propensityAt(2)).toBeGreaterThan(0.95)
  })
})

/** How likely people look at each position of the simulation. */
const looks = (position: number): number => 1 / position
/** What makes a pair relevant: the second of two signals tells three times what the first does. */
const truth = ([a = 0, b = 0]: readonly number[]): number => 1 / (1 + Math.exp(-(1.5 * a + 4.5 * b - 3.5)))

/** Lists of ten, ordered by the first signal alone, before people who look less the further down. */
const simulated = (seed: number, lists: number) => {
  const random = seeded(seed)
  return Array.from({ length: lists }, () =>
    Array.from({ length: 10 }, () => [random(), random()])
      .sort((one, other) => other[0]! - one[0]!)
      .map((values, i) => {
        const taken = random() < looks(i + 1) && random() < truth(values)
        return { values, position: i + 1, taken, chance: 0.5 }
      }),
  ).flat()
}

/** Share of pairs that weights put the right way round. */
const agreement = (weights: readonly number[], seed: number): number => {
  const random = seeded(seed)
  const pairs = Array.from({ length: 4000 }, () => [0, 0].map(() => [random(), random()]))
  const score = (values: readonly number[]): number => values.reduce((sum, value, i) => sum + value * weights[i]!, 0)
  const right = pairs.filter(([one, other]) => score(one!) > score(other!) === truth(one!) > truth(other!))
  return right.length / pairs.length
}

describe('people who look at the top first', () => {
  const fitted = (labelled: readonly LabelledPair[]): readonly number[] => fitLogistic(labelled).coefficients

  it.each([1, 2, 3, 4, 5])('teach the true order by propensities better than by counting takings (seed %i)', (seed) => {
    const shown = simulated(seed, 600)
    const propensityAt = propensities(shown)
    const label = ({ values, taken }: (typeof shown)[number]) => ({ values, relevant: taken, group: 0 })
    const naive = fitted(shown.map(label))
    const weighed = fitted(
      shown.map((each) => ({ ...label(each), weight: each.taken ? 1 / propensityAt(each.position) : 1 })),
    )
    expect(agreement(weighed, 9)).toBeGreaterThan(agreement(naive, 9) + 0.02)
    expect(agreement(weighed, 9)).toBeGreaterThan(0.95)
  })

  it('come out as they look, where relevance does not hang on the position', () => {
    const random = seeded(3)
    const shown = Array.from({ length: 20_000 }, (_, i) => {
      const position = (i % 5) + 1
      return { position, chance: 0.5, taken: random() < 0.5 * looks(position) }
    })
    const propensityAt = propensities(shown)
    for (const position of [2, 3, 4, 5]) expect(Math.abs(propensityAt(position) - looks(position))).toBeLessThan(0.03)
  })
})
