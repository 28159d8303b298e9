import { modelOf } from '../../src/ranking/assign/model.ts'
import { planOf } from '../../src/ranking/assign/plan.ts'
import type { Pairing, Problem } from '../../src/ranking/assign/problem.ts'
import { bestOfFewestModel, fewestChangesModel } from '../../src/ranking/assign/variants.ts'
import { tolerance } from '../../src/ranking/assign/weights.ts'
import type { Names } from '../../src/ranking/assign/wording.ts'
import { conflictOf, type FoundConflict } from './conflict.ts'
import { type SolvingPorts, solving } from './solve.ts'

/** Of all plans that keep the limits those that differ least from `before` (keys of pairs), and of these the one that is worth most. */
export const repairPlan = async (
  problem: Problem,
  { before, names }: { readonly before: ReadonlySet<string>; readonly names: Names },
  ports: SolvingPorts,
): Promise<{ readonly chosen: ReadonlySet<Pairing> } | { readonly conflict: FoundConflict }> => {
  const assign = modelOf(problem)
  const solve = solving(ports.elapsed(), ports)
  const fewest = await solve(fewestChangesModel(assign, before))
  if (fewest.values === null) return { conflict: await conflictOf(assign, names, solve) }
  const best = await solve(bestOfFewestModel(assign, before, fewest.objective - tolerance), fewest.values)
  return { chosen: planOf(assign, best.values === null ? fewest : best) }
}
