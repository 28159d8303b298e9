import { getDocumentProxy } from 'unpdf'
import { ExpectedFailure } from '../../src/domain/failure.ts'
import { longestRead } from './file-text.ts'

/** Pages that are looked at. */
const mostPages = 60
/** A line of so many characters ends where the paper does, not where the sentence does. */
const fullLine = 20

/** The text of a PDF, page by page, until there is more than is taken. Throws `ExpectedFailure` when it is locked. */
export const pdfText = async (bytes: Buffer): Promise<string> => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(refuseLocked)
  let text = ''
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages) && text.length <= longestRead; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const said = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    text += `${unwrapped(said.join(''))}\n`
  }
  return text
}

const refuseLocked = (error: Error): never => {
  if (error.name === 'PasswordException') throw new ExpectedFailure('这份 PDF 有密码：请去掉密码后再用，或直接粘贴文字')
  throw error
}

/** Joins what only the width of the paper has parted: figures and their units must stand together. */
export const unwrapped = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .reduce((joined, line) => joined + (goesOn(joined, line) ? between(joined, line) : '\n') + line, '')
    .trim()

const goesOn = (before: string, line: string): boolean => {
  const last = before.slice(before.lastIndexOf('\n') + 1)
  return (
    last.length >= fullLine &&
    !/[。！？；：.!?;:]$/.test(last) &&
    !/^(?:$|[•·\-—（(]|[\d一二三四五六七八九十]+[、.．）)])/.test(line)
  )
}
const between = (before: string, line: string): string => (/\w$/.test(before) && /^\w/.test(line) ? ' ' : '')
