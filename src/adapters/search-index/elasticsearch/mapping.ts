import type { estypes } from '@elastic/elasticsearch'
import { bm25 } from '../../../domain/retrieval.ts'

/** How an index is spread over the cluster. */
export interface Spread {
  readonly shards: number
  /** Copies of each shard beside the first: with one, the loss of a node loses nothing. */
  readonly replicas: number
}

/** Longer tokens are cut; our longest term is shorter by far, and Lucene takes no term beyond 32,766 bytes. */
const longestToken = 8191

const words = { type: 'text', analyzer: 'tokens', copy_to: 'any', index_options: 'freqs' } as const
const facet = { type: 'keyword' } as const

/**
 * One index holds one kind. Our tokens are indexed as they are; `any` holds those of all fields, so that the documents
 * that hold a term can be counted. Of `_source` only what `stored-document.ts` writes for reading back is kept.
 */
const mappings: estypes.MappingTypeMapping = {
  dynamic: false,
  _source: { excludes: ['vector'] },
  properties: {
    owner: { type: 'keyword' },
    title: words,
    keywords: words,
    body: words,
    any: { type: 'text', analyzer: 'tokens', index_options: 'docs', norms: false },
    titleLength: { type: 'integer', index: false },
    keywordsLength: { type: 'integer', index: false },
    bodyLength: { type: 'integer', index: false },
    pool: facet,
    region: facet,
    industries: facet,
    maturity: facet,
    audience: facet,
    // The number of dimensions is that of the first vector that comes.
    vector: { type: 'dense_vector', index: true, similarity: 'cosine', index_options: { type: 'int8_hnsw' } },
  },
}

/**
 * What an index is made with. Nothing becomes visible by itself: a change is shown when all of it is in
 * (`changes.ts`), so that no question meets half of one.
 */
export const indexBody = ({ shards, replicas }: Spread): estypes.IndicesCreateRequest => ({
  index: '',
  settings: {
    number_of_shards: shards,
    number_of_replicas: replicas,
    refresh_interval: '-1',
    analysis: {
      tokenizer: { blanks: { type: 'whitespace', max_token_length: longestToken } },
      analyzer: { tokens: { type: 'custom', tokenizer: 'blanks' } },
    },
    similarity: { default: { type: 'BM25', ...bm25 } },
  },
  mappings,
})
