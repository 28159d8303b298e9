import type { ShortlistLine } from '../../../src/domain/shortlist.ts'
import { listColumns, rowsOf } from './table.ts'

const cell = (text: string): string => (/[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The list as CSV: UTF-8 with the mark that Excel knows it by. */
export const csvOf = (lines: readonly ShortlistLine[]): Buffer => {
  const rows = [listColumns.map(({ name }) => name), ...rowsOf(lines)]
  return Buffer.from(`\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`)
}
