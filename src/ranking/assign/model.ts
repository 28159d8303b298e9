import type { LinearModel, LinearRow, LinearVariable } from '../../domain/linear-model.ts'
import type { Limit } from './limit.ts'
import { type Bar, byDemand, countedBy, demandKey, offerKey, type Pairing, type Problem } from './problem.ts'
import { coveredPart } from './weights.ts'

/** How much of a limit is given up, as a variable of the model: fixed at nothing where all limits are kept. */
export interface Slack {
  readonly limit: Limit
  readonly variable: number
  /** All of it that can be given up. */
  readonly most: number
}

/** A problem as a linear model: first a yes or no for each pairing, then the covered parts, then the slacks. */
export interface AssignModel {
  readonly problem: Problem
  readonly model: LinearModel
  readonly slacks: readonly Slack[]
}

type Terms = LinearRow['terms']
const none = Number.POSITIVE_INFINITY

/** Collects the variables and rows of one model. */
interface Draft {
  readonly problem: Problem
  readonly at: ReadonlyMap<Pairing, number>
  readonly variables: LinearVariable[]
  readonly rows: LinearRow[]
  readonly slacks: Slack[]
}

/** The model of a problem: all limits kept, and the sum of what its pairs are worth as large as can be. */
export const modelOf = (problem: Problem): AssignModel => {
  const { pairings } = problem
  const draft: Draft = {
    problem,
    at: new Map(pairings.map((pairing, i) => [pairing, i])),
    variables: pairings.map(({ worth }) => ({ lower: 0, upper: 1, worth, isWhole: true })),
    rows: [],
    slacks: [],
  }
  for (const add of [addDemands, addLoads, addQuotas, addLocks]) add(draft)
  return { problem, model: { variables: draft.variables, rows: draft.rows }, slacks: draft.slacks }
}

const termsOf = ({ at }: Draft, pairings: readonly Pairing[]): Terms =>
  pairings.map((pairing) => [at.get(pairing)!, 1] as const)

const addVariable = ({ variables }: Draft, variable: LinearVariable): number => variables.push(variable) - 1

/** A row that its slack can loosen by up to `most`, one by one. */
const addLoosened = (draft: Draft, row: LinearRow, { limit, most }: Omit<Slack, 'variable'>): void => {
  const variable = addVariable(draft, { lower: 0, upper: 0, worth: 0, isWhole: true })
  draft.slacks.push({ limit, variable, most })
  draft.rows.push({ ...row, terms: [...row.terms, [variable, row.most === none ? 1 : -1]] })
}

const addDemands = (draft: Draft): void => {
  const grouped = byDemand(draft.problem.pairings)
  for (const demand of draft.problem.demands) {
    const pairings = grouped.get(demandKey(demand)) ?? []
    const { least, most } = demand.range
    draft.rows.push({ terms: termsOf(draft, pairings), least: 0, most })
    if (least > 0)
      addLoosened(
        draft,
        { terms: termsOf(draft, pairings), least, most: none },
        { limit: { kind: 'floor', demand }, most: least },
      )
    for (const kind of ['near', 'grade'] as const) addBar(draft, kind, { demand, pairings })
    addParts(draft, demand.parts, pairings)
  }
}

/** A bar of a demand is given up as a whole: the slack is a yes or no. */
const addBar = (
  draft: Draft,
  kind: Extract<Bar, 'near' | 'grade'>,
  { demand, pairings }: { readonly demand: Problem['demands'][number]; readonly pairings: readonly Pairing[] },
): void => {
  const barred = pairings.filter(({ bars, isLocked }) => bars.includes(kind) && !isLocked)
  if (barred.length === 0) return
  const variable = addVariable(draft, { lower: 0, upper: 0, worth: 0, isWhole: true })
  draft.slacks.push({ limit: { kind, demand }, variable, most: 1 })
  draft.rows.push({ terms: [...termsOf(draft, barred), [variable, -demand.range.most]], least: -none, most: 0 })
}

/** A part counts once, however many cover it. */
const addParts = (draft: Draft, parts: number, pairings: readonly Pairing[]): void => {
  for (let part = 0; part < parts; part++) {
    const covering = pairings.filter(({ covers }) => covers.includes(part))
    if (covering.length === 0) continue
    const variable = addVariable(draft, { lower: 0, upper: 1, worth: coveredPart, isWhole: false })
    draft.rows.push({ terms: [...termsOf(draft, covering), [variable, -1]], least: 0, most: none })
  }
}

const addLoads = (draft: Draft): void => {
  const grouped = Map.groupBy(draft.problem.pairings, offerKey)
  for (const offer of draft.problem.offers) {
    const pairings = grouped.get(offerKey(offer)) ?? []
    if (pairings.length <= offer.most) continue
    const row = { terms: termsOf(draft, pairings), least: -none, most: offer.most }
    addLoosened(draft, row, { limit: { kind: 'load', offer }, most: pairings.length - offer.most })
  }
}

const addQuotas = (draft: Draft): void => {
  for (const quota of countedBy(draft.problem)) {
    const terms = termsOf(draft, quota.pairings)
    const { least, most } = quota
    if (most !== null && terms.length > most)
      addLoosened(
        draft,
        { terms, least: -none, most },
        { limit: { kind: 'quota', quota, side: 'most' }, most: terms.length - most },
      )
    if (least !== null && least > 0)
      addLoosened(draft, { terms, least, most: none }, { limit: { kind: 'quota', quota, side: 'least' }, most: least })
  }
}

const addLocks = (draft: Draft): void => {
  for (const pairing of draft.problem.pairings) {
    const terms = termsOf(draft, [pairing])
    if (pairing.isLocked)
      addLoosened(draft, { terms, least: 1, most: none }, { limit: { kind: 'lock', pair: pairing }, most: 1 })
    if (pairing.bars.includes('exclusion'))
      addLoosened(draft, { terms, least: -none, most: 0 }, { limit: { kind: 'exclusion', pair: pairing }, most: 1 })
  }
}
