import { Worker } from 'node:worker_threads'
import { ExpectedFailure } from '../src/domain/failure.ts'
import { type FileText, unreadable } from './read-file/file-text.ts'
import type { Told } from './read-file/thread.ts'

/** Bytes of a file somebody drops on a box. */
export const largestDropped = 10 * 1024 * 1024

/** A file that takes longer than this, in milliseconds, is given up: it was made to. */
const patience = 20_000
/** Files that are read at the same time; the others wait. */
const atOnce = 2
/** Heap of one reading, in megabytes. */
const heap = 256

let running = 0
const waiting: (() => void)[] = []

const enter = async (): Promise<void> => {
  if (running >= atOnce) await new Promise<void>((begin) => waiting.push(begin))
  else running += 1
}
// Whoever leaves hands his place on.
const leave = (): void => {
  const next = waiting.shift()
  if (next === undefined) running -= 1
  else next()
}

/**
 * The text of a Word, PDF, Excel or plain file, told by its content. Read in a thread of its own that ends with it, so that
 * a file made to break or to last harms nobody else; nothing is stored and nothing sent anywhere. Throws `ExpectedFailure`
 * with one line for its owner.
 */
export const readFile = async (bytes: Uint8Array): Promise<FileText> => {
  await enter()
  const thread = new Worker(new URL('./read-file/thread.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: heap },
    stdout: true,
    stderr: true,
  })
  try {
    const told = await answerOf(thread)
    if ('refused' in told) throw new ExpectedFailure(told.refused)
    return told
  } finally {
    await thread.terminate()
    leave()
  }
}

const broken: Told = { refused: unreadable }
const endless: Told = { refused: '这个文件太复杂，读了很久也没有读完：请只留下讲问题的几页，或直接粘贴文字' }

const answerOf = (thread: Worker): Promise<Told> => {
  const { promise, resolve } = Promise.withResolvers<Told>()
  const timer = setTimeout(() => resolve(endless), patience)
  thread
    .on('message', (told: Told) => resolve(told))
    .on('error', () => resolve(broken))
    .on('exit', () => resolve(broken))
  return promise.finally(() => clearTimeout(timer))
}
