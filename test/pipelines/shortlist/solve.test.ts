import { afterAll, describe, expect, it } from 'vitest'
import { conflictOf } from '../../../pipelines/shortlist/conflict.ts'
import { repairPlan } from '../../../pipelines/shortlist/repair.ts'
import { solvePlan } from '../../../pipelines/shortlist/solve.ts'
import { openHighsSolver } from '../../../src/adapters/solver/highs.ts'
import { greedyPlan } from '../../../src/ranking/assign/greedy.ts'
import { modelOf } from '../../../src/ranking/assign/model.ts'
import { type Pairing, type Problem, pairKey } from '../../../src/ranking/assign/problem.ts'
import {
  brokenBy,
  everyPlan,
  givenUpBy,
  isBelowCeilings,
  smallProblems,
  worthByHand,
} from '../../ranking/assign/problems.ts'
import { fc } from '../../support/fast-check.ts'

const solver = openHighsSolver()
afterAll(() => solver.close())
const names = { need: (id: string) => id, offer: ({ id }: { readonly id: string }) => `专家${id}` }
const ports = { solver, elapsed: () => performance.now(), seconds: 20 }
const solve = (problem: Problem, fairness = 0) => solvePlan(problem, { fairness, names }, ports)

const plansOf = (problem: Problem): readonly (readonly Pairing[])[] =>
  [...everyPlan(problem.pairings)].filter((plan) => brokenBy(problem, plan, problem.pairings).length === 0)

/** The same without any floor, and each expert for one need: somebody may go without. */
const scarce = (problems: typeof smallProblems): typeof smallProblems =>
  problems.map((problem) => ({
    ...problem,
    demands: problem.demands.map((demand) => ({ ...demand, range: { ...demand.range, least: 0 } })),
    offers: problem.offers.map((offer) => ({ ...offer, most: 1 })),
  }))

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

const runs = { numRuns: 60 }

/** Of the best that each need could have had, the share it got; best served first. */
const sharesByHand = ({ demands, pairings }: Problem, plan: readonly Pairing[]): readonly number[] =>
  demands
    .flatMap(({ needId }) => {
      const open = pairings.filter(
        (pair) =>
          pair.needId === needId && !pair.bars.includes('exclusion') && (pair.bars.length === 0 || pair.isLocked),
      )
      const best = Math.max(...open.map(({ worth }) => worth))
      return open.length === 0
        ? []
        : Math.max(0, ...plan.filter((pair) => pair.needId === needId).map(({ worth }) => worth / best))
    })
    .sort((a, b) => b - a)
const servedByHand = (problem: Problem, plan: readonly Pairing[]): number =>
  sharesByHand(problem, plan).filter((share) => share > 0).length

