import { createHash } from 'node:crypto'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from '../../pipelines/engagements/attach.ts'
import { sync, writeDurably } from '../adapters/durable-file.ts'

/** Files in a folder, each under the SHA-256 of its bytes: the same bytes are kept once, and no name leads out of it. */
export const keptFiles = (folder: string): Files => {
  const placeOf = (sha256: string) => ({
    room: join(folder, sha256.slice(0, 2)),
    path: join(folder, sha256.slice(0, 2), sha256),
  })
  return {
    keep: async (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const { room, path } = placeOf(sha256)
      if (await isThere(path)) return sha256
      await mkdir(room, { recursive: true })
      await writeDurably(path, bytes)
      await sync(folder)
      return sha256
    },
    read: (sha256) => {
      if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not the name of a kept file')
      return readFile(placeOf(sha256).path)
    },
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
