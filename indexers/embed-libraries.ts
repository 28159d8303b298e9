import { type Kind, kinds } from '../src/domain/record.ts'
import type { RecordOf } from '../src/domain/record-of.ts'
import { owedVectors, settleVectors } from '../src/store/indexing/owed-vectors.ts'
import { storeOf } from '../src/store/libraries/records.ts'
import { type EmbeddingPorts, embedRecords } from './embed-records.ts'

/** Records embedded at once. */
const batch = 50

/**
 * Gives everything in the libraries its vector in the embedder's space; `onProgress` gets records done, and all. What is
 * there already is not asked for again: interrupted, it goes on where it was.
 */
export const embedLibraries = async (
  ports: EmbeddingPorts,
  onProgress: (done: number, all: number) => void,
): Promise<void> => {
  const counts = await Promise.all(kinds.map((kind) => storeOf(kind).count(ports.db)))
  const all = counts.reduce((sum, count) => sum + count, 0)
  let done = 0
  const embedSome = async <K extends Kind>(kind: K, records: readonly RecordOf[K][]): Promise<void> => {
    await embedRecords(kind, records, ports)
    done += records.length
    onProgress(done, all)
  }
  for (const kind of kinds) await inBatches(kind, ports, (records) => embedSome(kind, records))
}

/** Makes the vectors that are owed while the embedder answers; returns whether there were any. */
export const payOwedVectors = async (ports: EmbeddingPorts): Promise<boolean> => {
  const { db, embedder } = ports
  let paid = false
  for (;;) {
    const owed = await owedVectors(db, embedder.space, batch)
    if (owed === null) return paid
    const records = await storeOf(owed.kind).byIds(db, owed.owners)
    await embedRecords(owed.kind, records, ports)
    await settleVectors(db, embedder.space, owed)
    paid = true
  }
}

const inBatches = async <K extends Kind>(
  kind: K,
  { db }: EmbeddingPorts,
  work: (records: readonly RecordOf[K][]) => Promise<void>,
): Promise<void> => {
  let records: RecordOf[K][] = []
  for await (const record of storeOf(kind).each(db, batch)) {
    if (records.push(record) < batch) continue
    await work(records)
    records = []
  }
  if (records.length > 0) await work(records)
}
