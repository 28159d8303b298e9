import type { Pace } from '../../indexers/fill.ts'
import type { Config } from '../config.ts'
import type { Database } from '../ports/database.ts'
import type { Embedder } from '../ports/embedder.ts'
import type { IndexInStep } from './index-in-step.ts'
import type { Knowledge } from './knowledge.ts'
import type { LivingKnowledge } from './living-knowledge.ts'
import { type Indexing, openSearchIndex } from './search-engines.ts'

/** An index in step with the database, and the embedder that questions to it are put to. */
export interface OpenSpace {
  /** `null`: words only. */
  readonly embedder: Embedder | null
  readonly inStep: IndexInStep
}

/** What opening a space takes. */
export interface SpacePorts {
  readonly db: Database
  readonly config: Config | null
  readonly knowledge: SpaceWords
}

/** The segmentation of a space, and how it is brought up to date before anything is segmented. */
export type SpaceWords = Pick<Knowledge, 'tokeniser' | 'version'> & Partial<Pick<LivingKnowledge, 'refresh'>>

/** The same for the indexers. */
export const segmenting = ({ tokeniser, refresh }: Omit<SpaceWords, 'version'>) => ({
  tokeniser,
  ...(refresh && { learnWords: refresh }),
})

/** Which space, and how it is opened. */
export interface SpaceTold extends Pick<Indexing, 'role'> {
  /** Embeds what is written from now on. */
  readonly embedder: Embedder | null
  readonly pace: Pace
}

/** The index of a space as it was left, or filled from the database. */
export const openIndexOf = (
  { embedder, role, pace }: SpaceTold,
  { db, config, knowledge }: SpacePorts,
): Promise<IndexInStep> => {
  const tag = `${embedder?.space ?? 'words'} ${knowledge.version}`
  return openSearchIndex({ ports: { db, embedder, ...segmenting(knowledge) }, config, tag, role, pace })
}
