import { solvePlan } from '../../pipelines/shortlist/solve.ts'
import { openHighsSolver } from '../../src/adapters/solver/highs.ts'
import { seeded } from '../../src/domain/seeded.ts'
import { greedyPlan } from '../../src/ranking/assign/greedy.ts'
import { planWorth } from '../../src/ranking/assign/plan.ts'
import type { Pairing, Problem } from '../../src/ranking/assign/problem.ts'

/**
 * A park of so many needs and experts, each need with its best candidates as matching leaves them: few experts fit many
 * needs, most fit few. Every expert takes three, every need wants one to three.
 */
const parkOf = (sizes: { readonly needs: number; readonly experts: number; readonly best: number }): Problem => {
  const chance = seeded(7)
  const fame = Array.from({ length: sizes.experts }, () => chance() ** 3)
  const pairings = Array.from({ length: sizes.needs }, (_, n): readonly Pairing[] =>
    fame
      .map((known, e) => ({ id: `e${e}`, worth: Math.round((0.5 * chance() + 0.5 * known) * 1000) / 1000 }))
      .sort((a, b) => b.worth - a.worth)
      .slice(0, sizes.best)
      .map(({ id, worth }) => ({
        needId: `n${n}`,
        kind: 'expert',
        id,
        worth,
        covers: [],
        bars: [],
        isLocked: false,
        refusal: null,
      })),
  ).flat()
  return {
    demands: Array.from({ length: sizes.needs }, (_, n) => ({
      needId: `n${n}`,
      kind: 'expert',
      range: { least: 1, most: 3 },
      parts: 0,
    })),
    offers: fame.map((_, e) => ({
      kind: 'expert',
      id: `e${e}`,
      most: 3,
      facts: { organisation: [`大学${e % 40}`], industry: [], category: [], region: [] },
      shown: 0,
    })),
    pairings,
    quotas: [{ of: 'organisation', value: null, least: null, most: Math.ceil((sizes.needs * 3) / 25) }],
  }
}

const solver = openHighsSolver()
const names = { need: (id: string) => id, offer: ({ id }: { readonly id: string }) => id }
for (const sizes of [
  { needs: 50, experts: 300, best: 300 },
  { needs: 50, experts: 300, best: 50 },
  { needs: 300, experts: 3000, best: 50 },
]) {
  const problem = parkOf(sizes)
  const begin = performance.now()
  const greedy = greedyPlan(problem)
  const greedySeconds = (performance.now() - begin) / 1000
  const ports = { solver, elapsed: () => performance.now(), seconds: 60 }
  const solved = await solvePlan(problem, { fairness: 0, names }, ports)
  console.log(`${sizes.needs} needs × ${sizes.experts} experts, the best ${sizes.best} of each`)
  if ('conflict' in solved) {
    console.log('  no plan', solved.conflict)
    continue
  }
  const { worth, bound, seconds } = solved.figures
  const byHand = greedy === null ? null : planWorth(problem, greedy)
  console.log(
    `  worth ${worth.toFixed(3)}, no plan is worth more than ${bound.toFixed(3)}: ${(worth / bound).toFixed(4)}`,
  )
  console.log(
    `  the best pair first (baseline): ${byHand?.toFixed(3) ?? 'misses a limit'}, ${greedySeconds.toFixed(2)} s`,
  )
  console.log(`  ratio of worth, optimum / baseline: ${byHand === null ? '–' : (worth / byHand).toFixed(4)}`)
  console.log(`  ${seconds.toFixed(1)} s`)
}
await solver.close()
