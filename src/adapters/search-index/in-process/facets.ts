import type { SearchFacets, SearchFilters } from '../../../ports/search-index.ts'
import { type Dictionary, numberOf, openDictionary } from './dictionary.ts'
import { grown } from './grown.ts'

/** The facets, in the order of their columns, each with its filter. */
export const facets = {
  pool: 'pools',
  region: 'regions',
  industries: 'industries',
  maturity: 'maturities',
  audience: 'audiences',
} as const satisfies Record<keyof SearchFacets, keyof SearchFilters>
export type Facet = keyof typeof facets
export const facetNames = Object.keys(facets) as readonly Facet[]

/** One facet of all documents: by slot, the number of its word, which stands for all values the document has. */
export interface FacetColumn {
  readonly words: Dictionary
  /** By word number, its values, for as many words as a filter was ever put to. */
  readonly values: (readonly string[])[]
  numbers: Uint32Array<ArrayBuffer>
}

/** Columns with these words and room for this many documents. */
export const openFacets = (words: (facet: Facet) => string[] = () => [], room = 0): Record<Facet, FacetColumn> => {
  const open = (facet: Facet): FacetColumn => ({
    words: openDictionary(words(facet)),
    values: [],
    numbers: new Uint32Array(room),
  })
  return {
    pool: open('pool'),
    region: open('region'),
    industries: open('industries'),
    maturity: open('maturity'),
    audience: open('audience'),
  }
}

/** All values of a facet as one word. Each ends in NUL, so that no value and one empty value differ. */
export const facetWord = (value: SearchFacets[Facet]): string => {
  const values = typeof value === 'string' ? [value] : (value ?? [])
  return values.map((each) => `${each}\0`).join('')
}

const valuesOf = (word: string): readonly string[] => word.split('\0').slice(0, -1)

/** Sets the facet of a slot. */
export const setFacet = (column: FacetColumn, slot: number, word: string): void => {
  column.numbers = grown(column.numbers, slot + 1)
  column.numbers[slot] = numberOf(column.words, word)
}

const isWanted = (facet: Facet, wanted: readonly string[]): ((value: string) => boolean) => {
  if (facet === 'region') return (value) => wanted.some((prefix) => value.startsWith(prefix))
  const exact = new Set(wanted)
  return (value) => exact.has(value)
}

/** By word number, 1 where a value of the word is wanted: decided once per word, not once per document. */
const wantedWords = ({ words: { words }, values }: FacetColumn, wanted: (value: string) => boolean): Uint8Array => {
  for (const word of words.slice(values.length)) values.push(valuesOf(word))
  return Uint8Array.from(values, (each) => (each.some(wanted) ? 1 : 0))
}

const keepWanted = (passing: Uint8Array, numbers: Uint32Array, wanted: Uint8Array): void => {
  for (let slot = 0; slot < passing.length; slot += 1) passing[slot] = passing[slot]! & wanted[numbers[slot]!]!
}

/** By slot, 1 where the document is among `live` and passes; a filter without any value lets nothing pass. */
export const passingSlots = (
  columns: Readonly<Record<Facet, FacetColumn>>,
  filters: SearchFilters,
  live: Uint8Array,
): Uint8Array => {
  const set = facetNames.filter((facet) => filters[facets[facet]] !== undefined)
  if (set.length === 0) return live
  const passing = live.slice()
  for (const facet of set) {
    const wanted = wantedWords(columns[facet], isWanted(facet, filters[facets[facet]] ?? []))
    keepWanted(passing, columns[facet].numbers, wanted)
  }
  return passing
}

/** Whether the document of one slot passes: for a few, cheaper than asking of all. */
export const passesAt = (
  columns: Readonly<Record<Facet, FacetColumn>>,
  filters: SearchFilters,
  slot: number,
): boolean =>
  facetNames.every((facet) => {
    const wanted = filters[facets[facet]]
    if (wanted === undefined) return true
    const { words, numbers } = columns[facet]
    return valuesOf(words.words[numbers[slot]!]!).some(isWanted(facet, wanted))
  })
