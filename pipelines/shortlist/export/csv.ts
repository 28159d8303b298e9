import type { ShortlistLine } from '../../../src/domain/shortlist.ts'
import { csvFile } from '../../csv-line.ts'
import { listColumns, rowsOf } from './table.ts'

/** The list as CSV: UTF-8 with the mark that Excel knows it by. */
export const csvOf = (lines: readonly ShortlistLine[]): Buffer =>
  Buffer.from(csvFile([listColumns.map(({ name }) => name), ...rowsOf(listColumns, lines)]))
