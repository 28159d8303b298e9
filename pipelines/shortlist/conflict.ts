import type { Conflict, WayOut } from '../../src/domain/shortlist.ts'
import { type Relaxable, relaxables } from '../../src/ranking/assign/limit.ts'
import type { AssignModel, Slack } from '../../src/ranking/assign/model.ts'
import { elasticModel, keptModel, relaxedModel } from '../../src/ranking/assign/variants.ts'
import { tolerance } from '../../src/ranking/assign/weights.ts'
import { type GivenUp, type Names, sayLimit, sayWayOut } from '../../src/ranking/assign/wording.ts'
import type { Solve } from './solve.ts'

/** Why a model without a plan has none, and what could be given up: the smallest conflict first looked for, the cheapest way first. */
export const conflictOf = async (assign: AssignModel, names: Names, solve: Solve): Promise<Conflict> => {
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
const waysOutOf = async (assign: AssignModel, names: Names, solve: Solve): Promise<readonly WayOut[]> => {
  const found = new Map<string, number>()
  const families: readonly (readonly Relaxable[])[] = [relaxables, ...relaxables.map((kind) => [kind])]
  for (const kinds of families) {
    const { values, objective } = await solve(relaxedModel(assign, kinds))
    if (values !== null) found.set(sayWayOut(givenUpIn(assign, values), names), Math.abs(objective))
  }
  return [...found].map(([text, cost]) => ({ text, cost })).sort((a, b) => a.cost - b.cost)
}

const givenUpIn = (assign: AssignModel, values: readonly number[]): readonly GivenUp[] =>
  brokenIn(assign, values).map(({ limit, variable }) => ({ limit, units: Math.round(values[variable]!) }))
