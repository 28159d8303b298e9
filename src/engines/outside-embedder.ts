import { setTimeout as wait } from 'node:timers/promises'
import { circuitBreaker } from '../adapters/embedder/circuit-breaker.ts'
import { type OpenAiCompatibleOptions, openAiCompatibleEmbedder } from '../adapters/embedder/openai-compatible.ts'
import { remembering } from '../adapters/embedder/remembering.ts'
import type { Config } from '../config.ts'
import type { Embedder } from '../ports/embedder.ts'

/** One model of the server, asked in three tempers: they differ in how long they wait, not in their vectors. */
export interface OutsideEmbedder {
  /** For a person who waits: a few seconds, one attempt, none while the server is away. */
  readonly questions: Embedder
  /** For what was just written: one attempt, none while the server is away. */
  readonly writes: Embedder
  /** For the libraries: as often as it takes, as slowly as the server asks. */
  readonly libraries: Embedder
  /** Why the server is given up on; `null` while it answers. */
  readonly openedBy: () => Error | null
  readonly stop: () => void
}

/** Who is told when the server goes and when it comes back. */
export interface Watching {
  readonly onOpen: (reason: Error) => void
  readonly onClose: () => void
}

const second = 1_000
const tempers = {
  questions: { timeout: 3 * second, attempts: 1, longestWait: 0 },
  writes: { timeout: 20 * second, attempts: 1, longestWait: 0 },
  libraries: { timeout: 120 * second, attempts: 6, longestWait: 300 * second },
} as const
const breaking = { failures: 1, firstPause: 2 * second, longestPause: 60 * second } as const
/** Texts: some megabytes of vectors. */
const remembered = 1_000

/** The model behind `EMBEDDING_BASE_URL`, configured or another of the same server. */
export const openOutsideEmbedder = (
  config: Config,
  model: Pick<OpenAiCompatibleOptions, 'model' | 'dimensions'>,
  watching: Watching,
): OutsideEmbedder => {
  const asked = (temper: keyof typeof tempers): Embedder =>
    openAiCompatibleEmbedder({ ...serverOf(config), ...model, ...tempers[temper] })
  const breaker = circuitBreaker(asked('questions'), { ...breaking, ...watching, wait: waitIdly })
  const writes = asked('writes')
  return {
    questions: remembering(breaker.embedder, remembered),
    writes: {
      ...writes,
      embed: async (texts) => {
        const reason = breaker.openedBy()
        if (reason !== null) throw reason
        return writes.embed(texts)
      },
    },
    libraries: asked('libraries'),
    openedBy: breaker.openedBy,
    stop: breaker.stop,
  }
}

const serverOf = (config: Config) => ({
  baseUrl: config.EMBEDDING_BASE_URL,
  apiKey: config.EMBEDDING_API_KEY === '' ? null : config.EMBEDDING_API_KEY,
  batch: config.EMBEDDING_BATCH,
  concurrency: config.EMBEDDING_CONCURRENCY,
  maxTokens: config.EMBEDDING_MAX_TOKENS,
  chance: Math.random,
  now: Date.now,
  wait: waitIdly,
})

// A pause keeps no process alive that has nothing else to do.
const waitIdly = (milliseconds: number): Promise<void> => wait(milliseconds, undefined, { ref: false })
