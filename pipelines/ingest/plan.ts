import { createHash } from 'node:crypto'
import type { Field } from './fields.ts'
import { type Column, setAsideColumns } from './table.ts'

/** What each column is for, by the label it is shown under; those that are not named are recognised. */
export type Choices = ReadonlyMap<string, Field>

/** What somebody decided about a table before it is read. */
export interface Plan {
  /** Name of the sheet of a workbook; without it the first that has a header. */
  readonly sheet?: string | undefined
  /** Number of the row the header begins in; without it it is looked for. */
  readonly headerRow?: number | undefined
  readonly chosen?: Choices
  /** What was chosen before, by `headersKey`: it holds where nothing is chosen now. */
  readonly remembered?: ReadonlyMap<string, Choices>
}

/** Columns as they are to be read. */
export interface Planned {
  readonly columns: readonly Column[]
  /** They were chosen for these headers before. */
  readonly recalled: boolean
}

/** Better than any name: somebody said so. */
const saidRank = -1

/** One key for the same set of headers, in whatever order; those of us who set rows aside do not count. Hexadecimal. */
export const headersKey = (columns: readonly Pick<Column, 'label' | 'field'>[]): string => {
  const own = columns.filter(({ label, field }) => field !== 'json' && !setAsideColumns.some((ours) => ours === label))
  return createHash('sha256')
    .update(JSON.stringify(own.map(({ label }) => label).sort()))
    .digest('hex')
}

/** The columns with what was chosen for them, now or before. */
export const planned = (columns: readonly Column[], { chosen, remembered }: Plan): Planned => {
  const recalled = chosen === undefined ? remembered?.get(headersKey(columns)) : undefined
  const said = chosen ?? recalled
  if (said === undefined) return { columns, recalled: false }
  const why = recalled === undefined ? 'chosen' : 'remembered'
  const read = (column: Column): Column => {
    const field = said.get(column.label)
    return field === undefined ? column : { ...column, field, why, rank: saidRank }
  }
  return { columns: columns.map(read), recalled: recalled !== undefined }
}
