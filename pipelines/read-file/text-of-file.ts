import { ExpectedFailure } from '../../src/domain/failure.ts'
import { signatureOf } from '../ingest/signatures.ts'
import { tidy } from '../ingest/table.ts'
import { openZip } from '../ingest/xlsx/zip.ts'
import { type FileText, longestRead } from './file-text.ts'
import { pdfText } from './pdf.ts'
import { plainText } from './plain.ts'
import { sheetText } from './sheet.ts'
import { wordText } from './word.ts'

/** Bytes to which one part of an archive is inflated at most. */
const largestPart = 64 * 1024 * 1024
/** Where the mark of a PDF must stand, in bytes. */
const headOfPdf = 1024

const ways = '请用 .docx、.pdf、.xlsx 或 .txt，或直接粘贴文字'

/** The text of a file by what it is, whatever its name ends in. Throws `ExpectedFailure` when it is none we read, or holds no text. */
export const textOfFile = async (bytes: Buffer): Promise<FileText> => {
  if (bytes.length === 0) throw new ExpectedFailure('文件是空的')
  const { form, text } = await opened(bytes)
  const clean = cleaned(text)
  if (clean === '') throw new ExpectedFailure(nothingIn[form])
  return { form, text: clean.slice(0, longestRead).trim(), isCut: clean.length > longestRead }
}

const nothingIn: Readonly<Record<FileText['form'], string>> = {
  pdf: '这份 PDF 里没有可以读取的文字，多半是扫描件或图片：请粘贴文字，或用带文字的 PDF',
  docx: '这份 Word 文档里没有文字（图片里的字读不了）：请直接粘贴文字',
  xlsx: '这份表格里没有文字：请直接粘贴文字',
  txt: '这个文件里没有文字',
}

const opened = async (bytes: Buffer): Promise<Omit<FileText, 'isCut'>> => {
  if (bytes.subarray(0, headOfPdf).includes('%PDF-')) return { form: 'pdf', text: await pdfText(bytes) }
  const signature = signatureOf(bytes.subarray(0, 8_192))
  if (typeof signature === 'object') throw new ExpectedFailure(`读不了${signature.refused}：${ways}`)
  if (signature === 'text') return { form: 'txt', text: plainText(bytes) }
  const zip = openZip(bytes, largestPart)
  if (zip.has('word/document.xml')) return { form: 'docx', text: await wordText(zip) }
  if (zip.has('xl/workbook.xml')) return { form: 'xlsx', text: await sheetText(zip) }
  throw new ExpectedFailure(`读不了压缩包或演示文稿：${ways}`)
}

// Controls and marks that turn the direction of what follows say nothing, and hide what is said.
const cleaned = (text: string): string =>
  tidy(text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu, (mark) => (/[\n\t\r]/.test(mark) ? mark : '')))
    // Printers write 高 as the radical ⾼: another character to whoever looks for it.
    .replaceAll(/[\u2E80-\u2FDF]/g, (radical) => radical.normalize('NFKC'))
    .replaceAll(/[ \t\u3000]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
