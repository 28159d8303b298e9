import type { Candidate } from '../src/ranking/candidate.ts'
import { organisationStore } from '../src/store/organisations.ts'
import { provinceOf } from '../src/text/region.ts'
import type { AnswerPorts } from './answer.ts'

/** A value to filter on, its name in Chinese, and how many candidates have it. */
export interface FacetCount {
  readonly value: string
  readonly label: string
  readonly count: number
}

export type Facets = Readonly<Record<'region' | 'industry' | 'maturity' | 'pool', readonly FacetCount[]>>

/** Counts over all candidates of an answer, the most frequent first; regions by province. */
export const facetsOf = async (
  candidates: readonly Candidate[],
  { db, industryName }: AnswerPorts,
): Promise<Facets> => {
  const pools = tally(candidates.flatMap(({ record }) => record.pool ?? []))
  const named = new Map((await organisationStore.byIds(db, [...pools.keys()])).map(({ id, name }) => [id, name]))
  const same = (value: string): string => value
  return {
    region: counted(
      tally(candidates.flatMap(({ record }) => (record.region === null ? [] : provinceOf(record.region)))),
      same,
    ),
    industry: counted(tally(candidates.flatMap(industries)), industryName),
    maturity: counted(
      tally(candidates.flatMap((each) => (each.kind === 'result' ? (each.record.maturity ?? []) : []))),
      same,
    ),
    pool: counted(pools, (id) => named.get(id) ?? id),
  }
}

const industries = (candidate: Candidate): readonly string[] =>
  candidate.kind === 'expert'
    ? candidate.record.industries
    : candidate.record.industry === null
      ? []
      : [candidate.record.industry]

const tally = (values: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const counted = (counts: ReadonlyMap<string, number>, label: (value: string) => string): readonly FacetCount[] =>
  [...counts]
    .map(([value, count]) => ({ value, label: label(value), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
