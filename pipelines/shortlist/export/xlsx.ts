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
  const rows = rowsOf(lines).map((row) =>
    row.map((value) => ({
      value: neutralise(value),
      type: String,
      wrap: true,
      alignVertical: 'top' as const,
      borderStyle: 'thin' as const,
    })),
  )
  const options = {
    sheet: '对接清单',
    columns: listColumns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }
  return undated(await writeXlsxFile([header, ...rows], options, { fontFamily: '宋体', fontSize: 10 }).toBuffer())
}
