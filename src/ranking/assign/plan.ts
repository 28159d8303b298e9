import type { LinearSolution } from '../../domain/linear-model.ts'
import type { AssignModel } from './model.ts'
import { byDemand, demandKey, type Pairing, type Problem } from './problem.ts'
import { coveredPart } from './weights.ts'

/** The pairs that a solution of the model says yes to. */
export const planOf = ({ problem }: AssignModel, { values }: LinearSolution): ReadonlySet<Pairing> =>
  new Set(problem.pairings.filter((_, i) => (values?.[i] ?? 0) > 0.5))

/** What a plan is worth: its pairs, and the parts they cover. */
export const planWorth = ({ demands, pairings }: Problem, chosen: ReadonlySet<Pairing>): number => {
  const grouped = byDemand(pairings.filter((pairing) => chosen.has(pairing)))
  return demands.reduce((sum, demand) => {
    const own = grouped.get(demandKey(demand)) ?? []
    const covered = demand.parts === 0 ? 0 : new Set(own.flatMap(({ covers }) => covers)).size
    return sum + own.reduce((worth, pairing) => worth + pairing.worth, 0) + coveredPart * covered
  }, 0)
}

/** The values of the model's variables under a plan that keeps every limit. */
export const valuesOf = ({ problem, model, slacks }: AssignModel, chosen: ReadonlySet<Pairing>): readonly number[] => {
  const grouped = byDemand(problem.pairings)
  const covered = problem.demands.flatMap((demand) => {
    const own = grouped.get(demandKey(demand)) ?? []
    return Array.from({ length: demand.parts }, (_, part) => part)
      .filter((part) => own.some(({ covers }) => covers.includes(part)))
      .map((part) => (own.some((pairing) => chosen.has(pairing) && pairing.covers.includes(part)) ? 1 : 0))
  })
  const isSlack = new Set(slacks.map(({ variable }) => variable))
  const parts = covered.values()
  return model.variables.map((_, i) => {
    const pairing = problem.pairings[i]
    if (pairing !== undefined) return chosen.has(pairing) ? 1 : 0
    return isSlack.has(i) ? 0 : (parts.next().value ?? 0)
  })
}
