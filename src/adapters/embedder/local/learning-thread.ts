import { parentPort, workerData } from 'node:worker_threads'
import { createTokeniser } from '../../../text/tokenise.ts'
import { localEmbedder } from '../local.ts'

/** What the thread is given. */
export interface Lesson {
  readonly texts: readonly string[]
  /** What the tokeniser keeps whole. */
  readonly labels: readonly string[]
}

const { texts, labels } = workerData as Lesson
parentPort?.postMessage(await localEmbedder(createTokeniser(labels)).learn(texts))
