import type { LinearModel, LinearRow, LinearVariable } from '../../domain/linear-model.ts'
import type { AssignModel } from './model.ts'
import type { Pairing, Problem } from './problem.ts'
import { bestShares } from './shares.ts'

/** What a fair plan promises: so many needs get a candidate with this share (0..1) of the worth of their best. */
export interface FairPromise {
  readonly needs: number
  readonly share: number
}

/** A share that is owed to be above nothing: whoever is listed for a need counts. */
const anything = Number.MIN_VALUE

/** For each need a yes or no variable that it has its share, and the row that ties it to who is listed. */
const servedAt = ({ problem, model }: AssignModel, share: number) => {
  const at = new Map(problem.pairings.map((pairing, i) => [pairing, i]))
  const first = model.variables.length
  const needs = bestShares(problem)
  const rows = needs.map(
    (shares, i): LinearRow => ({
      terms: [...termsFrom(shares, at, share), [first + i, -1]],
      least: 0,
      most: Number.POSITIVE_INFINITY,
    }),
  )
  return { rows, served: needs.map((_, i) => first + i) }
}

const termsFrom = (
  shares: ReadonlyMap<Pairing, number>,
  at: ReadonlyMap<Pairing, number>,
  share: number,
): LinearRow['terms'] =>
  [...shares].flatMap(([pairing, own]) => (own >= Math.max(share, anything) ? [[at.get(pairing)!, 1] as const] : []))

const yesOrNo = (worth: number): LinearVariable => ({ lower: 0, upper: 1, worth, isWhole: true })

/** The best model in which a promise is kept; `worth: false` asks only whether there is such a plan. */
export const fairModel = (assign: AssignModel, { needs, share }: FairPromise, { worth = true } = {}): LinearModel => {
  const { rows, served } = servedAt(assign, share)
  const variables = worth ? assign.model.variables : assign.model.variables.map((each) => ({ ...each, worth: 0 }))
  const promised: LinearRow = {
    terms: served.map((variable) => [variable, 1] as const),
    least: Math.min(needs, served.length),
    most: Number.POSITIVE_INFINITY,
  }
  return {
    variables: [...variables, ...served.map(() => yesOrNo(0))],
    rows: [...assign.model.rows, ...rows, promised],
  }
}

/** The model whose objective is the number of needs that anybody at all is listed for. */
export const mostServedModel = (assign: AssignModel): LinearModel => {
  const { rows, served } = servedAt(assign, 0)
  return {
    variables: [...assign.model.variables.map((each) => ({ ...each, worth: 0 })), ...served.map(() => yesOrNo(1))],
    rows: [...assign.model.rows, ...rows],
  }
}

/** The share of its best that each need has under a plan, best served first; 0 where it has nobody. */
export const sharesUnder = (problem: Problem, chosen: ReadonlySet<Pairing>): readonly number[] =>
  bestShares(problem)
    .map((shares) => Math.max(0, ...[...shares].map(([pairing, share]) => (chosen.has(pairing) ? share : 0))))
    .sort((a, b) => b - a)
