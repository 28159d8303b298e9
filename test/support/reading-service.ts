import type { LangchainReaderOptions } from '../../src/adapters/reader/langchain.ts'

/** Options that fit the test server. */
export const readerOptions = (
  { baseUrl }: { readonly baseUrl: string },
  chosen: Partial<LangchainReaderOptions> = {},
): LangchainReaderOptions => {
  let marks = 0
  return {
    baseUrl,
    model: 'chat-test',
    apiKey: 'sk-test',
    timeout: 10_000,
    newMark: () => `mark-${++marks}`,
    now: () => 0,
    ...chosen,
  }
}
