import { type FileHandle, open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'

/** Reads a file from its start, piece by piece. */
export interface SnapshotReader {
  /** Fills the view; throws when the file ends before. */
  fill<V extends Uint8Array>(view: V): Promise<V>
  /** The CRC-32 of all that was filled since the last call. */
  sum(): number
}

// The largest piece one call of the system reads whole on every platform.
const MOST = 2 ** 30

const fillFrom = async (handle: FileHandle, view: Uint8Array): Promise<void> => {
  for (let at = 0; at < view.length; ) {
    const { bytesRead } = await handle.read(view, at, Math.min(view.length - at, MOST))
    if (bytesRead === 0) throw new Error('the file is cut short')
    at += bytesRead
  }
}

/** Opens a file for the time of `read`. */
export const withReader = async <T>(path: string, read: (reader: SnapshotReader) => Promise<T>): Promise<T> => {
  const handle = await open(path, 'r')
  let crc = 0
  try {
    return await read({
      fill: async (view) => {
        await fillFrom(handle, view)
        crc = crc32(view, crc)
        return view
      },
      sum: () => {
        const sum = crc
        crc = 0
        return sum
      },
    })
  } finally {
    await handle.close()
  }
}
