import { afterAll } from 'vitest'
import { localEmbedder } from '../../src/adapters/embedder/local.ts'
import { openAiCompatibleEmbedder } from '../../src/adapters/embedder/openai-compatible.ts'
import { remembering } from '../../src/adapters/embedder/remembering.ts'
import { blanks, corpus, wordOf } from '../adapters/embedder/corpus.ts'
import { embedderOptions } from '../support/embedding-service.ts'
import { startOpenAiServer } from '../support/openai-server.ts'
import { describeEmbedder } from './embedder.ts'

const learnt = localEmbedder(blanks).learn(corpus())
describeEmbedder(
  'local',
  { near: [`${wordOf(1, 0)} ${wordOf(1, 1)} `, `${wordOf(1, 2)} ${wordOf(1, 3)} `], far: `${wordOf(2, 2)} ` },
  async () => localEmbedder(blanks).open((await learnt)!),
)

const spoken = {
  near: ['铜铝接头钎焊后开裂', '铜铝接头钎焊工艺'],
  far: '发酵罐泡沫太多',
} as const
const server = startOpenAiServer()
afterAll(async () => (await server).close())
const fitting = async () => embedderOptions(await server)
describeEmbedder('openai-compatible', spoken, async () => openAiCompatibleEmbedder(await fitting()))
describeEmbedder('openai-compatible, remembering', spoken, async () =>
  remembering(openAiCompatibleEmbedder(await fitting()), 20),
)
