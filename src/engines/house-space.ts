import { forgetOthers, type LearningPorts, learnEmbedder, learnGrown } from '../../pipelines/learn-embedder.ts'
import { localEmbedder } from '../adapters/embedder/local.ts'
import { learningBeside } from '../adapters/embedder/local-beside.ts'
import type { Knowledge } from './knowledge.ts'
import type { OnStage } from './open-engines.ts'
import { type OpenSpace, openIndexOf, type SpacePorts } from './open-space.ts'
import { turning } from './turning.ts'

/** The space of the house's own embedder, which is always there. */
export interface HouseSpace {
  /** As of now: another takes its place when the libraries have grown. */
  readonly current: () => OpenSpace
  readonly follow: () => Promise<void>
  /** When the libraries have grown by a fifth: learns anew beside, fills a new index meanwhile, then turns to it. */
  readonly learnAnew: () => Promise<boolean>
}

/** Opens the word vectors learnt last, or learns them, and the index in their space. */
export const openHouseSpace = async (
  ports: SpacePorts & { readonly knowledge: Knowledge; readonly now: () => string },
  onStage: OnStage,
): Promise<HouseSpace> => {
  const { db, knowledge, now } = ports
  const local = localEmbedder(knowledge.tokeniser)
  const lessons = (): LearningPorts => ({ db, learning: local, knowledge: knowledge.sentences, now })
  onStage('学习词向量')
  const learnt = await learnEmbedder(lessons())
  if (learnt === null) onStage('资料太少，暂时只按用词检索，资料增多后自动启用语义检索')
  onStage('建立索引')
  const open = async (embedder: OpenSpace['embedder'], pace: 'briskly' | 'gently'): Promise<OpenSpace> => ({
    embedder,
    inStep: await openIndexOf({ embedder, role: 'house', pace }, ports),
  })
  const space = turning([await open(learnt, 'briskly')])
  return {
    current: () => space.current()!,
    follow: space.follow,
    learnAnew: async () => {
      const embedder = await learnGrown({ ...lessons(), learning: learningBeside(local, knowledge.labels) })
      if (embedder === null) return false
      await space.turnTo(await open(embedder, 'gently'))
      await forgetOthers(embedder, db)
      return true
    },
  }
}
