import { type Outcome, postJson } from './post-json.ts'
import {
  type Facets,
  facetNames,
  type MatchedKind,
  matchedKinds,
  type SearchAnswer,
  type SearchRequest,
} from './types.ts'

/** What is asked: free words, and the values of each facet that pass (none: all). */
export interface Asked {
  readonly text: string
  readonly filters: Readonly<Record<keyof Facets, readonly string[]>>
  readonly limit: number
}

/** Experts and results for a problem in free words. */
export const search = async (asked: Asked, signal: AbortSignal): Promise<Outcome<SearchAnswer>> => {
  const outcomes = await Promise.all(
    requestsFor(asked).map((request) => postJson<Partial<SearchAnswer>>('/api/v1/search', request, signal)),
  )
  const failed = outcomes.find((outcome) => 'problem' in outcome)
  return failed ?? { answer: joined(outcomes.flatMap((outcome) => ('answer' in outcome ? [outcome.answer] : []))) }
}

/** One request; two where a maturity is wanted, because no expert has one and all would be filtered away. */
const requestsFor = ({ text, filters, limit }: Asked): readonly SearchRequest[] => {
  const request = (kinds: readonly MatchedKind[], names: readonly (keyof Facets)[]): SearchRequest => ({
    text,
    kinds,
    limit,
    filters: filtersOf(filters, names),
  })
  if (filters.maturity.length === 0) return [request(matchedKinds, facetNames)]
  return [request(['expert'], ['region', 'industry', 'pool']), request(['result'], facetNames)]
}

const plural = { region: 'regions', industry: 'industries', maturity: 'maturities', pool: 'pools' } as const

const filtersOf = (filters: Asked['filters'], names: readonly (keyof Facets)[]): SearchRequest['filters'] =>
  Object.fromEntries(names.flatMap((name) => (filters[name].length > 0 ? [[plural[name], filters[name]]] : [])))

const noFacets: Facets = { region: [], industry: [], maturity: [], pool: [] }

/** Experts stand in the first answer, results in the last; mostly it is one and the same. */
const joined = (answers: readonly Partial<SearchAnswer>[]): SearchAnswer => {
  const [first, last] = [answers[0], answers.at(-1)]
  return {
    degraded: [...new Set(answers.flatMap(({ degraded }) => degraded ?? []))],
    refused: answers.flatMap(({ refused }) => refused ?? []),
    matches: { expert: first?.matches?.expert ?? [], result: last?.matches?.result ?? [] },
    facets: {
      expert: { ...noFacets, ...first?.facets?.expert },
      result: { ...noFacets, ...last?.facets?.result },
    },
  }
}
