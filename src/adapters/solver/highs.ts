import { Worker } from 'node:worker_threads'
import type { LinearModel, LinearSolution } from '../../domain/linear-model.ts'
import type { Patience, Solver } from '../../ports/solver.ts'
import type { Asked, Told } from './highs-worker.ts'

/** HiGHS in a thread of its own, begun with the first model: whoever else is served meanwhile does not wait. Models wait for one another. */
export const openHighsSolver = (): Solver => {
  const isStopped = new Int32Array(new SharedArrayBuffer(4))
  let thread: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  const open = (): Worker => {
    thread ??= new Worker(new URL('./highs-worker.ts', import.meta.url), { workerData: isStopped.buffer })
    // A service that ends does not wait for an idle thread.
    thread.unref()
    return thread
  }
  const solve = async (model: LinearModel, patience: Patience): Promise<LinearSolution> => {
    Atomics.store(isStopped, 0, patience.signal?.aborted === true ? 1 : 0)
    const stop = (): void => void Atomics.store(isStopped, 0, 1)
    patience.signal?.addEventListener('abort', stop)
    try {
      return await answerOf(open(), model, patience)
    } catch (error) {
      thread = null
      throw error
    } finally {
      patience.signal?.removeEventListener('abort', stop)
    }
  }
  return {
    solve: (model, patience) => {
      const solved = last.then(() => solve(model, patience))
      last = solved.catch(() => {})
      return solved
    },
    close: async () => {
      await last
      await thread?.terminate()
      thread = null
    },
  }
}

const answerOf = (thread: Worker, model: LinearModel, patience: Patience): Promise<LinearSolution> => {
  const { promise, resolve, reject } = Promise.withResolvers<LinearSolution>()
  const hear = (told: Told): void => {
    if ('solution' in told) resolve(told.solution)
    else patience.onProgress?.(told.progress)
  }
  const ended = (code: number): void => reject(new Error(`the solver's thread ended with ${code}`))
  thread.ref()
  thread.on('message', hear).on('error', reject).on('exit', ended)
  const asked: Asked = { model, seconds: patience.seconds, start: patience.start ?? null }
  thread.postMessage(asked)
  return promise.finally(() => {
    thread.off('message', hear).off('error', reject).off('exit', ended)
    thread.unref()
  })
}
