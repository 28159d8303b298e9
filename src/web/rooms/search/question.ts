import type { LocationQuery, LocationQueryRaw, RouteLocationNormalizedLoaded } from 'vue-router'
import type { Asked } from '../../api/search.ts'
import { type FacetName, facetNames, type MatchedKind, matchedKinds } from '../../api/types.ts'
import { placeOfText, textInPlace } from '../../controls/long-text.ts'
import { type Picked, picksFrom, picksTo } from '../../controls/picks.ts'

/** How many matches of a kind are asked for: the first page, and all that is worth reading. */
export const limits = [20, 50] as const

/** Longest problem, in characters, as the service takes it. */
export const longestText = 20_000

/** The whole state of the room, as the address holds it: `?q=&kind=&region=&industry=&maturity=&pool=&limit=&pick=&open=`; a long text stands behind `#q=`. */
export interface Question extends Asked {
  /** The kind looked at; `null`: both. */
  readonly kind: MatchedKind | null
  /** Who is to be held side by side. */
  readonly picks: readonly Picked[]
  /** Cards that are folded open, `expert:id`. */
  readonly opened: readonly string[]
}

/** Nothing asked yet. */
export const noFilters: Question['filters'] = { region: [], industry: [], maturity: [], pool: [] }

/** Reads the address; what makes no sense in it counts as absent. */
export const questionFrom = ({ query, hash }: Pick<RouteLocationNormalizedLoaded, 'query' | 'hash'>): Question => ({
  text: textInPlace({ query, hash }, 'q'),
  picks: picksFrom(query),
  opened: wordsOf(query.open),
  kind: matchedKinds.find((kind) => kind === query.kind) ?? null,
  limit: limits.find((limit) => `${limit}` === query.limit) ?? limits[0],
  filters: Object.fromEntries(facetNames.map((name) => [name, wordsOf(query[name])])) as Record<FacetName, string[]>,
})

const wordsOf = (value: LocationQuery[string] | undefined): string[] =>
  [value ?? []].flat().flatMap((word) => (word === null || word.trim() === '' ? [] : [word.trim()]))

/** Writes the address, without what is usual. */
export const addressOf = ({ text, kind, limit, filters, picks, opened }: Question): Address => {
  const { query, hash } = placeOfText('q', text)
  const chosen = facetNames.flatMap((name) => (filters[name].length > 0 ? [[name, [...filters[name]]]] : []))
  return {
    hash,
    query: {
      ...query,
      ...(kind === null ? {} : { kind }),
      ...Object.fromEntries(chosen),
      ...(limit === limits[0] ? {} : { limit }),
      ...picksTo(picks),
      ...(opened.length > 0 && { open: [...opened] }),
    },
  }
}

/** Where a question stands. */
export interface Address {
  readonly query: LocationQueryRaw
  readonly hash: string
}

/** How many values are chosen in all. */
export const countFilters = (filters: Question['filters']): number => Object.values(filters).flat().length
