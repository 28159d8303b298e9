import type OpenAI from 'openai'
import type { Embedder } from '../../ports/embedder.ts'
import { failureOf, ModelApiFailure, type ModelService } from '../model-api/failure.ts'
import { type Patience, retrying } from '../model-api/retry.ts'
import { checkedVectors, wrongDimensions } from './openai-compatible/checked-vectors.ts'
import { sideBySide } from './openai-compatible/side-by-side.ts'
import { spaceName } from './openai-compatible/space-name.ts'
import { truncated } from './openai-compatible/truncate.ts'

/** Which model is asked, and how. */
export interface OpenAiCompatibleOptions extends Patience {
  readonly baseUrl: string
  readonly model: string
  /** `null` where the server wants none. */
  readonly apiKey: string | null
  readonly dimensions: number
  /** Texts in one request. */
  readonly batch: number
  /** Requests at once. */
  readonly concurrency: number
  /** Tokens of one text; the rest is cut off. */
  readonly maxTokens: number
  /** Milliseconds for one request. */
  readonly timeout: number
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/**
 * Any server that speaks OpenAI's `/embeddings`: OpenAI, 通义, 智谱, Ollama, vLLM, TEI, Xinference. Texts leave the house.
 * Throws `ModelApiFailure`. The `openai` package is loaded with the first text.
 */
export const openAiCompatibleEmbedder = (options: OpenAiCompatibleOptions): Embedder => {
  const { batch, concurrency, maxTokens } = options
  const ask = asking(options)
  return {
    space: spaceName(options),
    dimensions: options.dimensions,
    isOutbound: true,
    embed: async (texts) => {
      const told = texts.flatMap((text, at) => (text.trim() === '' ? [] : [{ at, text: truncated(text, maxTokens) }]))
      const batches = Array.from({ length: Math.ceil(told.length / batch) }, (_, i) =>
        told.slice(i * batch, (i + 1) * batch).map(({ text }) => text),
      )
      const vectors = (await sideBySide(batches, concurrency, ask)).flat()
      const byText = new Map(told.map(({ at }, i) => [at, vectors[i] ?? null]))
      return texts.map((_, at) => byText.get(at) ?? null)
    },
  }
}

type Ask = (texts: readonly string[]) => Promise<readonly (Float32Array | null)[]>

const asking = (options: OpenAiCompatibleOptions): Ask => {
  const { model, baseUrl, now } = options
  const service: ModelService = { noun: '向量接口', prefix: 'EMBEDDING', baseUrl, model }
  const once = askingOnce(options, service)
  const ask: Ask = (texts) =>
    retrying(
      () => once(texts),
      (error) => failureOf(error, service, now()),
      options,
    ).catch((error: unknown) => {
      if (error instanceof ModelApiFailure && error.isTooLong) return shorter(texts, error, ask)
      throw error
    })
  return ask
}

const askingOnce = (options: OpenAiCompatibleOptions, service: ModelService): Ask => {
  const { model, dimensions, timeout } = options
  const client = lazily(() => openClient(options))
  // Most servers refuse `dimensions` for a model that cannot be shortened: it is sent once the model's own vectors proved longer.
  let shortens = false
  const once: Ask = async (texts) => {
    const sent = { model, input: [...texts], ...(shortens ? { dimensions } : {}) }
    const { embeddings } = await client()
    const { data = [] } = await embeddings.create(sent, { signal: AbortSignal.timeout(timeout) })
    const given = data[0]?.embedding.length ?? dimensions
    if (given <= dimensions || 'dimensions' in sent)
      return checkedVectors(data, texts.length, { ...service, dimensions })
    shortens = true
    return once(texts).catch((error: { readonly status?: number }) => {
      if (error.status !== 400) throw error
      shortens = false
      throw wrongDimensions(given, dimensions, service)
    })
  }
  return once
}

// A text that the server finds too long, for all our counting, is sent by itself and halved until it fits.
const shorter = async (texts: readonly string[], failure: ModelApiFailure, ask: Ask): ReturnType<Ask> => {
  if (texts.length > 1) return (await sideBySide(texts, 1, (text) => ask([text]))).flat()
  const [text = ''] = texts
  if (text.length < 2) throw failure
  return ask([text.slice(0, text.length / 2).toWellFormed()])
}

const openClient = async ({ baseUrl, apiKey, timeout }: OpenAiCompatibleOptions): Promise<OpenAI> => {
  const { OpenAI } = await import('openai')
  // Repeating is ours: the client's own waits take their chance from the process.
  const fromUs = { baseURL: baseUrl, apiKey: apiKey ?? 'none', organization: null, project: null }
  return new OpenAI({ ...fromUs, timeout, maxRetries: 0, logLevel: 'off' })
}

const lazily = <T>(open: () => Promise<T>): (() => Promise<T>) => {
  let opened: Promise<T> | undefined
  return () => {
    opened ??= open()
    return opened
  }
}
