import { type Kind, kinds } from '../../domain/record.ts'
import type { TermStatistics } from '../../domain/retrieval.ts'
import type { SearchDocument, SearchIndex } from '../../ports/search-index.ts'
import { acceptVectors } from './accept-vectors.ts'
import { type InProcessOptions, inProcessDefaults } from './in-process/options.ts'
import { passingIn, retrieveFrom } from './in-process/retrieve.ts'
import { deadCount, liveColumns, openSegment, putDocument, removeOwner, type Segment } from './in-process/segment.ts'
import { readSnapshot, type SnapshotOutcome, writeSnapshot } from './in-process/snapshot.ts'

/** The index in this process's memory, with a way to come back fast after a restart. */
export interface InProcessIndex extends SearchIndex {
  /**
   * Writes all documents to a file, whole or not at all, but those of owners that are left out: of them nothing is written,
   * not even a term. `tag` names the state of the database they stand for.
   */
  saveSnapshot(path: string, tag: string, leftOut?: Owners): Promise<void>
  /** Replaces all documents by those of the file. One that is absent, damaged or of another tag is refused, and nothing changes. */
  loadSnapshot(path: string, tag: string): Promise<SnapshotOutcome>
}

/** Owners of documents, by kind. */
export type Owners = Readonly<Record<Kind, ReadonlySet<string>>>

const byKind = <T>(of: (kind: Kind) => T): Record<Kind, T> => ({
  need: of('need'),
  result: of('result'),
  expert: of('expert'),
})

const nobody: Owners = byKind(() => new Set<string>())

const statisticsOf = ({ columns, words, liveCount }: Segment, terms: readonly string[]): TermStatistics => {
  const frequency = (term: string): number => words.documentFrequency[columns.terms.numbers.get(term) ?? -1] ?? 0
  return { documents: liveCount, documentFrequency: new Map(terms.map((term) => [term, frequency(term)])) }
}

/**
 * An empty index. Ids are unique within a kind; all vectors have the length of the first. A `put` takes hold at once and
 * as a whole; it works on the calling thread, some 40 µs a document, so a big library goes in by thousands.
 * Compaction takes as long as putting the living documents again, once for every third of them that was replaced.
 */
export const openInProcessIndex = (chosen: Partial<InProcessOptions> = {}): InProcessIndex => {
  const options: InProcessOptions = { ...inProcessDefaults, ...chosen }
  let segments = byKind(() => openSegment(options.kernel))
  let dimensions: number | null = null

  const tidy = (kind: Kind): void => {
    const segment = segments[kind]
    const { dead, share } = options.compaction
    if (deadCount(segment) < dead || deadCount(segment) < share * segment.columns.ids.length) return
    segments = { ...segments, [kind]: openSegment(options.kernel, liveColumns(segment)) }
  }

  return {
    isOutbound: false,
    put: async (documents: readonly SearchDocument[]) => {
      dimensions = acceptVectors(documents, dimensions)
      for (const document of documents) putDocument(segments[document.kind], document)
      for (const kind of kinds) tidy(kind)
    },
    replace: async (kind, owners, documents) => {
      dimensions = acceptVectors(documents, dimensions)
      for (const owner of owners) removeOwner(segments[kind], owner)
      for (const document of documents) putDocument(segments[document.kind], document)
      tidy(kind)
    },
    retrieve: async (query) => {
      if (query.vector !== null) acceptVectors([{ id: 'the query', vector: query.vector }], dimensions)
      return retrieveFrom(segments[query.kind], query, options)
    },
    count: async (kind, filters) => passingIn(segments[kind], filters).reduce((sum, passes) => sum + passes, 0),
    statistics: async (kind, terms) => statisticsOf(segments[kind], terms),
    saveSnapshot: async (path, tag, leftOut = nobody) => {
      const columns = byKind((kind) => liveColumns(segments[kind], leftOut[kind]))
      await writeSnapshot(path, { tag, dimensions, columns })
    },
    loadSnapshot: async (path, tag) => {
      const outcome = await readSnapshot(path, tag).catch((error: Error) => error)
      if (outcome instanceof Error) return { loaded: false, reason: outcome.message }
      segments = byKind((kind) => openSegment(options.kernel, outcome.columns[kind]))
      dimensions = outcome.dimensions
      return { loaded: true }
    },
    close: async () => {
      segments = byKind(() => openSegment(options.kernel))
    },
  }
}
