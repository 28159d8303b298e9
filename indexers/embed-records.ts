import { createHash } from 'node:crypto'
import { piecesOf } from '../src/domain/piece.ts'
import type { Kind } from '../src/domain/record.ts'
import { isFindable, type LibraryRecord, type RecordOf } from '../src/domain/record-of.ts'
import type { Database } from '../src/ports/database.ts'
import type { Embedder } from '../src/ports/embedder.ts'
import { dropVectorsIn, putVectors, vectorsFor, vectorsOfTexts } from '../src/store/indexing/vectors.ts'
import { embedTexts } from './embed-texts.ts'

/** Where vectors are kept, and who makes them. */
export interface EmbeddingPorts {
  readonly db: Database
  readonly embedder: Embedder
}

/** Documents embedded and kept at once: what is lost when the process is killed. */
const slice = 64

interface Piece {
  readonly documentId: string
  readonly kind: Kind
  readonly owner: string
  readonly textHash: string
  /** Title with keywords, and body: embedded apart and averaged, so that a long body does not drown the title. */
  readonly texts: readonly [title: string, body: string]
}

/** Vectors by document id; a document whose text the space knows nothing of has none. */
export type Vectors = ReadonlyMap<string, Float32Array>

/** The vectors of these records that are kept, whose texts are still the same. Nothing is embedded. */
export const keptVectors = async <K extends Kind>(
  kind: K,
  records: readonly RecordOf[K][],
  ports: EmbeddingPorts,
): Promise<Vectors> => known(open(records, ports.embedder).flatMap(piecesFor(kind)), ports)

/**
 * The vectors of these records: those kept, and the others made and kept. A sensitive record's texts are never given to
 * an embedder outside of the house, nor those of a record that nobody is to find to any; what was kept of them from
 * before is forgotten.
 */
export const embedRecords = async <K extends Kind>(
  kind: K,
  records: readonly RecordOf[K][],
  ports: EmbeddingPorts,
): Promise<Vectors> => {
  const { db, embedder } = ports
  const told = open(records, embedder)
  const secret = records.filter((record) => !told.includes(record)).map(({ id }) => id)
  if (secret.length > 0) await dropVectorsIn(db, embedder.space, { kind, owners: secret })
  const pieces = told.flatMap(piecesFor(kind))
  const vectors = new Map(await known(pieces, ports))
  const missing = pieces.filter(({ documentId }) => !vectors.has(documentId))
  for (let from = 0; from < missing.length; from += slice)
    for (const [id, vector] of await make(missing.slice(from, from + slice), ports)) vectors.set(id, vector)
  return vectors
}

const open = <R extends LibraryRecord>(records: readonly R[], { isOutbound }: Embedder): readonly R[] =>
  records.filter((record) => isFindable(record) && !(isOutbound && record.sensitive))

const piecesFor =
  <K extends Kind>(kind: K) =>
  (record: RecordOf[K]): readonly Piece[] =>
    piecesOf(kind, record).map(({ id, title, keywords, body }) => {
      const texts = [`${title.text} ${keywords.text}`.trim(), body.text] as const
      return { documentId: id, kind, owner: record.id, texts, textHash: hashOf(texts) }
    })

const hashOf = (texts: readonly string[]): string => createHash('sha256').update(texts.join('\0')).digest('hex')

const known = async (pieces: readonly Piece[], { db, embedder }: EmbeddingPorts): Promise<Vectors> => {
  const ids = pieces.map(({ documentId }) => documentId)
  const kept = await vectorsFor(db, embedder.space, ids)
  return new Map(
    pieces.flatMap(({ documentId, textHash }) => {
      const found = kept.get(documentId)
      return found?.textHash === textHash ? [[documentId, found.vector] as const] : []
    }),
  )
}

const make = async (pieces: readonly Piece[], { db, embedder }: EmbeddingPorts): Promise<Vectors> => {
  // Making anew is cheaper than looking, unless the text has to leave the house.
  const elsewhere = embedder.isOutbound
    ? await vectorsOfTexts(
        db,
        embedder.space,
        pieces.map(({ textHash }) => textHash),
      )
    : new Map<string, Float32Array>()
  const unknown = pieces.filter(({ textHash }) => !elsewhere.has(textHash))
  const made = await embedTexts(
    unknown.map(({ texts }) => texts),
    embedder,
  )
  const fresh = new Map(unknown.map(({ documentId }, i) => [documentId, made[i] ?? null]))
  const vectors = pieces.flatMap(({ texts: _, ...piece }) => {
    const vector = elsewhere.get(piece.textHash) ?? fresh.get(piece.documentId)
    return vector ? [{ ...piece, space: embedder.space, vector }] : []
  })
  await putVectors(db, vectors)
  return new Map(vectors.map(({ documentId, vector }) => [documentId, vector]))
}
