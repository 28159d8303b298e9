import type { Limit } from './limit.ts'
import { demandKey, offerKey, type Pairing, type Problem } from './problem.ts'

/**
 * The part of a problem in which these limits are in conflict whenever they are in the whole: what others want can be left
 * empty, so only the needs that the limits speak of count. A quota that must be filled speaks of all: where none of the limits is
 * one, none must be filled in the part, as those who would fill it may not be there.
 */
export const narrowed = (problem: Problem, limits: readonly Limit[]): Problem => {
  if (limits.some((limit) => limit.kind === 'quota' && limit.side === 'least')) return problem
  const spokenOf = new Set(limits.flatMap(demandsOf))
  const isOf = (each: Pick<Pairing, 'needId' | 'kind'>): boolean => spokenOf.has(demandKey(each))
  const pairings = problem.pairings.filter(isOf)
  const offered = new Set(pairings.map(offerKey))
  return {
    ...problem,
    demands: problem.demands.filter(isOf),
    offers: problem.offers.filter((offer) => offered.has(offerKey(offer))),
    pairings,
    quotas: problem.quotas.map((quota) => ({ ...quota, least: null })),
  }
}

const demandsOf = (limit: Limit): readonly string[] => {
  switch (limit.kind) {
    case 'floor':
    case 'near':
    case 'grade':
      return [demandKey(limit.demand)]
    case 'lock':
    case 'exclusion':
      return [demandKey(limit.pair)]
    case 'load':
    case 'quota':
      return []
  }
}
