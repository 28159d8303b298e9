import { afterAll } from 'vitest'
import { langchainReader } from '../../src/adapters/reader/langchain.ts'
import { rulesReader } from '../../src/adapters/reader/rules.ts'
import { honestReader } from '../support/openai/honest-reader.ts'
import { startOpenAiServer } from '../support/openai-server.ts'
import { readerOptions } from '../support/reading-service.ts'
import { describeReader } from './reader.ts'

describeReader('rules', async () => rulesReader())

const server = startOpenAiServer({ chat: honestReader })
afterAll(async () => (await server).close())
describeReader('langchain', async () => langchainReader(readerOptions(await server)))
