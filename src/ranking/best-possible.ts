import { searchFieldWeights, type TermStatistics } from '../domain/retrieval.ts'

/** A good record shares about this many of a long text's terms: the ten heaviest set the mark that can be reached. */
const reachable = 10

/** Inverse document frequency as Lucene's BM25 has it, always above 0. */
export const inverseDocumentFrequency = (documents: number, holding: number): number =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5))

/** Rarity of each term of a query in the searched library. */
export const rarities = (
  terms: Iterable<string>,
  { documents, documentFrequency }: TermStatistics,
): ReadonlyMap<string, number> =>
  new Map([...terms].map((term) => [term, inverseDocumentFrequency(documents, documentFrequency.get(term) ?? 0)]))

/**
 * The query's own best possible BM25: its ten heaviest terms that the library knows, each once in every field, each field of mean length.
 * It makes the words signal comparable between a line and a page.
 */
export const bestPossible = (terms: ReadonlyMap<string, number>, statistics: TermStatistics): number => {
  const rarity = rarities(terms.keys(), statistics)
  const weights = [...terms].flatMap(([term, weight]) =>
    statistics.documentFrequency.get(term) ? [weight * rarity.get(term)!] : [],
  )
  const heaviest = weights.sort((a, b) => b - a).slice(0, reachable)
  return (
    (searchFieldWeights.title + searchFieldWeights.keywords + searchFieldWeights.body) *
    heaviest.reduce((sum, weight) => sum + weight, 0)
  )
}
