import { ask, type Outcome } from './client.ts'
import type { Answer } from './operation.ts'
import { lookAtParts } from './readiness.ts'
import {
  type AnyMatch,
  type FacetName,
  facetNames,
  type MatchedKind,
  type SearchAnswer,
  type SearchRequest,
} from './types.ts'

/** What is asked: free words, and the values of each facet that pass (none: all). */
export interface Asked {
  readonly text: string
  readonly filters: Readonly<Record<FacetName, readonly string[]>>
  readonly limit: number
  /** Goes to no model outside the house. */
  readonly sensitive?: boolean
}

/** Experts and results for a problem in free words: a request for each, because each is counted and filtered by itself. */
export const search = async (asked: Asked, signal: AbortSignal): Promise<Outcome<SearchAnswer>> => {
  const found = (kind: MatchedKind): Promise<Outcome<Answered>> =>
    ask('post', '/api/v1/search', { body: requestFor(kind, asked), signal })
  const [expert, result] = await Promise.all([found('expert'), found('result')])
  if ('problem' in expert) return expert
  if ('answer' in result && result.answer.degraded.length > 0) void lookAtParts()
  return 'problem' in result ? result : { answer: joined(expert.answer, result.answer) }
}

/** What each kind can be narrowed by: no expert has a maturity, and asking for one would filter all of them away. */
export const facetsOfKind: Readonly<Record<MatchedKind, readonly FacetName[]>> = {
  expert: ['region', 'industry', 'pool'],
  result: facetNames,
}

const plural = { region: 'regions', industry: 'industries', maturity: 'maturities', pool: 'pools' } as const

const requestFor = (kind: MatchedKind, { text, filters, limit, sensitive = false }: Asked): SearchRequest => {
  const chosen = facetsOfKind[kind].filter((name) => filters[name].length > 0)
  return {
    text,
    kinds: [kind],
    filters: Object.fromEntries(chosen.map((name) => [plural[name], filters[name]])),
    limit,
    sensitive,
  }
}

type Answered = Answer<'post', '/api/v1/search'>

const joined = (expert: Answered, result: Answered): SearchAnswer => ({
  degraded: [...new Set([...expert.degraded, ...result.degraded])],
  refused: [...expert.refused, ...result.refused],
  matches: { expert: offersIn(expert.matches.expert), result: offersIn(result.matches.result) },
  parts: { expert: expert.parts.expert ?? [], result: result.parts.result ?? [] },
  nearMisses: { expert: expert.nearMisses.expert ?? [], result: result.nearMisses.result ?? [] },
  advice: { expert: expert.advice.expert ?? null, result: result.advice.result ?? null },
  facets: { expert: { ...noFacets, ...expert.facets }, result: { ...noFacets, ...result.facets } },
})

/** No value to narrow by. */
export const noFacets = { region: [], industry: [], maturity: [], pool: [] }

/** The experts and results of a list. */
export const offersIn = (matches: readonly ({ readonly kind: 'need' } | AnyMatch)[] = []): readonly AnyMatch[] =>
  matches.filter((match): match is AnyMatch => match.kind !== 'need')
