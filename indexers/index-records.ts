import type { Kind } from '../src/domain/record.ts'
import { isFindable, type RecordOf } from '../src/domain/record-of.ts'
import type { Database } from '../src/ports/database.ts'
import type { Embedder } from '../src/ports/embedder.ts'
import type { SearchDocument, SearchIndex } from '../src/ports/search-index.ts'
import { oweVectors } from '../src/store/indexing/owed-vectors.ts'
import { storeOf } from '../src/store/libraries/records.ts'
import type { Tokeniser } from '../src/text/tokenise.ts'
import { documentsOf } from './documents.ts'
import { embedRecords, keptVectors, type Vectors } from './embed-records.ts'

/** What indexing needs; without an embedder the index holds words only. */
export interface IndexingPorts {
  readonly db: Database
  readonly index: SearchIndex
  readonly embedder: Embedder | null
  readonly tokeniser: Tokeniser
  /** Brings the segmentation up to date with the house's thesaurus; left out, it never changes. */
  readonly learnWords?: (db: Database) => Promise<void>
}

/**
 * Brings these records' documents in the index in step with the database; a record that is gone is forgotten. While an
 * embedder outside of the house is away, records go in without the vectors that are not kept, and those are owed.
 */
export const indexRecords = async (kind: Kind, ids: readonly string[], ports: IndexingPorts): Promise<void> => {
  if (ids.length === 0) return
  await ports.index.replace(kind, ids, await documentsFor(kind, ids, ports))
}

/** Takes records into an index that has none of them yet. */
export const addRecords = async (kind: Kind, ids: readonly string[], ports: IndexingPorts): Promise<void> =>
  ports.index.put(await documentsFor(kind, ids, ports))

const documentsFor = async (
  kind: Kind,
  ids: readonly string[],
  ports: IndexingPorts,
): Promise<readonly SearchDocument[]> => {
  const stored = (await storeOf(kind).byIds(ports.db, ids)).filter(isFindable)
  const records = ports.index.isOutbound ? stored.filter(({ sensitive }) => !sensitive) : stored
  const audiences = await storeOf(kind).audiences(ports.db, ids)
  const vectors = await vectorsOf(kind, records, ports)
  return records
    .flatMap((record) => documentsOf({ kind, record, audience: audiences.get(record.id) ?? [] }, ports.tokeniser))
    .map((document) => ({ ...document, vector: vectors.get(document.id) ?? null }))
}

const vectorsOf = async <K extends Kind>(
  kind: K,
  records: readonly RecordOf[K][],
  { db, embedder }: IndexingPorts,
): Promise<Vectors> => {
  if (embedder === null) return new Map()
  try {
    return await embedRecords(kind, records, { db, embedder })
  } catch (error) {
    if (!embedder.isOutbound) throw error
    await oweVectors(db, embedder.space, { kind, owners: records.map(({ id }) => id) })
    return keptVectors(kind, records, { db, embedder })
  }
}
