import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { LearningEmbedder } from '../../ports/embedder.ts'
import type { Lesson } from './local/learning-thread.ts'

/** The local embedder, learning in a thread of its own: seconds of arithmetic that nobody who asks has to wait for. */
export const learningBeside = (local: LearningEmbedder, labels: readonly string[]): LearningEmbedder => ({
  ...local,
  learn: async (texts) => {
    const workerData: Lesson = { texts, labels }
    const worker = new Worker(new URL('./local/learning-thread.ts', import.meta.url), { workerData })
    try {
      const [model] = (await once(worker, 'message')) as [Uint8Array | null]
      return model
    } finally {
      await worker.terminate()
    }
  },
})
