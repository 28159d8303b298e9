import type { SearchFilters } from '../../src/ports/search-index.ts'
import type { Candidate } from '../../src/ranking/candidate.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { provinceOf } from '../../src/text/region.ts'
import type { AnswerPorts } from '../answer.ts'

/** A value to filter on, its name in Chinese, and how many candidates have it. */
export interface FacetCount {
  readonly value: string
  readonly label: string
  readonly count: number
}

const facetNames = ['region', 'industry', 'maturity', 'pool'] as const
type FacetName = (typeof facetNames)[number]
export type Facets = Readonly<Record<FacetName, readonly FacetCount[]>>

/** The filter that each facet sets. */
const filterOf = {
  region: 'regions',
  industry: 'industries',
  maturity: 'maturities',
  pool: 'pools',
} as const satisfies Record<FacetName, keyof SearchFilters>

/** A candidate's values of each facet; regions by province. */
const valuesOf: Readonly<Record<FacetName, (candidate: Candidate) => readonly (string | null)[]>> = {
  region: ({ record }) => [record.region === null ? null : provinceOf(record.region)],
  industry: (each) => (each.kind === 'expert' ? each.record.industries : [each.record.industry]),
  maturity: (each) => (each.kind === 'result' ? [each.record.maturity] : []),
  pool: ({ record }) => [record.pool],
}

/** What an answer's facets are counted from. */
export interface Counted {
  readonly filters: SearchFilters
  readonly candidates: readonly Candidate[]
  /** The candidates under other filters. */
  readonly candidatesUnder: (filters: SearchFilters) => Promise<readonly Candidate[]>
}

/** Counts over the candidates, most frequent first. A facet is counted without its own filter, so that a second value can be added. */
export const facetsOf = async (
  { filters, candidates, candidatesUnder }: Counted,
  ports: AnswerPorts,
): Promise<Facets> => {
  const counts = async (facet: FacetName): Promise<readonly [FacetName, readonly FacetCount[]]> => {
    const { [filterOf[facet]]: own, ...others } = filters
    const counted = own === undefined || own.length === 0 ? candidates : await candidatesUnder(others)
    return [facet, await labelled(facet, tally(counted.flatMap(valuesOf[facet])), ports)]
  }
  return Object.fromEntries(await Promise.all(facetNames.map(counts))) as Facets
}

const tally = (values: readonly (string | null)[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const labelled = async (
  facet: FacetName,
  counts: ReadonlyMap<string, number>,
  { db, industryName }: AnswerPorts,
): Promise<readonly FacetCount[]> => {
  const pools = facet === 'pool' ? await organisationStore.byIds(db, [...counts.keys()]) : []
  const names = new Map(pools.map(({ id, name }) => [id, name]))
  const label = facet === 'industry' ? industryName : (value: string): string => names.get(value) ?? value
  return [...counts]
    .map(([value, count]) => ({ value, label: label(value), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
