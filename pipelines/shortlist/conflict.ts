import type { Conflict, ShortlistLimits, WayOut } from '../../src/domain/shortlist.ts'
import { eased } from '../../src/ranking/assign/eased.ts'
import { type Relaxable, relaxables } from '../../src/ranking/assign/limit.ts'
import { type AssignModel, modelOf, type Slack } from '../../src/ranking/assign/model.ts'
import { narrowed } from '../../src/ranking/assign/narrowed.ts'
import { elasticModel, keptModel, relaxedModel } from '../../src/ranking/assign/variants.ts'
import { tolerance } from '../../src/ranking/assign/weights.ts'
import { type GivenUp, type Names, sayLimits, sayWayOut } from '../../src/ranking/assign/wording.ts'
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
  const suspects = await suspectsOf(assign, solve)
  // A handful of limits is soon told apart in the part of the model they are about.
  const part = modelOf(
    narrowed(
      assign.problem,
      suspects.map(({ limit }) => limit),
    ),
  )
  const irreducible = await irreducibleOf(part, await suspectsOf(part, solve), solve)
  return {
    limits: sayLimits(
      irreducible.map(({ limit }) => limit),
      names,
    ),
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

/**
 * QuickXplain (Junker 2004): suspects are left out by halves, so that a conflict of a few among many is found in a few
 * solves. None of what remains can be left out.
 */
const irreducibleOf = async (
  assign: AssignModel,
  suspects: readonly Slack[],
  solve: Solve,
): Promise<readonly Slack[]> => {
  const conflicts = async (kept: readonly Slack[]): Promise<boolean> =>
    (await solve(keptModel(assign, new Set(kept)))).values === null
  const explain = async (
    kept: readonly Slack[],
    isNew: boolean,
    among: readonly Slack[],
  ): Promise<readonly Slack[]> => {
    if (isNew && (await conflicts(kept))) return []
    if (among.length <= 1) return among
    const half = Math.ceil(among.length / 2)
    const [first, second] = [among.slice(0, half), among.slice(half)]
    const needed = await explain([...kept, ...first], true, second)
    return [...(await explain([...kept, ...needed], needed.length > 0, first)), ...needed]
  }
  return explain([], false, suspects)
}

/** Each kind of limit alone, and all of them together: what it would cost to give up enough. */
const waysOutOf = async (assign: AssignModel, names: Names, solve: Solve): Promise<FoundConflict['waysOut']> => {
  const all = await wayBy(relaxables, { assign, names, solve })
  if (all === null) return []
  const taken = new Set(all.given.map(({ limit }) => limit.kind))
  // A kind that alone is the cheapest of all has had its say.
  const others = relaxables.filter((kind) => taken.size > 1 || !taken.has(kind))
  const ways = [all]
  for (const kind of others) {
    const way = await wayBy([kind], { assign, names, solve })
    if (way !== null) ways.push(way)
  }
  return ways.sort((a, b) => a.cost - b.cost)
}

interface Asking {
  readonly assign: AssignModel
  readonly names: Names
  readonly solve: Solve
}

/** The cheapest way that gives up limits of these kinds alone; `null` where there is none. */
const wayBy = async (
  kinds: readonly Relaxable[],
  { assign, names, solve }: Asking,
): Promise<FoundConflict['waysOut'][number] | null> => {
  const { values, objective } = await solve(relaxedModel(assign, kinds))
  if (values === null) return null
  const given = givenUpIn(assign, values)
  return { text: sayWayOut(given, names), given, cost: Math.abs(objective) }
}

const givenUpIn = (assign: AssignModel, values: readonly number[]): readonly GivenUp[] =>
  brokenIn(assign, values).map(({ limit, variable }) => ({ limit, units: Math.round(values[variable]!) }))
