import { describe, expect, it } from 'vitest'
import { seeded } from '../../src/domain/seeded.ts'
import { mean, pairedBootstrap } from '../../src/ranking/bootstrap.ts'
import { fc } from '../support/fast-check.ts'

/** Chance that says these numbers, over and over. */
const scripted = (...numbers: readonly number[]): (() => number) => {
  let next = 0
  return () => numbers[next++ % numbers.length]!
}

describe('the paired bootstrap', () => {
  it('takes the percentiles of means of what it drew', () => {
    // Two differences, four rounds drawn as 0 0, 0 4, 4 0, 4 4: means 0, 2, 2, 4.
    const draws = [0, 0, 0, 0.5, 0.5, 0, 0.5, 0.5]
    expect(pairedBootstrap([0, 4], scripted(...draws), 4)).toEqual({ mean: 2, low: 0, high: 4 })
  })

  it('leaves out 2.5 % at either end', () => {
    // Forty rounds of one draw each over 0…39: the means are 0…39, of which the first and the last are left out.
    const numbers = Array.from({ length: 40 }, (_, i) => i)
    const single = pairedBootstrap([7], scripted(0), 40)
    expect(single).toEqual({ mean: 7, low: 7, high: 7 })
    const draws = numbers.flatMap((i) => numbers.map(() => (i + 0.5) / 40))
    expect(pairedBootstrap(numbers, scripted(...draws), 40)).toEqual({ mean: 19.5, low: 1, high: 39 })
  })

  it('says the same for the same chance, and stays within the differences', () => {
    const differences = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(differences, fc.nat(), (values, seed) => {
        const [once, again] = [seed, seed].map((each) => pairedBootstrap(values, seeded(each), 50))
        expect(once).toEqual(again)
        expect(once!.low).toBeLessThanOrEqual(once!.high)
        expect(once!.low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12)
        expect(once!.high).toBeLessThanOrEqual(Math.max(...values) + 1e-12)
        expect(once!.mean).toBe(mean(values))
      }),
      { numRuns: 50 },
    )
  })
})
