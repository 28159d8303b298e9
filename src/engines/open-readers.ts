import { randomUUID } from 'node:crypto'
import type { Readers } from '../../pipelines/read-need.ts'
import { langchainReader } from '../adapters/reader/langchain.ts'
import { rulesReader } from '../adapters/reader/rules.ts'
import type { Config } from '../config.ts'

/** Milliseconds that a person waits for a model before the rules read. */
const timeout = 30_000

/** The rules, and the model behind `CHAT_BASE_URL` where there is one. */
export const openReaders = (config: Config | null): Readers => ({
  rules: rulesReader(),
  model:
    config === null || config.CHAT_BASE_URL === ''
      ? null
      : langchainReader({
          baseUrl: config.CHAT_BASE_URL,
          model: config.CHAT_MODEL,
          apiKey: config.CHAT_API_KEY === '' ? null : config.CHAT_API_KEY,
          timeout,
          newMark: randomUUID,
          now: Date.now,
        }),
})
