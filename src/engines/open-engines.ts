import { randomUUID } from 'node:crypto'
import type { AnswerPorts } from '../../pipelines/answer.ts'
import { learnEmbedder } from '../../pipelines/learn-embedder.ts'
import { localEmbedder } from '../adapters/embedder/local.ts'
import type { Config } from '../config.ts'
import type { IndexInStep } from './index-in-step.ts'
import { keepFollowing } from './keep-following.ts'
import { type Knowledge, readKnowledge } from './knowledge.ts'
import { openSearchIndex } from './search-engines.ts'
import type { Store } from './store.ts'

/** Everything a journey needs, open. `index` is the one of this moment: take the engines apart once for each answer. */
export interface Engines extends AnswerPorts, Pick<IndexInStep, 'rebuild' | 'turnBack'> {
  readonly knowledge: Knowledge
  /** Unguessable. */
  readonly newId: () => string
  /** Brings the index in step with what was written. */
  readonly afterChange: () => Promise<void>
  /** Keeps the index for the next start; the store is the caller's to close. */
  readonly close: () => Promise<void>
}

/** How far the opening has come, in Chinese, for the person who waits. */
export type OnStage = (stage: string) => void

/** Opens the engines over a store, as configured; `null` keeps nothing and leaves this process for nothing. */
export const openEngines = async (
  store: Store,
  config: Config | null,
  onStage: OnStage = () => {},
): Promise<Engines> => {
  const now = (): string => new Date().toISOString()
  const knowledge = readKnowledge()
  const { tokeniser, neighboursOf, sentences, industryName } = knowledge
  const { db } = store
  onStage('学习词向量')
  const embedder = await learnEmbedder({ db, learning: localEmbedder(tokeniser), knowledge: sentences, now })
  if (embedder === null) onStage('资料太少，暂时只按用词检索，资料增多后自动启用语义检索')
  onStage('建立索引')
  const tag = `${embedder?.space ?? 'words'} ${knowledge.version}`
  const inStep = await openSearchIndex({ ports: { db, embedder, tokeniser }, config, tag })
  const stopFollowing = await keepFollowing(store, inStep.follow)
  return {
    db,
    get index() {
      return inStep.index
    },
    embedder,
    tokeniser,
    neighboursOf,
    now,
    industryName,
    knowledge,
    newId: randomUUID,
    afterChange: inStep.follow,
    rebuild: inStep.rebuild,
    turnBack: inStep.turnBack,
    close: async () => {
      await stopFollowing()
      await inStep.close()
    },
  }
}
