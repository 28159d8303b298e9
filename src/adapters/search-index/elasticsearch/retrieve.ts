import type { estypes } from '@elastic/elasticsearch'
import type { Retrieved, SearchQuery } from '../../../ports/search-index.ts'
import { dot } from '../in-process/vector-rows.ts'
import { meaningSearch, wordsSearch } from './candidates.ts'
import { countFor } from './counts.ts'
import { exactWords } from './exact-words.ts'
import type { Searching } from './searching.ts'
import { exactVector, type StoredDocument } from './stored-document.ts'

const hitsOf = (response: estypes.MsearchMultiSearchItem | undefined): readonly StoredDocument[] =>
  (response?.hits.hits ?? []).map(({ _source }) => _source as StoredDocument)

const cosine = (a: Float32Array | null, b: Float32Array | null): number | null =>
  a === null || b === null ? null : Math.max(-1, Math.min(1, dot(a, b)))

const best = (found: readonly Retrieved[], limit: number, of: (one: Retrieved) => number): readonly Retrieved[] =>
  found.toSorted((a, b) => of(b) - of(a) || (a.id < b.id ? -1 : 1)).slice(0, limit)

/** Elasticsearch brings somewhat more than asked, here they are scored to the digit, and cut: the port's `retrieve`. */
export const retrieveFrom = async (query: SearchQuery, searching: Searching): Promise<readonly Retrieved[]> => {
  const counts = await countFor(query, searching)
  const words = wordsSearch(query, counts)
  const meaning = meaningSearch(query, counts)
  if (words.length + meaning.length === 0) return []
  const responses = await searching([...words, ...meaning])
  const scored = (document: StoredDocument): Retrieved => ({
    id: document.id,
    owner: document.owner,
    words: exactWords(document, query.terms, counts),
    meaning: cosine(query.vector, exactVector(document)),
  })
  const byWords = hitsOf(words.length > 0 ? responses[0] : undefined).map(scored)
  const byMeaning = hitsOf(meaning.length > 0 ? responses.at(-1) : undefined).map(scored)
  const found = [
    ...best(byWords, query.limit, ({ words: score }) => score),
    ...best(byMeaning, query.limit, ({ meaning: score }) => score ?? -1),
  ]
  return [...new Map(found.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
