import writeXlsxFile from 'write-excel-file/node'
import { neutralise } from '../../ingest/neutralise.ts'
import { printSetUp } from './print-set-up.ts'
import { undated } from './undated.ts'

/** A column as an office reads it: its name, and its width in characters. */
export interface SheetColumn {
  readonly name: string
  readonly width: number
}

/** One sheet of a workbook: a header that stays in sight and rows of text that wrap. */
export interface TextSheet {
  readonly name: string
  /** What a printed page says above. */
  readonly title: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly string[])[]
}

/** Sheets of text as a workbook to print: nothing in it runs, and the same sheets give the same bytes. */
export const workbookOf = async (sheets: readonly TextSheet[]): Promise<Buffer> => {
  const features = [printSetUp(sheets.map(({ name, title }) => ({ sheet: name, title })))]
  const written = writeXlsxFile(sheets.map(sheetOf), { fontFamily: '宋体', fontSize: 10, features })
  return undated(await written.toBuffer())
}

const sheetOf = ({ name, columns, rows }: TextSheet) => ({
  sheet: name,
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
  data: [columns.map(headerOf), ...rows.map((row) => rowOf(row, columns))],
})

const headerOf = ({ name }: SheetColumn) => ({
  value: name,
  type: String,
  fontWeight: 'bold' as const,
  backgroundColor: '#E7EEF7',
  borderStyle: 'thin' as const,
  align: 'center' as const,
  alignVertical: 'center' as const,
  wrap: true,
})

const rowOf = (row: readonly string[], columns: readonly SheetColumn[]) => {
  const height = heightOf(row, columns)
  return row.map((value) => ({
    value: neutralise(value),
    type: String,
    height,
    wrap: true,
    alignVertical: 'top' as const,
    borderStyle: 'thin' as const,
  }))
}

/** Points of one line of text in this face, and the most a row may have in Excel. */
const lineHeight = 13.5
const tallest = 409

// Programs other than Excel do not grow a row to what is wrapped in it. A Chinese character is as wide as two of the width's.
const heightOf = (row: readonly string[], columns: readonly SheetColumn[]): number => {
  const lines = row.map((text, column) =>
    text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (columns[column]!.width - 1))), 0),
  )
  return Math.min(tallest, (Math.max(...lines) + 0.5) * lineHeight)
}

const widthOf = (text: string): number => [...text].reduce((sum, each) => sum + (each < '\u2e80' ? 1 : 2), 0)
