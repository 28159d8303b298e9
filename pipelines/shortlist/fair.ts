import type { LinearSolution } from '../../src/domain/linear-model.ts'
import { fairModel, mostServedModel, sharesUnder } from '../../src/ranking/assign/fair.ts'
import type { AssignModel } from '../../src/ranking/assign/model.ts'
import { planOf } from '../../src/ranking/assign/plan.ts'
import type { Pairing } from '../../src/ranking/assign/problem.ts'
import { fairStep, tolerance } from '../../src/ranking/assign/weights.ts'
import type { Solve } from './solve.ts'

/** The plan that is worth most, and how fairly it serves. */
export interface Efficient {
  readonly assign: AssignModel
  readonly plan: ReadonlySet<Pairing>
}

/**
 * The best plan that is as fair as is asked, from what efficiency gives (`fairness` 0) to the worst-served need first (1):
 * as many needs as can be get somebody, and of these the worst-served gets as near to its best as can be. `null`: the
 * efficient plan is it, or time was up.
 */
export const fairerThan = async (
  efficient: Efficient,
  fairness: number,
  solve: Solve,
): Promise<LinearSolution | null> => {
  if (fairness === 0) return null
  const { assign, plan } = efficient
  const shares = sharesUnder(assign.problem, plan)
  const needs = await needsOwed(efficient, fairness, solve)
  const now = shares[needs - 1] ?? 1
  const best = await bestShareFor(assign, { needs, share: now }, solve)
  const share = now + fairness * (best - now)
  if (share <= now + tolerance && servedIn(shares) >= needs) return null
  const fair = await solve(fairModel(assign, { needs, share }))
  return fair.values === null ? null : fair
}

const servedIn = (shares: readonly number[]): number => shares.filter((share) => share > 0).length

/** A need is served or it is not: what lies between is rounded up. */
const needsOwed = async ({ assign, plan }: Efficient, fairness: number, solve: Solve): Promise<number> => {
  const shares = sharesUnder(assign.problem, plan)
  const now = servedIn(shares)
  if (now === shares.length) return now
  const most = await solve(mostServedModel(assign))
  const served = most.values === null ? now : servedIn(sharesUnder(assign.problem, planOf(assign, most)))
  return now + Math.ceil(fairness * Math.max(0, served - now))
}

/** The largest share that so many needs can have in any plan, to a step; no less than the share given. */
const bestShareFor = async (
  assign: AssignModel,
  { needs, share }: { readonly needs: number; readonly share: number },
  solve: Solve,
): Promise<number> => {
  let [has, hasNot] = [share, 1 + fairStep]
  while (hasNot - has > fairStep) {
    const middle = (has + hasNot) / 2
    const asked = { needs, share: Math.min(1, middle) }
    const { values } = await solve(fairModel(assign, asked, { worth: false }))
    if (values === null) hasNot = middle
    else has = middle
  }
  return Math.min(1, has)
}
