import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { Asked } from '../../api/search.ts'
import { type FacetName, facetNames, type MatchedKind, matchedKinds } from '../../api/types.ts'

/** How many matches of a kind are asked for: the first page, and all that is worth reading. */
export const limits = [20, 50] as const

/** Longest problem, in characters: as an address its 9 bytes each stay below the 16 KB a server takes. */
export const longestText = 1200

/** The whole state of the room, as the address holds it: `?q=&kind=&region=&industry=&maturity=&pool=&limit=`. */
export interface Question extends Asked {
  /** The kind looked at; `null`: both. */
  readonly kind: MatchedKind | null
}

/** Nothing asked yet. */
export const noFilters: Question['filters'] = { region: [], industry: [], maturity: [], pool: [] }

/** Reads the address; what makes no sense in it counts as absent. */
export const questionFrom = (query: LocationQuery): Question => ({
  text: wordsOf(query.q)[0] ?? '',
  kind: matchedKinds.find((kind) => kind === query.kind) ?? null,
  limit: limits.find((limit) => `${limit}` === query.limit) ?? limits[0],
  filters: Object.fromEntries(facetNames.map((name) => [name, wordsOf(query[name])])) as Record<FacetName, string[]>,
})

const wordsOf = (value: LocationQuery[string] | undefined): string[] =>
  [value ?? []].flat().flatMap((word) => (word === null || word.trim() === '' ? [] : [word.trim()]))

/** Writes the address, without what is usual. */
export const addressOf = ({ text, kind, limit, filters }: Question): LocationQueryRaw => ({
  ...(text === '' ? {} : { q: text }),
  ...(kind === null ? {} : { kind }),
  ...Object.fromEntries(facetNames.flatMap((name) => (filters[name].length > 0 ? [[name, [...filters[name]]]] : []))),
  ...(limit === limits[0] ? {} : { limit }),
})

/** How many values are chosen in all. */
export const countFilters = (filters: Question['filters']): number => Object.values(filters).flat().length
