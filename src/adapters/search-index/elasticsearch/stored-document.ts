import { createHash } from 'node:crypto'
import { type SearchField, searchFields } from '../../../domain/retrieval.ts'
import type { SearchDocument } from '../../../ports/search-index.ts'

/** What a hit brings back: enough to score it as every other engine does. */
export interface StoredDocument {
  readonly id: string
  readonly owner: string
  /** Tokens between blanks, by field. */
  readonly title: string
  readonly keywords: string
  readonly body: string
  /** The vector's 32-bit floats, little-endian, base64. */
  readonly exact?: string
}

/** The fields of `StoredDocument`: what a question asks for. */
export const storedFields = ['id', 'owner', ...searchFields, 'exact'] as const

/** Elasticsearch takes ids of up to 512 bytes: longer ones go by their hash. */
export const elasticIdOf = (id: string): string =>
  Buffer.byteLength(id) <= 512 ? id : `sha256:${createHash('sha256').update(id).digest('hex')}`

// Its own search works with eight bits a dimension; six digits are plenty, and half the bytes to send.
const rough = (vector: Float32Array): readonly number[] => Array.from(vector, (value) => Number(value.toPrecision(6)))

/** The document as Elasticsearch gets it, in JSON. */
export const sourceOf = ({ id, owner, fields, facets, vector }: SearchDocument): string =>
  JSON.stringify({
    id,
    owner,
    title: fields.title.join(' '),
    keywords: fields.keywords.join(' '),
    body: fields.body.join(' '),
    titleLength: fields.title.length || undefined,
    keywordsLength: fields.keywords.length || undefined,
    bodyLength: fields.body.length || undefined,
    ...facets,
    ...(vector === null ? {} : { vector: rough(vector), exact: bytesOf(vector).toString('base64') }),
  })

const bytesOf = (vector: Float32Array): Buffer => Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)

/** The vector of a hit to the last bit, `null` when it has none. */
export const exactVector = ({ exact }: StoredDocument): Float32Array | null => {
  if (exact === undefined) return null
  const bytes = Buffer.from(exact, 'base64')
  // A copy, because a buffer from the pool need not start where a float may.
  return new Float32Array(Uint8Array.from(bytes).buffer)
}

/** The tokens of a field of a hit, repeats included. */
export const tokensOf = (document: StoredDocument, field: SearchField): readonly string[] =>
  document[field] === '' ? [] : document[field].split(' ')
