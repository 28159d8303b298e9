import { afterAll, describe, expect, it } from 'vitest'
import { openHighsSolver } from '../../../src/adapters/solver/highs.ts'
import type { LinearModel } from '../../../src/domain/linear-model.ts'
import { seeded } from '../../../src/domain/seeded.ts'

const solver = openHighsSolver()
afterAll(() => solver.close())
const none = Number.POSITIVE_INFINITY
const yesOrNo = (worth: number) => ({ lower: 0, upper: 1, worth, isWhole: true })

/** 50 needs share 40 experts of three places each, and the poorest need counts most: far beyond what can be proven in a test. */
const endless = (): LinearModel => {
  const chance = seeded(7)
  const [needs, experts] = [50, 40]
  const worths = Array.from({ length: needs * experts }, () => 0.2 + 0.8 * chance())
  const places = (is: (i: number) => boolean) => worths.flatMap((_, i) => (is(i) ? [[i, 1] as const] : []))
  const ofNeed = (need: number) => places((i) => Math.floor(i / experts) === need)
  return {
    variables: [...worths.map((worth) => yesOrNo(worth / 100)), { lower: 0, upper: none, worth: 1, isWhole: false }],
    rows: [
      ...Array.from({ length: experts }, (_, e) => ({
        terms: places((i) => i % experts === e),
        least: -none,
        most: 3,
      })),
      ...Array.from({ length: needs }, (_, n) => ({ terms: ofNeed(n), least: 1, most: 3 })),
      ...Array.from({ length: needs }, (_, n) => ({
        terms: [...ofNeed(n).map(([i]) => [i, worths[i]!] as const), [worths.length, -1] as const],
        least: 0,
        most: none,
      })),
    ],
  }
}

const keepsRows = ({ rows }: LinearModel, values: readonly number[]): boolean =>
  rows.every(({ terms, least, most }) => {
    const sum = terms.reduce((all, [variable, weight]) => all + weight * values[variable]!, 0)
    return sum >= least - 1e-6 && sum <= most + 1e-6
  })

describe('HiGHS', () => {
  it('finds the optimum, in whole numbers', async () => {
    const model = {
      variables: [yesOrNo(3), yesOrNo(2), yesOrNo(2)],
      rows: [
        {
          terms: [
            [0, 3],
            [1, 2],
            [2, 2],
          ] as const,
          least: -none,
          most: 4,
        },
      ],
    }
    const { state, values, objective, bound } = await solver.solve(model, { seconds: 10 })
    expect({ state, values, objective, bound }).toEqual({ state: 'optimal', values: [0, 1, 1], objective: 4, bound: 4 })
  })

  it('says when nothing keeps the rows', async () => {
    const model = { variables: [yesOrNo(1)], rows: [{ terms: [[0, 1]] as const, least: 2, most: none }] }
    expect(await solver.solve(model, { seconds: 10 })).toMatchObject({ state: 'infeasible', values: null })
  })

  it('tells how far it is, lets others work meanwhile, and when it is stopped answers the best so far', async () => {
    const model = endless()
    const stopping = new AbortController()
    const heard: number[] = []
    let ticks = 0
    const ticking = setInterval(() => {
      ticks += 1
    }, 1)
    const { state, values, objective, bound } = await solver.solve(model, {
      seconds: 300,
      signal: stopping.signal,
      onProgress: (progress) => {
        heard.push(progress.objective)
        if (heard.length === 2) stopping.abort()
      },
    })
    clearInterval(ticking)
    expect(state).toBe('stopped')
    expect(ticks).toBeGreaterThan(0)
    expect(keepsRows(model, values!)).toBe(true)
    expect(objective).toBeGreaterThanOrEqual(Math.max(...heard) - 1e-6)
    expect(bound).toBeGreaterThanOrEqual(objective)
    expect(heard).toEqual([...heard].sort((a, b) => a - b))
  })

  it('answers nothing worse than what it began with, even when it may not begin at all', async () => {
    const model = endless()
    const start = model.variables.map((_, i) => (i < 2000 && i % 40 === Math.floor(i / 40) % 17 ? 1 : 0))
    expect(keepsRows(model, start)).toBe(true)
    const { state, values } = await solver.solve(model, { seconds: 300, signal: AbortSignal.abort(), start })
    expect(state).toBe('stopped')
    expect(keepsRows(model, values!)).toBe(true)
  })

  it('solves a model of nothing', async () => {
    const empty = { variables: [], rows: [] }
    expect(await solver.solve(empty, { seconds: 10, start: [] })).toMatchObject({ state: 'optimal', values: [] })
  })

  it('solves models that come at once one after the other', async () => {
    const model = (worth: number) => ({ variables: [yesOrNo(worth)], rows: [] })
    const solved = await Promise.all([1, 2, 3].map((worth) => solver.solve(model(worth), { seconds: 10 })))
    expect(solved.map(({ objective }) => objective)).toEqual([1, 2, 3])
  })
})
