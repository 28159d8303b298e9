import { parentPort, workerData } from 'node:worker_threads'
import { ExpectedFailure } from '../../src/domain/failure.ts'
import { type FileText, unreadable } from './file-text.ts'
import { textOfFile } from './text-of-file.ts'

/** What the thread answers: the text, or why there is none. */
export type Told = FileText | { readonly refused: string }

const told = async (bytes: Buffer): Promise<Told> => {
  try {
    return await textOfFile(bytes)
  } catch (error) {
    // What broke may quote the file: it is told to nobody.
    return { refused: error instanceof ExpectedFailure ? error.message : unreadable }
  }
}

parentPort?.postMessage(await told(Buffer.from(workerData as Uint8Array)))
