import { sql } from 'kysely'
import type { Kind } from '../domain/record.ts'
import type { Database } from '../ports/database.ts'
import { upsert } from './rows.ts'

/** The vector of one search document in one space. */
export interface DocumentVector {
  readonly documentId: string
  readonly kind: Kind
  /** The record the document speaks for: the vector goes when the record goes. */
  readonly owner: string
  readonly space: string
  /** Of the text it was made from: another text wants another vector. */
  readonly textHash: string
  readonly vector: Float32Array
}

/** What a document's text was when its vector was made, and the vector. */
export type KnownVector = Pick<DocumentVector, 'textHash' | 'vector'>

/** The vectors of a space that exist, by document id; single precision comes back exactly. */
export const vectorsFor = async (
  db: Database,
  space: string,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, KnownVector>> => {
  // pgvector's binary form in base64 is read ten times faster than its decimal text.
  const { rows } = await sql<{ documentId: string; textHash: string; bytes: string }>`
    select document_id, text_hash, encode(vector_send(embedding), 'base64') as bytes
    from vectors where space = ${space} and document_id = any(${documentIds})`.execute(db)
  return new Map(rows.map(({ documentId, textHash, bytes }) => [documentId, { textHash, vector: decode(bytes) }]))
}

/** Writes vectors of any spaces; one that is there already is replaced. */
export const putVectors = (db: Database, vectors: readonly DocumentVector[]): Promise<void> => {
  const rows = vectors.map(({ vector, ...row }) => ({ ...row, embedding: encode(vector) }))
  return upsert(db, { table: 'vectors', key: ['space', 'documentId'] }, rows)
}

/** Forgets the vectors of these records in every space. */
export const dropVectors = async (db: Database, kind: Kind, owners: readonly string[]): Promise<void> => {
  await sql`delete from vectors where kind = ${kind} and owner = any(${owners})`.execute(db)
}

/** Forgets every space but this one, once everything is embedded in it. */
export const dropOtherSpaces = async (db: Database, space: string): Promise<void> => {
  await db.deleteFrom('vectors').where('space', '<>', space).execute()
}

// Nine significant digits tell any two single-precision numbers apart.
const encode = (vector: Float32Array): string => `[${Array.from(vector, (value) => value.toPrecision(9)).join(',')}]`

// vector_send: dimension and a reserved field, two bytes each, then the numbers, big-endian.
const decode = (base64: string): Float32Array => {
  const bytes = Buffer.from(base64, 'base64')
  return Float32Array.from({ length: bytes.readUInt16BE(0) }, (_, index) => bytes.readFloatBE(4 + 4 * index))
}
