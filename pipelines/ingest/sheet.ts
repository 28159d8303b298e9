import type { Delimiter } from './csv.ts'
import type { IngestKind } from './fields.ts'
import { findHeader, headerWithin } from './find-header.ts'
import { restore } from './neutralise.ts'
import type { Plan } from './plan.ts'
import { type Column, type GridRow, type Row, setAsideColumns, type Table } from './table.ts'

/** Rows of a sheet, from a CSV text or a workbook. */
export interface Sheet {
  /** To be read once. */
  readonly rows: AsyncIterable<GridRow>
  readonly share: () => number
  /** What stands between cells that had no room; a workbook has none. */
  readonly delimiter?: Delimiter
}

/** The header of a sheet: where it begins, how many rows it has, and whether its columns were chosen before. */
export interface HeaderPlace {
  readonly row: number
  readonly rows: number
  readonly recalled: boolean
}

/**
 * The sheet as a table, and how many of its columns mean something; or, where no header was found, the first row with
 * words. `top`: the first rows as they stand.
 */
export type OpenedSheet = { readonly top: readonly GridRow[]; readonly sheet?: string } & (
  | { readonly table: Table; readonly known: number; readonly header: HeaderPlace }
  | { readonly table: null; readonly firstRow: readonly string[] }
)

const isBlank = ({ cells }: GridRow): boolean => cells.every((cell) => cell.trim() === '')

const peek = async (rows: AsyncIterator<GridRow>): Promise<readonly GridRow[]> => {
  const first: GridRow[] = []
  // One more than the header may start in: it may have two rows.
  while (first.length <= headerWithin) {
    const row = await rows.next()
    if (row.done === true) break
    first.push(row.value)
  }
  return first
}

/** Whether the file is one of ours that was set aside, mended or not. */
export const isSetAside = (columns: readonly Column[]): boolean =>
  setAsideColumns.every((label) => columns.some((column) => column.label === label))

const alignedRow = (row: GridRow, columns: readonly Column[], delimiter: string): Row => {
  const { number, cells, broken } = row
  const width = columns.length
  const used = cells.findLastIndex((cell) => cell.trim() !== '') + 1
  const aligned = Array.from({ length: width }, (_, i) => cells[i] ?? '')
  if (used <= width) return { number, cells: aligned, ...(broken && { broken }) }
  aligned[width - 1] = cells.slice(width - 1, used).join(delimiter)
  const column = columns.at(-1)?.label ?? ''
  const tooMany = { column, reason: `这一行有 ${used} 格，表头只有 ${width} 列：可能有一格里的分隔符没有加英文双引号` }
  return { number, cells: aligned, broken: broken ?? tooMany }
}

const chained = async function* (first: readonly GridRow[], rest: AsyncIterator<GridRow>): AsyncGenerator<GridRow> {
  yield* first
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

// A form numbered down to 100 in advance has rows that hold nothing but their number.
const saysNothing = (row: Row, columns: readonly Column[]): boolean =>
  columns.every(({ field }, i) => field === 'ignored' || row.cells[i] === '') && row.broken === undefined

/** Finds the header of a sheet and gives the rows under it; blank rows and repeats of the header are passed over. */
export const openSheet = async (sheet: Sheet, kind: IngestKind, plan: Plan = {}): Promise<OpenedSheet> => {
  const iterator = sheet.rows[Symbol.asyncIterator]()
  const top = await peek(iterator)
  const header = findHeader(top, kind, plan)
  if (header === null) return { top, table: null, firstRow: top.find((row) => !isBlank(row))?.cells ?? [] }
  const { columns, row, height, known, recalled } = header
  const original = isSetAside(columns) ? restore : (text: string) => text
  const repeats = (row: Row) => row.cells.every((cell, i) => cell === columns[i]?.header)
  const rows = async function* () {
    for await (const gridRow of chained(top.slice(height), iterator)) {
      const cells = gridRow.cells.map((cell) => (cell.trim() === '' ? '' : original(cell)))
      const row = alignedRow({ ...gridRow, cells }, columns, sheet.delimiter ?? ' ')
      if (!saysNothing(row, columns) && !repeats(row)) yield row
    }
  }
  const place = { row, rows: height - top.findIndex(({ number }) => number === row), recalled }
  return { top, table: { columns, rows: rows(), share: sheet.share }, known, header: place }
}
