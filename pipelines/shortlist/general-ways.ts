import type { Conflict, ShortlistLimits, WayOut } from '../../src/domain/shortlist.ts'
import { type GeneralEasing, generalEasings } from '../../src/ranking/assign/general.ts'
import { type AssignModel, modelOf } from '../../src/ranking/assign/model.ts'
import type { Problem } from '../../src/ranking/assign/problem.ts'
import { keptModel, relaxedModel } from '../../src/ranking/assign/variants.ts'
import type { Solve } from './solve.ts'

/** A list whose limits cannot be kept, and how it is posed under others. */
export interface Unkept {
  readonly limits: ShortlistLimits
  readonly assign: AssignModel
  readonly pose: (limits: ShortlistLimits) => Promise<Problem>
}

/** A way out that changes more limits than these one by one is hard to explain to anybody. */
const mostOneByOne = 3

/** The same conflict, with what could be changed for everybody at once where the cheapest way changes many limits, or cannot be taken. */
export const withGeneralWays = async (
  conflict: Conflict,
  { changed, unkept }: { readonly changed: number; readonly unkept: Unkept },
  solve: Solve,
): Promise<Conflict> => {
  const [cheapest] = conflict.waysOut
  if (cheapest === undefined || (changed <= mostOneByOne && cheapest.limits !== null)) return conflict
  const waysOut = [...conflict.waysOut, ...(await generalWays(unkept, solve))]
  return { ...conflict, waysOut: waysOut.sort((a, b) => a.cost - b.cost) }
}

/** For each general limit the least that it must be loosened by so that there is a plan; those that help by themselves. */
const generalWays = async (unkept: Unkept, solve: Solve): Promise<readonly WayOut[]> => {
  const ways: WayOut[] = []
  for (const easing of generalEasings(unkept.limits)) {
    const step = await firstThatHelps(easing, unkept, solve)
    if (step !== undefined) ways.push({ ...step, cost: await costOf(easing, unkept, solve) })
  }
  return ways
}

/** Steps grow looser: the first that helps is found by halves. */
const firstThatHelps = async (
  { steps }: GeneralEasing,
  { pose }: Unkept,
  solve: Solve,
): Promise<GeneralEasing['steps'][number] | undefined> => {
  const helps = async (place: number): Promise<boolean> => {
    const assign = modelOf(await pose(steps[place]!.limits))
    return (await solve(keptModel(assign, new Set(assign.slacks)))).values !== null
  }
  let [no, yes] = [-1, steps.length - 1]
  if (!(await helps(yes))) return undefined
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2)
    if (await helps(middle)) yes = middle
    else no = middle
  }
  return steps[yes]
}

/** What is given up of all that comes of the general limit, at the price of each. */
const costOf = async ({ kind, isOf }: GeneralEasing, { assign }: Unkept, solve: Solve): Promise<number> => {
  const slacks = assign.slacks.filter(({ limit }) => isOf(limit))
  const { objective, values } = await solve(relaxedModel({ ...assign, slacks }, [kind]))
  // Looser limits may let in whom the ways limit by limit never saw: then it costs at least as much as all of them.
  return values === null ? slacks.length : Math.abs(objective)
}
