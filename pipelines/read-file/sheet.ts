import { openWorkbook } from '../ingest/xlsx/workbook.ts'
import type { Zip } from '../ingest/xlsx/zip.ts'
import { longestRead } from './file-text.ts'

/** The cells of all visible sheets, a line for each row, until there is more than is taken. */
export const sheetText = async (zip: Zip): Promise<string> => {
  let text = ''
  for await (const line of linesOf(zip)) {
    text += `${line}\n`
    if (text.length > longestRead) break
  }
  return text
}

const linesOf = async function* (zip: Zip): AsyncGenerator<string> {
  for (const open of (await openWorkbook(zip)).sheets) {
    for await (const { cells } of (await open()).rows) yield lineOf(cells)
  }
}

const lineOf = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('　')
