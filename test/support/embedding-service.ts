import { onTestFinished } from 'vitest'
import type { OpenAiCompatibleOptions } from '../../src/adapters/embedder/openai-compatible.ts'
import { type OpenAiServer, type OpenAiServerOptions, startOpenAiServer } from './openai-server.ts'

/** A test server that is gone when the running test is over. */
export const anOpenAiServer = async (chosen: Partial<OpenAiServerOptions> = {}): Promise<OpenAiServer> => {
  const server = await startOpenAiServer(chosen)
  onTestFinished(() => server.close())
  return server
}

/** Options that fit the test server; nothing waits, and what would have been waited for is told to `waited`. */
export const embedderOptions = (
  { baseUrl }: { readonly baseUrl: string },
  chosen: Partial<OpenAiCompatibleOptions> = {},
  waited: number[] = [],
): OpenAiCompatibleOptions => ({
  baseUrl,
  model: 'bge-test',
  apiKey: 'sk-test',
  dimensions: 64,
  batch: 16,
  concurrency: 4,
  maxTokens: 8_000,
  timeout: 2_000,
  attempts: 4,
  longestWait: 60_000,
  chance: () => 0.5,
  now: () => Date.parse('2026-11-01T00:00:00Z'),
  wait: async (milliseconds) => {
    waited.push(milliseconds)
  },
  ...chosen,
})
