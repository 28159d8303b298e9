import { type CheckedRows, type CheckOrder, checkRows } from './check-rows.ts'
import type { IngestKind } from './fields.ts'
import { betterKind } from './headers.ts'
import { type InspectedFile, inspect } from './inspect.ts'
import { canName, type OpenedFile, openForm } from './open-table.ts'
import type { Plan } from './plan.ts'
import { lastPart } from './receive.ts'
import { type HeaderPlace, isSetAside } from './sheet.ts'
import { type Column, setAsideColumns, textOf, tidy } from './table.ts'

/** A column of a file, and a few of its values. */
export interface PreviewColumn extends Pick<Column, 'label' | 'field' | 'why'> {
  readonly samples: readonly string[]
}

/** What a file holds and what would become of it; nothing is written. */
export interface FilePreview extends Pick<InspectedFile, 'form'> {
  /** Of a text file. */
  readonly encoding: string | null
  readonly sheets: readonly string[]
  readonly sheet: string | null
  /** `null`: none was found, and the columns are not known. */
  readonly header: HeaderPlace | null
  /** The first rows as they stand, to choose the header from. */
  readonly top: readonly { readonly number: number; readonly cells: readonly string[] }[]
  readonly columns: readonly PreviewColumn[]
  /** No column names the records. */
  readonly isNameless: boolean
  /** The kind that explains more of the headers. */
  readonly likelier: IngestKind | null
  /** `null`: without a name nothing goes in. */
  readonly check: CheckedRows | null
}

export interface PreviewOrder extends Omit<CheckOrder, 'table' | 'onRow' | 'fileName' | 'most'> {
  /** Path of the file. */
  readonly file: string
  readonly fileName: string
  readonly plan: Plan
}

/** Rows that are looked at one by one, so that an answer comes in seconds. */
const mostChecked = 2_000
const shownRows = { count: 12, cells: 12 } as const
const samples = { count: 3, length: 60 } as const

/** Looks at a file as `ingest` would take it. Throws `ExpectedFailure` when it is not one we can read. */
export const previewFile = async (order: PreviewOrder): Promise<FilePreview> => {
  const file = await inspect(order.file, lastPart(order.fileName))
  const opened = await openForm(file, order.kind, order.plan)
  const { sheet = null, sheets } = opened
  const encoding = file.form === 'xlsx' ? null : file.encoding
  return { form: file.form, encoding, sheet, sheets, top: topOf(opened), ...(await readOf(opened, file, order)) }
}

type Read = Pick<FilePreview, 'header' | 'columns' | 'isNameless' | 'likelier' | 'check'>

const readOf = async (opened: OpenedFile, { name }: InspectedFile, order: PreviewOrder): Promise<Read> => {
  const { kind } = order
  if (opened.table === null) {
    const likelier = betterKind(opened.firstRow, kind)
    return { header: null, columns: [], isNameless: true, likelier, check: null }
  }
  const { table, header } = opened
  const seen = table.columns.map((): string[] => [])
  const onRow: CheckOrder['onRow'] = ({ cells }) =>
    seen.forEach((found, at) => {
      const words = found.length < samples.count ? shown(textOf(cells[at] ?? '')) : ''
      if (words !== '' && !found.includes(words)) found.push(words)
    })
  const isNameless = !canName(table.columns, kind)
  const checked = await checkRows({ ...order, table, onRow, fileName: name, most: isNameless ? 0 : mostChecked })
  const likelier = betterKind(
    table.columns.map((column) => column.header),
    kind,
  )
  const columns = table.columns.map(({ label, field, why }, at) => ({ label, field, why, samples: seen[at] ?? [] }))
  return {
    header,
    columns: columns.filter(isChosen(table.columns)),
    isNameless,
    likelier,
    check: isNameless ? null : checked,
  }
}

// Row, column and reason of a file that was set aside are ours, and what has no key of its own has no column to choose.
const isChosen =
  (all: readonly Column[]) =>
  ({ label, field }: PreviewColumn): boolean =>
    field !== 'json' && !(isSetAside(all) && setAsideColumns.some((ours) => ours === label))

const shown = (words: string): string => {
  const line = tidy(words).replace(/\s+/g, ' ')
  return line.length <= samples.length ? line : `${line.slice(0, samples.length - 1).toWellFormed()}…`
}

const topOf = ({ top }: OpenedFile): FilePreview['top'] =>
  top
    .slice(0, shownRows.count)
    .map(({ number, cells }) => ({ number, cells: cells.slice(0, shownRows.cells).map(shown) }))
