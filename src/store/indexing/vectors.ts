import { sql } from 'kysely'
import { toSql } from 'pgvector'
import type { Kind } from '../../domain/record.ts'
import type { Database } from '../../ports/database.ts'
import { upsert } from '../libraries/rows.ts'

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

/** The vectors of a space by the hash of the text they were made from, whichever document has it. */
export const vectorsOfTexts = async (
  db: Database,
  space: string,
  textHashes: readonly string[],
): Promise<ReadonlyMap<string, Float32Array>> => {
  const { rows } = await sql<{ textHash: string; bytes: string }>`
    select distinct on (text_hash) text_hash, encode(vector_send(embedding), 'base64') as bytes
    from vectors where space = ${space} and text_hash = any(${textHashes}) order by text_hash`.execute(db)
  return new Map(rows.map(({ textHash, bytes }) => [textHash, decode(bytes)]))
}

/** Writes vectors of any spaces; one that is there already is replaced. */
export const putVectors = (db: Database, vectors: readonly DocumentVector[]): Promise<void> => {
  const rows = vectors.map(({ vector, ...row }) => ({ ...row, embedding: toSql([...vector]) }))
  return upsert(db, { table: 'vectors', key: ['space', 'documentId'] }, rows)
}

/** Forgets the vectors of these records in every space. */
export const dropVectors = async (db: Database, kind: Kind, owners: readonly string[]): Promise<void> => {
  if (owners.length === 0) return
  await sql`delete from vectors where kind = ${kind} and owner = any(${owners})`.execute(db)
}

/** Forgets the vectors of these records in one space. */
export const dropVectorsIn = async (
  db: Database,
  space: string,
  { kind, owners }: { readonly kind: Kind; readonly owners: readonly string[] },
): Promise<void> => {
  await sql`delete from vectors where space = ${space} and kind = ${kind} and owner = any(${owners})`.execute(db)
}

/** Forgets whole spaces. */
export const dropSpaces = async (db: Database, spaces: readonly string[]): Promise<void> => {
  await sql`delete from vectors where space = any(${spaces})`.execute(db)
}

// vector_send: dimension and a reserved field, two bytes each, then the numbers, big-endian.
const decode = (base64: string): Float32Array => {
  const bytes = Buffer.from(base64, 'base64')
  return Float32Array.from({ length: bytes.readUInt16BE(0) }, (_, index) => bytes.readFloatBE(4 + 4 * index))
}
