import type { ChatOpenAI } from '@langchain/openai'
import type { Reader } from '../../ports/reader.ts'
import { failureOf, ModelApiFailure, type ModelService } from '../model-api/failure.ts'
import { found } from './langchain/found.ts'
import { promptFor } from './langchain/prompt.ts'
import { quotesIn, responseFormat } from './langchain/quotes.ts'

/** Which model reads, and how long it may take. */
export interface LangchainReaderOptions {
  readonly baseUrl: string
  readonly model: string
  /** `null` where the server wants none. */
  readonly apiKey: string | null
  /** Milliseconds for one reading. */
  readonly timeout: number
  /** Unguessable: marks where the text begins and ends. */
  readonly newMark: () => string
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Characters of an answer; every field quoted whole stays below. */
const longestAnswer = 60_000

/**
 * A chat model behind an OpenAI-compatible API, through langchain. It is given no tools, and of its answer nothing is kept
 * but what stands in the text. Throws `ModelApiFailure`. The packages are loaded with the first text.
 */
export const langchainReader = (options: LangchainReaderOptions): Reader => {
  const { baseUrl, model, now } = options
  const service: ModelService = { noun: '对话接口', prefix: 'CHAT', baseUrl, model }
  let chat: Promise<ChatOpenAI> | undefined
  return {
    name: 'model',
    isOutbound: true,
    read: async (text) => {
      chat ??= openChat(options)
      const answer = await answerTo(text, await chat, options).catch((error: unknown) => {
        throw failureOf(error, service, now())
      })
      return found(quotesOf(answer, service), text)
    },
  }
}

const answerTo = async (
  text: string,
  chat: ChatOpenAI,
  { newMark, timeout }: LangchainReaderOptions,
): Promise<string> => {
  const { system, human } = promptFor(text, newMark())
  const messages = [
    { role: 'system', content: system },
    { role: 'user', content: human },
  ]
  const signal = AbortSignal.timeout(timeout)
  let answer = ''
  for await (const chunk of await chat.stream(messages, { signal, response_format: responseFormat })) {
    answer += chunk.text
    // Leaving the loop ends the request: an endless answer fills no memory.
    if (answer.length > longestAnswer) break
  }
  return answer
}

const quotesOf = (answer: string, { noun, baseUrl }: ModelService) => {
  try {
    return quotesIn(answer)
  } catch {
    throw new ModelApiFailure(`${noun} ${baseUrl} 的回答不合格式`, { isLasting: false })
  }
}

/** With any of these set, langchain sends every conversation to a third party as well. */
const tracing = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2'] as const

const openChat = async ({ baseUrl, model, apiKey, timeout }: LangchainReaderOptions): Promise<ChatOpenAI> => {
  for (const name of tracing) process.env[name] = 'false'
  const { ChatOpenAI } = await import('@langchain/openai')
  const configuration = { baseURL: baseUrl, organization: null, project: null, logLevel: 'off' as const }
  const fromUs = { apiKey: apiKey ?? 'none', configuration, timeout, maxRetries: 0 }
  return new ChatOpenAI({ ...fromUs, model, temperature: 0, streamUsage: false, useResponsesApi: false })
}
