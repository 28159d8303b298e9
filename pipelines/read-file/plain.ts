import { ExpectedFailure } from '../../src/domain/failure.ts'

const marks: readonly (readonly [hex: string, encoding: string])[] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
]

/** A text in UTF-8, UTF-16 with its mark, or GB18030. Throws `ExpectedFailure` when it is in none of them. */
export const plainText = (bytes: Buffer): string => {
  const head = bytes.subarray(0, 3).toString('hex')
  const marked = marks.find(([mark]) => head.startsWith(mark))
  for (const encoding of marked === undefined ? ['utf-8', 'gb18030'] : [marked[1]]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {}
  }
  throw new ExpectedFailure('无法识别文字编码：请另存为 UTF-8 的文本文件，或直接粘贴文字')
}
