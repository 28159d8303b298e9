import { afterAll, describe, expect, it } from 'vitest'
import { openHighsSolver } from '../../../src/adapters/solver/highs.ts'
import { sifted } from '../../../src/adapters/solver/sift.ts'
import type { LinearModel } from '../../../src/domain/linear-model.ts'
import { seeded } from '../../../src/domain/seeded.ts'

const none = Number.POSITIVE_INFINITY

/** Needs that each want one or two experts; some pairs take more of an expert's time than others, so whole numbers cost something. */
const parkOf = (needs: number, experts: number, seed: number): LinearModel => {
  const chance = seeded(seed)
  const all = Array.from({ length: needs * experts }, (_, i) => i)
  const weights = all.map(() => 1 + Math.floor(3 * chance()))
  return {
    variables: all.map(() => ({ lower: 0, upper: 1, worth: Math.round(1000 * chance()) / 1000, isWhole: true })),
    rows: [
      ...Array.from({ length: needs }, (_, n) => ({
        terms: all.filter((i) => Math.floor(i / experts) === n).map((i) => [i, 1] as const),
        least: 1,
        most: 2,
      })),
      ...Array.from({ length: experts }, (_, e) => ({
        terms: all.filter((i) => i % experts === e).map((i) => [i, weights[i]!] as const),
        least: -none,
        most: 4,
      })),
    ],
  }
}

/** Models that know nothing of each other, as one. */
const together = (models: readonly LinearModel[]): LinearModel =>
  models.reduce((whole, { variables, rows }) => ({
    variables: [...whole.variables, ...variables],
    rows: [
      ...whole.rows,
      ...rows.map((row) => ({
        ...row,
        terms: row.terms.map(([i, weight]) => [i + whole.variables.length, weight] as const),
      })),
    ],
  }))

describe('a large model, sifted', () => {
  const solver = openHighsSolver()
  afterAll(() => solver.close())

  it('is worth what its parts are worth that nobody sifts, and keeps every row', { timeout: 120_000 }, async () => {
    const parks = [1, 2, 3, 4, 5].map((seed) => parkOf(10, 50, seed))
    const apart: number[] = []
    for (const park of parks) apart.push((await solver.solve(park, { seconds: 60 })).objective)
    const whole = together(parks)
    const { state, objective, bound, values } = await solver.solve(whole, { seconds: 60 })
    expect(state).toBe('optimal')
    const sum = apart.reduce((all, each) => all + each, 0)
    expect(objective).toBeCloseTo(sum, 3)
    expect(bound).toBeGreaterThanOrEqual(objective)
    for (const { terms, least, most } of whole.rows) {
      const taken = terms.reduce((all, [i, weight]) => all + weight * values![i]!, 0)
      expect(taken).toBeGreaterThanOrEqual(least - 1e-6)
      expect(taken).toBeLessThanOrEqual(most + 1e-6)
    }
  })

  it('says that it has no solution when it has none', async () => {
    const park = parkOf(50, 50, 6)
    const impossible = { ...park, rows: [...park.rows, { terms: [[0, 1] as const], least: 2, most: 2 }] }
    expect((await solver.solve(impossible, { seconds: 60 })).state).toBe('infeasible')
  })

  it('lets in whatever the worth of the rows calls for, though it was not among the first', () => {
    const park = parkOf(50, 50, 7)
    const sizes: number[] = []
    const relaxed = (model: LinearModel) => {
      sizes.push(model.variables.length)
      // Rows that are worth nothing say that everything pays.
      return { values: model.variables.map(() => 0), duals: park.rows.map(() => 0), objective: 0 }
    }
    const nothing = { state: 'optimal', values: [], objective: 0, bound: 0 } as const
    sifted(park, null, { relaxed, whole: () => nothing })
    expect(sizes[0]).toBeLessThan(park.variables.length)
    const paying = park.variables.filter(({ worth }) => worth > 0).length
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(paying)
  })

  it('leaves a small model, and one that only asks whether there is a plan, as they are', () => {
    const never = () => {
      throw new Error('nothing is to be solved')
    }
    const asked = parkOf(50, 50, 8)
    const barren = { ...asked, variables: asked.variables.map((each) => ({ ...each, worth: 0 })) }
    for (const model of [parkOf(2, 3, 9), barren])
      expect(sifted(model, null, { relaxed: never, whole: never })).toBeNull()
  })
})
