import type { IngestKind } from './fields.ts'
import { columnOfKey, parseObject } from './jsonl.ts'
import { splitList } from './lists.ts'
import { type Cell, type Column, type Row, textOf, tidy } from './table.ts'

/** A cell with words in it, and its column. */
export interface Filled {
  readonly column: Column
  readonly cell: Cell
}

const isFilled = ({ cell }: Filled): boolean =>
  typeof cell === 'string' ? cell.trim() !== '' : Object.keys(cell).length > 0

const unpacked = (cell: Cell, kind: IngestKind): readonly Filled[] => {
  const object = typeof cell === 'string' ? parseObject(cell) : cell
  return Object.entries(object ?? {}).map(([key, value]) => ({ column: columnOfKey(key, kind), cell: value }))
}

/** The filled cells of a row, in the order of the columns; a whole row kept as JSON is unfolded. */
export const filledCells = ({ cells }: Row, columns: readonly Column[], kind: IngestKind): readonly Filled[] =>
  columns
    .flatMap((column, i) => {
      const cell = cells[i] ?? ''
      return column.field === 'json' ? unpacked(cell, kind) : [{ column, cell }]
    })
    .filter(isFilled)

/** The words of a cell: a list on one line each. */
export const wordsOf = (cell: Cell): string => {
  const lines = Array.isArray(cell) && cell.every((part) => typeof part === 'string')
  return tidy(lines ? cell.join('\n') : textOf(cell))
}

/** The parts of a cell that lists several things. */
export const partsOf = ({ cell }: Filled): readonly string[] =>
  Array.isArray(cell) ? cell.map((part) => tidy(textOf(part))).filter((part) => part !== '') : splitList(wordsOf(cell))
