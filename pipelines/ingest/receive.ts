import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ExpectedFailure } from '../../src/domain/failure.ts'
import { largest } from './inspect.ts'

/** An upload on the disk, in a folder of its own where its set-aside file may stand beside it. */
export interface Received {
  readonly file: string
  readonly fileName: string
  /** Removes the folder and all in it. */
  discard(): Promise<void>
}

/** Where uploads go, and what this one is called there. */
export interface ReceiveAs {
  readonly dataDir: string
  /** Unguessable and unique. */
  readonly id: string
  /** As the sender calls it; only its last part is used. */
  readonly fileName: string
}

const limited = (limit: number) =>
  async function* (chunks: AsyncIterable<Uint8Array>) {
    let size = 0
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > limit) throw new ExpectedFailure(`文件过大：最多 ${limit / 1024 / 1024} MB；请拆成几个文件`)
      yield chunk
    }
  }

/** Stores an uploaded stream, so that `ingest` can look at it before reading it. Throws `ExpectedFailure` when it is too large. */
export const receive = async (stream: AsyncIterable<Uint8Array>, as: ReceiveAs): Promise<Received> => {
  const folder = join(as.dataDir, 'uploads', basename(as.id))
  const fileName = lastPart(as.fileName)
  const discard = () => rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  try {
    await pipeline(stream, limited(largest.text), createWriteStream(join(folder, 'upload')))
  } catch (error) {
    await discard()
    throw error
  }
  return { file: join(folder, 'upload'), fileName, discard }
}

/** The last part of a path of any system, without characters that a file's name cannot have. */
export const lastPart = (path: string): string => {
  const name = basename(path.replaceAll('\\', '/'))
    .replace(/[\p{Cc}<>:"|?*]/gu, '')
    .slice(-120)
  return /^\.*$/.test(name) ? 'upload' : name
}
