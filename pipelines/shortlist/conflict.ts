import type { Conflict, ShortlistLimits, WayOut } from '../../src/domain/shortlist.ts'
import { eased } from '../../src/ranking/assign/eased.ts'
import { type Relaxable, relaxables } from '../../src/ranking/assign/limit.ts'
import type { AssignModel, Slack } from '../../src/ranking/assign/model.ts'
import { elasticModel, keptModel, relaxedModel } from '../../src/ranking/assign/variants.ts'
import { tolerance } from '../../src/ranking/assign/weights.ts'
import { type GivenUp, type Names, sayLimit, sayWayOut } from '../../src/ranking/assign/wording.ts'
import type { Solve } from './solve.ts'

/** A conflict as the solver finds it: what each way gives up, before it is said in the words of a list's limits. */
export interface FoundConflict extends Omit<Conflict, 'waysOut'> {
  readonly waysOut: readonly (Omit<WayOut, 'limits'> & { readonly given: readonly GivenUp[] })[]
}

/** The same with each way as the limits that take it; `needs` is whom the list is for. */
export const withWays = (
  { limits, waysOut }: FoundConflict,
  from: ShortlistLimits,
  needs: readonly string[],
): Conflict => ({
  limits,
  waysOut: waysOut.map(({ text, cost, given }) => ({ text, cost, limits: eased(from, given, needs) })),
})

/** Why a model without a plan has none, and what could be given up: the smallest conflict first looked for, the cheapest way first. */
export const conflictOf = async (assign: AssignModel, names: Names, solve: Solve): Promise<FoundConflict> => {
  const irreducible = await irreducibleOf(assign, await suspectsOf(assign, solve), solve)
  return {
    limits: irreducible.map(({ limit }) => sayLimit(limit, names)),
    waysOut: await waysOutOf(assign, names, solve),
  }
}

/** Elastic filter (Chinneck and Dravnieks 1991): limits that break when all bend are made hard, until nothing gives. */
const suspectsOf = async (assign: AssignModel, solve: Solve): Promise<readonly Slack[]> => {
  const enforced = new Set<Slack>()
  while (true) {
    const { values } = await solve(elasticModel(assign, enforced))
    const broken = values === null ? [] : brokenIn(assign, values)
    if (broken.length === 0) return [...enforced]
    for (const slack of broken) enforced.add(slack)
  }
}

const brokenIn = ({ slacks }: AssignModel, values: readonly number[]): readonly Slack[] =>
  slacks.filter(({ variable }) => values[variable]! > tolerance)

/** Deletion filter: what can be left out with the rest still in conflict is left out; none of what remains can be. */
const irreducibleOf = async (
  assign: AssignModel,
  suspects: readonly Slack[],
  solve: Solve,
): Promise<readonly Slack[]> => {
  const kept = new Set(suspects)
  for (const slack of suspects) {
    kept.delete(slack)
    const { values } = await solve(keptModel(assign, kept))
    if (values !== null) kept.add(slack)
  }
  return [...kept]
}

/** Each kind of limit alone, and all of them together: what it would cost to give up enough. */
const waysOutOf = async (assign: AssignModel, names: Names, solve: Solve): Promise<FoundConflict['waysOut']> => {
  const found = new Map<string, FoundConflict['waysOut'][number]>()
  const families: readonly (readonly Relaxable[])[] = [relaxables, ...relaxables.map((kind) => [kind])]
  for (const kinds of families) {
    const { values, objective } = await solve(relaxedModel(assign, kinds))
    if (values === null) continue
    const given = givenUpIn(assign, values)
    const text = sayWayOut(given, names)
    found.set(text, { text, given, cost: Math.abs(objective) })
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost)
}

const givenUpIn = (assign: AssignModel, values: readonly number[]): readonly GivenUp[] =>
  brokenIn(assign, values).map(({ limit, variable }) => ({ limit, units: Math.round(values[variable]!) }))
