import { columnIndex } from './merges.ts'
import { general, type NumberFormat } from './number-formats.ts'
import { shownNumber } from './numbers.ts'
import { unescaped } from './shared-strings.ts'
import { attribute, type Tag, tagsOf } from './xml.ts'

/** What the cells of a sheet refer to. */
export interface Workbook {
  readonly strings: readonly string[]
  readonly formats: readonly NumberFormat[]
  readonly from1904: boolean
}

/** A row of a sheet as stored: cells by column, blank ones missing. */
export interface StoredRow {
  readonly number: number
  readonly cells: ReadonlyMap<number, string>
  /** Where the row ends in the XML. */
  readonly end: number
}

/** Columns to the right of this one are of no table; together they count as one, so that a row cannot fill the memory. */
export const lastColumn = 999

interface CellTag {
  readonly column: number
  readonly type: string
  readonly format: NumberFormat
}

const wordsOf = ({ type, format }: CellTag, stored: string, { strings, from1904 }: Workbook): string => {
  if (type === 's') return strings[Number(stored)] ?? ''
  if (type === 'b') return stored === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return stored.replace('T', ' ').replace(/ 00:00:00.*$/, '')
  // An error (#N/A) tells nothing.
  if (type === 'e') return ''
  return type === 'n' && stored !== '' ? shownNumber(stored.trim(), format, from1904) : unescaped(stored)
}

const cellOf = (tag: Tag, workbook: Workbook, previous: number): CellTag => {
  const letters = /^[A-Z]{1,3}/.exec(attribute(tag, 'r') ?? '')?.[0]
  const column = letters === undefined ? previous + 1 : columnIndex(letters)
  const format = workbook.formats[Number(attribute(tag, 's') ?? 0)] ?? general
  return { column: Math.min(column, lastColumn), type: attribute(tag, 't') ?? 'n', format }
}

/** The rows of a sheet that hold cells, from top to bottom. */
export const storedRows = function* (xml: string, workbook: Workbook): Generator<StoredRow> {
  let number = 0
  let cells = new Map<number, string>()
  let cell: CellTag | null = null
  let [words, previous, reading] = ['', -1, false]
  for (const tag of tagsOf(xml)) {
    const { name, closes, empty, text } = tag
    if (name === 'sheetData' && closes) return
    if (name === 'row' && !closes) {
      number = Number(attribute(tag, 'r') ?? number + 1)
      ;[cells, previous] = [new Map(), -1]
    } else if (name === 'row') {
      yield { number, cells, end: tag.end }
    } else if (name === 'c' && !closes) {
      cell = cellOf(tag, workbook, previous)
      ;[words, previous] = ['', cell.column]
    } else if (name === 'rPh') {
      reading = !closes
    } else if ((name === 'v' || name === 't') && closes && !reading) {
      words += text
    }
    if (name !== 'c' || !(closes || empty) || cell === null) continue
    const shown = wordsOf(cell, words, workbook)
    if (shown.trim() !== '') cells.set(cell.column, shown)
    cell = null
  }
}
