import type { LinearModel, LinearVariable } from '../../domain/linear-model.ts'
import type { Relaxable } from './limit.ts'
import type { AssignModel, Slack } from './model.ts'
import { pairKey } from './problem.ts'
import { change, costs } from './weights.ts'

type Changed = (variable: LinearVariable, i: number) => LinearVariable
const withVariables = ({ model }: AssignModel, changed: Changed): LinearModel => ({
  ...model,
  variables: model.variables.map(changed),
})

/** The cheapest set of limits to give up, out of these kinds, so that a plan exists; worth is not asked. */
export const relaxedModel = (assign: AssignModel, kinds: readonly Relaxable[]): LinearModel => {
  const slackAt = new Map(assign.slacks.map((slack) => [slack.variable, slack]))
  return withVariables(assign, (variable, i) => {
    const slack = slackAt.get(i)
    if (slack === undefined || !kinds.includes(slack.limit.kind)) return { ...variable, worth: 0 }
    return { ...variable, worth: -costs[slack.limit.kind], upper: slack.most }
  })
}

/** Only these limits are kept, all others are given up for nothing: has this a plan? */
export const keptModel = (assign: AssignModel, kept: ReadonlySet<Slack>): LinearModel => {
  const slackAt = new Map(assign.slacks.map((slack) => [slack.variable, slack]))
  return withVariables(assign, (variable, i) => {
    const slack = slackAt.get(i)
    return { ...variable, worth: 0, upper: slack === undefined || kept.has(slack) ? variable.upper : slack.most }
  })
}

/** The same limits, these kept for ever and each of the others given up at the cost of one unit each. */
export const elasticModel = (assign: AssignModel, enforced: ReadonlySet<Slack>): LinearModel => {
  const slackAt = new Map(assign.slacks.map((slack) => [slack.variable, slack]))
  return withVariables(assign, (variable, i) => {
    const slack = slackAt.get(i)
    if (slack === undefined || enforced.has(slack)) return { ...variable, worth: 0 }
    return { ...variable, worth: -1, upper: slack.most }
  })
}

/** The plan that differs least from these pairs: what stays costs nothing, what goes or comes costs. */
export const fewestChangesModel = (assign: AssignModel, before: ReadonlySet<string>): LinearModel => {
  const { pairings } = assign.problem
  return withVariables(assign, (variable, i) => ({ ...variable, worth: changeWorth(pairings[i], before) }))
}

const changeWorth = (pairing: Parameters<typeof pairKey>[0] | undefined, before: ReadonlySet<string>): number => {
  if (pairing === undefined) return 0
  return before.has(pairKey(pairing)) ? change.removed : -change.added
}

/** The best plan among those that change no more than the one that changes least. */
export const bestOfFewestModel = (assign: AssignModel, before: ReadonlySet<string>, least: number): LinearModel => ({
  ...assign.model,
  rows: [
    ...assign.model.rows,
    {
      terms: assign.problem.pairings.map((pairing, i) => [i, changeWorth(pairing, before)] as const),
      least,
      most: Number.POSITIVE_INFINITY,
    },
  ],
})