describe('a plan', () => {
  it('keeps every limit and is worth as much as the best of all plans', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems, async (problem) => {
        const plans = plansOf(problem)
        const solved = await solve(problem)
        expect('chosen' in solved).toBe(plans.length > 0)
        if (!('chosen' in solved)) return
        const chosen = [...solved.chosen]
        expect(brokenBy(problem, chosen, problem.pairings)).toEqual([])
        const best = Math.max(...plans.map((plan) => worthByHand(problem, plan)))
        expect(worthByHand(problem, chosen)).toBeCloseTo(best, 5)
        expect(solved.figures.worth).toBeCloseTo(best, 5)
      }),
      runs,
    )
  })

  it('that is fair gives most needs somebody, then the last of them the most a plan can, and is the best of those that do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(smallProblems, scarce(smallProblems)), async (problem) => {
        const plans = plansOf(problem)
        if (plans.length === 0) return
        const solved = await solve(problem, 1)
        if (!('chosen' in solved)) throw new Error('there is a plan')
        const chosen = [...solved.chosen]
        expect(brokenBy(problem, chosen, problem.pairings)).toEqual([])
        const most = Math.max(...plans.map((plan) => servedByHand(problem, plan)))
        expect(servedByHand(problem, chosen)).toBe(most)
        const lastOf = (plan: readonly Pairing[]): number => sharesByHand(problem, plan)[most - 1] ?? 1
        const fairest = Math.max(...plans.map(lastOf))
        // Found to a step of 0.02.
        expect(lastOf(chosen)).toBeGreaterThanOrEqual(fairest - 0.02 - 1e-9)
        const best = Math.max(...plans.map((plan) => worthByHand(problem, plan)))
        expect(solved.figures.efficient).toBeCloseTo(best, 5)
        const asFair = plans.filter((plan) => lastOf(plan) >= lastOf(chosen) - 1e-9)
        const bestOfFair = Math.max(...asFair.map((plan) => worthByHand(problem, plan)))
        expect(solved.figures.worth).toBeCloseTo(bestOfFair, 5)
        expect(solved.figures.served).toMatchObject({ fair: most })
        expect(solved.figures.worstServed.fair).toBeCloseTo(lastOf(chosen), 9)
      }),
      runs,
    )
  })

  it('is the fairer the fairness, and costs what is told', async () => {
    await fc.assert(
      fc.asyncProperty(scarce(smallProblems), async (problem) => {
        const figures = []
        for (const fairness of [0, 0.5, 1]) {
          const solved = await solve(problem, fairness)
          if (!('chosen' in solved)) return
          expect(solved.figures.worth).toBeCloseTo(worthByHand(problem, [...solved.chosen]), 5)
          figures.push(solved.figures)
        }
        const served = figures.map((each) => each.served!.fair)
        expect(served).toEqual(served.toSorted((a, b) => a - b))
        const worths = figures.map(({ worth }) => worth)
        expect(worths[0]).toBeGreaterThanOrEqual(worths[1]! - 1e-6)
        expect(worths[1]).toBeGreaterThanOrEqual(worths[2]! - 1e-6)
      }),
      runs,
    )
  })

  it('without a floor leaves no need empty for the sake of a little more', async () => {
    const pairing = (needId: string, id: string, worth: number): Pairing => ({
      ...{ needId, kind: 'expert', id, worth, covers: [], bars: [], isLocked: false, refusal: null },
    })
    const facts = { organisation: [], industry: [], category: [], region: [] }
    const problem: Problem = {
      demands: ['a', 'b'].map((needId) => ({ needId, kind: 'expert', range: { least: 0, most: 2 }, parts: 0 })),
      offers: ['1', '2'].map((id) => ({ kind: 'expert', id, most: 1, facts, shown: 0 })),
      pairings: [pairing('a', '1', 0.9), pairing('a', '2', 0.9), pairing('b', '2', 0.6)],
      quotas: [],
    }
    const [efficient, fair] = [await solve(problem, 0), await solve(problem, 0.5)]
    if (!('chosen' in efficient && 'chosen' in fair)) throw new Error('there are plans')
    expect(efficient.figures.served).toEqual({ efficient: 1, fair: 1, of: 2 })
    expect(fair.figures.served).toEqual({ efficient: 1, fair: 2, of: 2 })
    expect(fair.figures).toMatchObject({ worth: 1.5, efficient: 1.8, worstServed: { efficient: 0, fair: 1 } })
  })

  it('made greedily keeps every limit when it is one', () => {
    fc.assert(
      fc.property(smallProblems, (problem) => {
        const plan = greedyPlan(problem)
        if (plan !== null) expect(brokenBy(problem, [...plan], problem.pairings)).toEqual([])
      }),
    )
  })
})

describe('a repair', () => {
  it('changes as little as a plan can, and of those that do it is the best', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems, fc.nat(), async (problem, seed) => {
        const plans = plansOf(problem)
        if (plans.length === 0) return
        const old = [...everyPlan(problem.pairings)][seed % 2 ** problem.pairings.length]!
        const before = new Set(old.map(pairKey))
        const repaired = await repairPlan(problem, { before, names }, ports)
        if (!('chosen' in repaired)) throw new Error('there is a plan')
        const changes = (plan: readonly Pairing[]): number =>
          plan.filter((pair) => !old.includes(pair)).length + old.filter((pair) => !plan.includes(pair)).length
        const chosen = [...repaired.chosen]
        expect(brokenBy(problem, chosen, problem.pairings)).toEqual([])
        const fewest = Math.min(...plans.map(changes))
        expect(changes(chosen)).toBe(fewest)
        const best = Math.max(
          ...plans.filter((plan) => changes(plan) === fewest).map((plan) => worthByHand(problem, plan)),
        )
        expect(worthByHand(problem, chosen)).toBeCloseTo(best, 5)
      }),
      runs,
    )
  })
})

