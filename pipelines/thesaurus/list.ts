import { fold } from '../../src/text/fold.ts'
import type { Concept } from '../../src/text/thesaurus.ts'
import { type ConceptStand, type HouseThesaurus, type StandingConcept, standingConcepts } from './house-thesaurus.ts'

/** Which concepts are looked for; what is left out does not matter. */
export interface ConceptQuery {
  /** Part of any label or English term. */
  readonly text?: string | undefined
  readonly industry?: string | undefined
  readonly kind?: string | undefined
  readonly stand?: ConceptStand | undefined
  /** How many to pass over. */
  readonly from: number
  readonly limit: number
}

/** A page of concepts, and how many there are in each field, kind and standing under the other conditions. */
export interface ConceptPage {
  readonly concepts: readonly (StandingConcept & { readonly matched: string | null })[]
  readonly total: number
  readonly counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>
}

type Facet = 'industry' | 'kind' | 'stand'

/** Concepts by their labels: the very label first, then those that begin with the text, then the shorter; without a text as they are filed. */
export const listConcepts = (query: ConceptQuery, house: HouseThesaurus): ConceptPage => {
  const text = fold(query.text?.trim() ?? '')
  const said = standingConcepts(house).flatMap((each) => {
    const matched = text === '' ? null : bestLabel(each.concept, text)
    return matched === undefined ? [] : [{ ...each, matched }]
  })
  const found = said.filter((each) => fits(each, query)).sort((a, b) => nearness(a, text) - nearness(b, text))
  return {
    concepts: found.slice(query.from, query.from + query.limit),
    total: found.length,
    counts: {
      industry: tally('industry', said, query),
      kind: tally('kind', said, query),
      stand: tally('stand', said, query),
    },
  }
}

const wordOf: Readonly<Record<Facet, (each: StandingConcept) => string>> = {
  industry: ({ concept }) => concept.industry,
  kind: ({ concept }) => concept.kind,
  stand: ({ stand }) => stand,
}
const facets = ['industry', 'kind', 'stand'] as const

const fits = (each: StandingConcept, query: ConceptQuery, but?: Facet): boolean =>
  facets.every((facet) => facet === but || query[facet] === undefined || wordOf[facet](each) === query[facet])

const tally = (facet: Facet, said: readonly StandingConcept[], query: ConceptQuery): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [
      ...Map.groupBy(
        said.filter((each) => fits(each, query, facet)),
        wordOf[facet],
      ),
    ].map(([value, same]) => [value, same.length]),
  )

const bestLabel = ({ prefLabel, altLabel, hiddenLabel, en }: Concept, text: string): string | undefined =>
  [prefLabel, ...altLabel, ...hiddenLabel, ...en]
    .filter((label) => fold(label).includes(text))
    .sort((a, b) => a.length - b.length)[0]

// What is typed in full comes first, wherever it stands in its concept.
const nearness = ({ matched }: { readonly matched: string | null }, text: string): number => {
  if (matched === null) return 0
  const label = fold(matched)
  return (label === text ? 0 : label.startsWith(text) ? 1_000 : 2_000) + label.length
}
