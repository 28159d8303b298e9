import { ExpectedFailure } from '../../src/domain/failure.ts'
import type { TermStatistics } from '../../src/domain/retrieval.ts'
import type { Database } from '../../src/ports/database.ts'
import type { Retrieved, SearchIndex, SearchQuery } from '../../src/ports/search-index.ts'
import { nearestVectors } from '../../src/store/indexing/nearest-vectors.ts'

/** Who can be asked: the index, and the database that it was made from. */
export interface RecallPorts {
  readonly index: SearchIndex
  readonly db: Database
  /** The space of the question's vector; `null` when it has none. */
  readonly space: string | null
}

export interface Recalled {
  readonly retrieved: readonly Retrieved[]
  readonly statistics: TermStatistics
  /** `words`: the index did not answer, and the database has vectors only. */
  readonly degraded: readonly 'words'[]
}

/** What the index brings, and while an index outside of the process is away, what the database's own vectors bring. */
export const recall = async (query: SearchQuery, { index, db, space }: RecallPorts): Promise<Recalled> => {
  try {
    const retrieved = await index.retrieve(query)
    return { retrieved, statistics: await index.statistics(query.kind, [...query.terms.keys()]), degraded: [] }
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    const { vector } = query
    return {
      retrieved: vector === null || space === null ? [] : await nearestVectors(db, { ...query, vector, space }),
      statistics: { documents: 0, documentFrequency: new Map() },
      degraded: ['words'],
    }
  }
}
