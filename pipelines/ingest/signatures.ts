/** What a file is by its first bytes; `text` may still be anything written in letters. */
export type Signature = 'zip' | 'text' | { readonly refused: string }

const signatures: readonly (readonly [hex: string, kind: string])[] = [
  ['25504446', 'PDF 文件'],
  ['d0cf11e0a1b11ae1', '旧版 Office 文件（.xls、.doc）或加密的文件'],
  ['89504e47', '图片（PNG）'],
  ['ffd8ff', '图片（JPEG）'],
  ['47494638', '图片（GIF）'],
  ['49492a00', '图片（TIFF）'],
  ['4d4d002a', '图片（TIFF）'],
  ['52494646', '图片、音频或视频（RIFF）'],
  ['1f8b', '压缩包（gzip）'],
  ['377abcaf271c', '压缩包（7z）'],
  ['526172211a07', '压缩包（RAR）'],
  ['7b5c727466', 'RTF 文档'],
]

const zipMark = '504b0304'
const unicodeMarks = ['fffe', 'feff', 'efbbbf']
const page = /^\s*<(?:!doctype|html|head|body|table|meta|script|style|div|\?xml|!--|svg)/i

/** Tells a file's nature by its first bytes, whatever its name ends in. */
export const signatureOf = (head: Buffer): Signature => {
  const hex = head.toString('hex')
  if (hex.startsWith(zipMark)) return 'zip'
  const known = signatures.find(([mark]) => hex.startsWith(mark))
  if (known !== undefined) return { refused: known[1] }
  if (hex.startsWith('424d') && head.includes(0)) return { refused: '图片（BMP）' }
  const marked = unicodeMarks.some((mark) => hex.startsWith(mark))
  if (!marked && head.includes(0)) return { refused: '二进制文件' }
  // Many sites export HTML under the name of .xls; UTF-16 shows its letters when the zeros are left out.
  const letters = head
    .toString('latin1')
    .replace(/^(?:ÿþ|þÿ|ï»¿)/, '')
    .replaceAll('\0', '')
  return page.test(letters) ? { refused: '网页或 XML（有些网站导出的「Excel」其实是网页）' } : 'text'
}
