import { createHash } from 'node:crypto'
import type { Kind } from '../src/domain/record.ts'
import type { Database } from '../src/ports/database.ts'
import type { Embedder } from '../src/ports/embedder.ts'
import type { SearchIndex } from '../src/ports/search-index.ts'
import { storeOf } from '../src/store/records.ts'
import { putVectors, vectorsFor } from '../src/store/vectors.ts'
import type { Tokeniser } from '../src/text/tokenise.ts'
import { type DocumentDraft, documentsOf } from './documents.ts'
import { embedTexts } from './embed-texts.ts'

/** What indexing needs; without an embedder the index holds words only. */
export interface IndexingPorts {
  readonly db: Database
  readonly index: SearchIndex
  readonly embedder: Embedder | null
  readonly tokeniser: Tokeniser
}

/** Brings these records' documents in the index in step with the database; a record that is gone is forgotten. */
export const indexRecords = async (kind: Kind, ids: readonly string[], ports: IndexingPorts): Promise<void> => {
  if (ids.length === 0) return
  const records = await storeOf(kind).byIds(ports.db, ids)
  const drafts = records.flatMap((record) => documentsOf(kind, record, ports.tokeniser))
  const vectors = await vectorsOf(drafts, ports)
  await ports.index.remove(kind, ids)
  await ports.index.put(drafts.map(({ document }, i) => ({ ...document, vector: vectors[i] ?? null })))
}

/** Vectors of the drafts, from the database where the text is the same, else embedded and kept. */
const vectorsOf = async (
  drafts: readonly DocumentDraft[],
  { db, embedder }: IndexingPorts,
): Promise<readonly (Float32Array | null)[]> => {
  if (embedder === null) return drafts.map(() => null)
  const hashes = drafts.map(({ texts }) => createHash('sha256').update(texts.join('\0')).digest('hex'))
  const known = await vectorsFor(
    db,
    embedder.space,
    drafts.map(({ document }) => document.id),
  )
  const missing = drafts.flatMap(({ document }, i) => (known.get(document.id)?.textHash === hashes[i] ? [] : [i]))
  const made = await embedTexts(
    missing.map((i) => drafts[i]!.texts),
    embedder,
  )
  const fresh = new Map(missing.map((i, at) => [i, made[at] ?? null]))
  await putVectors(
    db,
    missing.flatMap((i) => {
      const { id, kind, owner } = drafts[i]!.document
      const vector = fresh.get(i)
      return vector ? [{ documentId: id, kind, owner, space: embedder.space, textHash: hashes[i]!, vector }] : []
    }),
  )
  return drafts.map(({ document }, i) => (fresh.has(i) ? fresh.get(i)! : known.get(document.id)!.vector))
}
