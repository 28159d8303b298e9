import writeXlsxFile from 'write-excel-file/node'
import type { ShortlistLine } from '../../../src/domain/shortlist.ts'
import { neutralise } from '../../ingest/neutralise.ts'
import { listColumns, rowsOf } from './table.ts'
import { undated } from './undated.ts'

/** The list as a workbook of one sheet: the header stays in sight, texts wrap, the page lies across. */
export const xlsxOf = async (lines: readonly ShortlistLine[]): Promise<Buffer> => {
  const header = listColumns.map(({ name }) => ({
    value: name,
    type: String,
    fontWeight: 'bold' as const,
    backgroundColor: '#E7EEF7',
    borderStyle: 'thin' as const,
    alignVertical: 'center' as const,
    wrap: true,
  }))
  const rows = rowsOf(lines).map((row) => {
    const height = heightOf(row)
    return row.map((value) => ({
      value: neutralise(value),
      type: String,
      height,
      wrap: true,
      alignVertical: 'top' as const,
      borderStyle: 'thin' as const,
    }))
  })
  const options = {
    sheet: '对接清单',
    columns: listColumns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }
  return undated(await writeXlsxFile([header, ...rows], options, { fontFamily: '宋体', fontSize: 10 }).toBuffer())
}

/** Points of one line of text in this face, and the most a row may have in Excel. */
const lineHeight = 13.5
const tallest = 409

// Programs other than Excel do not grow a row to what is wrapped in it. A Chinese character is as wide as two of the width's.
const heightOf = (row: readonly string[]): number => {
  const lines = row.map((text, column) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / listColumns[column]!.width)), 0),
  )
  return Math.min(tallest, Math.max(...lines) * lineHeight)
}

const widthOf = (text: string): number => [...text].reduce((sum, each) => sum + (each < '\u2e80' ? 1 : 2), 0)