/** One need that two of one institute cannot serve, and another that would give the second institute the one it must have. */
const filledByOthers: Problem = {
  demands: ['n0', 'n1'].map((needId, n) => ({
    needId,
    kind: 'expert',
    range: { least: 2 * n, most: 1 + n },
    parts: 0,
  })),
  offers: ['0', '1', '2', '3'].map((id, e) => ({
    kind: 'expert',
    id,
    most: 1,
    facts: { organisation: [`大学${e % 2}`], industry: [], category: [], region: [] },
    shown: 0,
  })),
  pairings: (
    [
      ['n0', '1', []],
      ['n1', '0', []],
      ['n1', '2', []],
      ['n1', '3', ['near']],
    ] as const
  ).map(([needId, id, bars]) => ({
    needId,
    kind: 'expert',
    id,
    worth: 0.5,
    covers: [],
    bars,
    isLocked: false,
    refusal: null,
  })),
  quotas: [{ of: 'organisation', value: null, least: 1, most: 1 }],
}

describe('a conflict', () => {
  it('cannot be made smaller, whichever of its limits is left out; and what its ways out cost is the least', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems, async (problem) => {
        if (plansOf(problem).length > 0) return
        const assign = modelOf(problem)
        const conflict = await conflictOf(assign, names, (model) => solver.solve(model, { seconds: 20 }))
        expect(conflict.limits.length).toBeGreaterThan(0)
        expect(new Set(conflict.limits).size).toBe(conflict.limits.length)
        const costs = conflict.waysOut.map(({ cost }) => cost)
        expect(costs).toEqual([...costs].sort((a, b) => a - b))
        const plans = [...everyPlan(problem.pairings)]
        const cheapest = Math.min(...plans.map((plan) => sum(givenUpBy(problem, plan).map(({ cost }) => cost))))
        // Nothing is given up for a ceiling: locks above it are all there is to give.
        expect(costs[0]).toBeCloseTo(cheapest, 6)
        const isPlanWithout = (left: string | null): boolean => {
          const kept = conflict.limits.filter((limit) => limit !== left)
          return plans.some(
            (plan) =>
              sum(givenUpBy(problem, plan).map(({ limit, cost }) => (kept.includes(limit) ? cost : 0))) === 0 &&
              isBelowCeilings(problem, plan),
          )
        }
        expect(isPlanWithout(null)).toBe(false)
        for (const limit of conflict.limits) expect(isPlanWithout(limit), limit).toBe(true)
      }),
      { ...runs, examples: [[filledByOthers]] },
    )
  })

  it('names what stands in the way, and the cheapest way out, in words', async () => {
    const offer = (id: string, most: number) => ({
      kind: 'expert' as const,
      id,
      most,
      facts: { organisation: ['江淮大学'], industry: [], category: [], region: [] },
      shown: 0,
    })
    const pairing = (needId: string, id: string, bars: Pairing['bars'] = []): Pairing => ({
      needId,
      kind: 'expert',
      id,
      worth: 0.8,
      covers: [],
      bars,
      isLocked: false,
      refusal: null,
    })
    const needs = ['a', 'b', 'c', 'd']
    const demands = needs.map((needId) => ({ needId, kind: 'expert' as const, range: { least: 1, most: 1 }, parts: 0 }))
    const problem: Problem = {
      demands,
      offers: [offer('1', 2), offer('2', 1), offer('9', 5)],
      // The four have two near experts for three places, and one far away.
      pairings: [
        ...needs.map((need) => pairing(need, '1')),
        pairing('a', '2'),
        ...needs.map((need) => pairing(need, '9', ['near'])),
      ],
      quotas: [],
    }
    const solved = await solve(problem)
    if (!('conflict' in solved)) throw new Error('there is no plan')
    expect(solved.conflict.limits).toContain('专家1至多 2 项')
    expect(solved.conflict.waysOut[0]).toMatchObject({ text: '把专家1的上限从 2 提到 3', cost: 1 })
    expect(
      solved.conflict.waysOut.map(({ text }) => text).some((text) => text.startsWith('放弃 1 条需求的“就近”')),
    ).toBe(true)
  })
})
