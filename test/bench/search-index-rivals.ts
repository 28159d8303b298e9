import { PGlite } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'
import MiniSearch from 'minisearch'
import { inProcessDefaults } from '../../src/adapters/search-index/in-process/options.ts'
import { type SearchField, searchFields } from '../../src/domain/retrieval.ts'
import type { SearchDocument, SearchQuery } from '../../src/ports/search-index.ts'
import { DIMENSIONS } from './search-index-corpus.ts'

/** What another engine answers a query with: ids, best first. */
export interface Rival {
  put(documents: readonly SearchDocument[]): Promise<void>
  ask(query: SearchQuery): Promise<readonly string[]>
  close(): Promise<void>
}

/** MiniSearch on the same terms with the same field weights, words only. */
export const openMiniSearch = (): Rival => {
  const { k1, b, fieldWeights } = inProcessDefaults
  const blank = (text: string): string[] => text.split(' ')
  const engine = new MiniSearch<SearchDocument>({
    fields: [...searchFields],
    extractField: (document, field) => (field === 'id' ? document.id : document.fields[field as SearchField].join(' ')),
    tokenize: blank,
    processTerm: (term) => term,
    searchOptions: { boost: fieldWeights, bm25: { k: k1, b, d: 0 }, tokenize: blank, processTerm: (term) => term },
  })
  return {
    put: async (documents) => engine.addAll(documents),
    ask: async ({ terms, limit }) =>
      engine
        .search([...terms.keys()].join(' '), { boostTerm: (term) => terms.get(term) ?? 1 })
        .slice(0, limit)
        .map(({ id }): string => id),
    close: async () => engine.removeAll(),
  }
}

/** pgvector's exact scan, without any index, in PGlite's memory, meaning only. */
export const openPgvector = async (): Promise<Rival> => {
  const database = new PGlite({ extensions: { vector } })
  await database.exec(`create extension vector; create table documents (id text, embedding vector(${DIMENSIONS}))`)
  const literal = (values: Float32Array | null): string => `[${values?.join(',') ?? ''}]`
  return {
    put: async (documents) => {
      const [ids, vectors] = [documents.map(({ id }) => id), documents.map((document) => literal(document.vector))]
      await database.query(
        'insert into documents select id, embedding::vector from unnest($1::text[], $2::text[]) as added (id, embedding)',
        [ids, vectors],
      )
    },
    ask: async (query) => {
      const { rows } = await database.query<{ readonly id: string }>(
        'select id from documents order by embedding <=> $1 limit $2',
        [literal(query.vector), query.limit],
      )
      return rows.map(({ id }) => id)
    },
    close: () => database.close(),
  }
}
