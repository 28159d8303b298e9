import { createReadStream } from 'node:fs'

/** Encodings we tell apart; GB18030 covers GBK and GB2312. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** A text file being read. */
export interface TextFile {
  /** To be read once. */
  readonly chunks: AsyncIterable<string>
  /** How much of the file has been read, 0 to 1. */
  readonly share: () => number
}

/** Reads a text file piece by piece, without its byte order mark; `size` is in bytes. */
export const openText = (path: string, size: number, encoding: Encoding): TextFile => {
  let read = 0
  const decode = async function* () {
    const decoder = new TextDecoder(encoding)
    for await (const bytes of createReadStream(path, { highWaterMark: 1 << 18 })) {
      read += bytes.length
      yield decoder.decode(bytes, { stream: true })
    }
    yield decoder.decode()
  }
  return { chunks: decode(), share: () => read / size }
}
