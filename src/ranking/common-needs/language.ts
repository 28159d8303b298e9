import { inverseDocumentFrequency } from '../best-possible.ts'
import type { Facets } from './facets.ts'
import type { Said } from './said.ts'

/** What comparing two needs takes from the library as a whole: how rare a sign is, and what it speaks of. */
export interface Language {
  readonly facets: Facets
  readonly rarity: (sign: number) => number
}

/** Learns how rare each sign is from what the needs of a library say. */
export const languageOf = (library: Iterable<Said>, facets: Facets): Language => {
  const holding = new Map<number, number>()
  let needs = 0
  for (const { signs } of library) {
    needs++
    for (const sign of signs) holding.set(sign, (holding.get(sign) ?? 0) + 1)
  }
  return { facets, rarity: (sign) => inverseDocumentFrequency(needs, holding.get(sign) ?? 0) }
}
