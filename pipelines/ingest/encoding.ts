import type { Encoding } from './text-file.ts'
import { openText } from './text-file.ts'

const marks: readonly (readonly [string, Encoding])[] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
]

interface Fit {
  /** Characters beyond ASCII that could be read, and places where nothing could. */
  readonly read: number
  readonly unreadable: number
}

const fitOf = async (path: string, size: number, encoding: Encoding): Promise<Fit> => {
  let read = 0
  let unreadable = 0
  for await (const chunk of openText(path, size, encoding).chunks) {
    unreadable += chunk.match(/\uFFFD/g)?.length ?? 0
    read += chunk.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  }
  return { read, unreadable }
}

const suits = ({ read, unreadable }: Fit): boolean => unreadable === 0 || read > 8 * unreadable

/**
 * The encoding of a text file, judged by the whole of it: a byte order mark, else UTF-8, else GB18030, whichever can be
 * read but for a few damaged places. `null` when none can.
 */
export const detectEncoding = async (path: string, size: number, head: Buffer): Promise<Encoding | null> => {
  const marked = marks.find(([mark]) => head.toString('hex').startsWith(mark))
  if (marked !== undefined) return marked[1]
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    if (suits(await fitOf(path, size, encoding))) return encoding
  }
  return null
}
