import type { Field } from './fields.ts'

/** A cell's words. JSON lines also hold lists and objects; their numbers and truth values are words too. */
export type Cell = string | readonly Cell[] | { readonly [key: string]: Cell }

/** What is wrong with a row: the column it stands in (empty: the whole row), and why, for its writer. */
export interface Problem {
  readonly column: string
  readonly reason: string
}

/** How a column's field was found: by a name we know, by a name like one, by what somebody chose, now or before. */
export const reasonsOfField = ['name', 'similar', 'chosen', 'remembered'] as const
export type WhyField = (typeof reasonsOfField)[number]

/** A column of a table. */
export interface Column {
  /** As the file has it: the set-aside file repeats it. */
  readonly header: string
  /** Fit to be read beside the words, and no two alike. */
  readonly label: string
  /** `null`: we do not know what it means. */
  readonly field: Field | null
  /** Of two columns for one field the lower rank is the better one. */
  readonly rank: number
  /** `null`: it has no field. */
  readonly why: WhyField | null
}

/** The columns the set-aside file adds behind the original ones. */
export const setAsideColumns = ['行号', '列', '原因'] as const

/** A row as a spreadsheet program shows it: cells from the left, as many as there are. */
export interface GridRow {
  /** Counted from 1, lines above the header and blank ones included. */
  readonly number: number
  readonly cells: readonly string[]
  /** Why it cannot be read at all. */
  readonly broken?: Problem
}

/** A row of a table: one cell for each column. */
export interface Row {
  readonly number: number
  readonly cells: readonly Cell[]
  readonly broken?: Problem
}

/** A file being read. */
export interface Table {
  readonly columns: readonly Column[]
  /** To be read once. */
  readonly rows: AsyncIterable<Row>
  /** How much of the file has been read, 0 to 1. */
  readonly share: () => number
}

/** The cell as text: lists and objects as JSON. */
export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : JSON.stringify(cell))

/** A cell as it is kept: without what PostgreSQL cannot hold, with one kind of line end, trimmed. */
export const tidy = (text: string): string => text.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim()
