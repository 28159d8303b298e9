import { readFile } from 'node:fs/promises'
import { ExpectedFailure } from '../../src/domain/failure.ts'
import { csvRows, type Delimiter, delimiters } from './csv.ts'
import { type IngestKind, nameFields, wording } from './fields.ts'
import { headerLabel } from './header-text.ts'
import { betterKind, suits } from './headers.ts'
import type { InspectedFile } from './inspect.ts'
import { jsonlTable } from './jsonl.ts'
import type { Plan } from './plan.ts'
import { type OpenedSheet, openSheet } from './sheet.ts'
import type { Column, Table } from './table.ts'
import { openText, type TextFile } from './text-file.ts'
import { openWorkbook } from './xlsx/workbook.ts'
import { openZip } from './xlsx/zip.ts'

/** Characters from the top of a CSV file in which its separator and header are looked for. */
const headLength = 1 << 18

const hintOf = (headers: readonly string[], kind: IngestKind): string => {
  const other = betterKind(headers, kind)
  return other === null ? '' : `；它像是${wording[other].noun}表，请用 --kind ${other}`
}

const noHeader = (name: string, headers: readonly string[], kind: IngestKind): ExpectedFailure => {
  const found = headers.map((header) => headerLabel(header).slice(0, 20)).filter((label) => label !== '')
  const shown = found.slice(0, 12).join('、') || '空'
  const wanted = `应有「${wording[kind].name}」等列（如 ${wording[kind].headers}）`
  return new ExpectedFailure(
    `${name} 里没有可识别的${wording[kind].noun}表头：找到「${shown}」，${wanted}${hintOf(headers, kind)}`,
  )
}

const headOf = async ({ chunks }: TextFile): Promise<string> => {
  let head = ''
  for await (const chunk of chunks) {
    head += chunk
    if (head.length >= headLength) break
  }
  return head
}

// The separator by which most headers are known; of equals the one that makes most columns.
const delimiterOf = async (head: string, kind: IngestKind, plan: Plan): Promise<Delimiter> => {
  const told = async (delimiter: Delimiter): Promise<number> => {
    const opened = await openSheet({ rows: csvRows([head], delimiter), share: () => 0 }, kind, plan)
    const columns = Math.max(0, ...opened.top.map(({ cells }) => cells.length))
    return (opened.table === null ? 0 : opened.known) + 1 - 1 / Math.max(1, columns)
  }
  const scores = await Promise.all(delimiters.map(told))
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ','
}

const openCsv = async (open: () => TextFile, kind: IngestKind, plan: Plan): Promise<OpenedSheet> => {
  const delimiter = await delimiterOf(await headOf(open()), kind, plan)
  const { chunks, share } = open()
  return openSheet({ rows: csvRows(chunks, delimiter), share, delimiter }, kind, plan)
}

const openXlsx = async ({ path, name }: InspectedFile, kind: IngestKind, plan: Plan): Promise<OpenedFile> => {
  const zip = openZip(await readFile(path))
  if (!zip.has('xl/workbook.xml')) {
    const nature = zip.has('word/document.xml')
      ? 'Word 文档'
      : zip.has('ppt/presentation.xml')
        ? '演示文稿'
        : '压缩包，不是 .xlsx'
    throw new ExpectedFailure(`不支持的文件：${name} 是${nature}；请另存为 .xlsx、CSV 或 JSONL`)
  }
  const { sheets: openers, names: sheets } = await openWorkbook(zip)
  let first: OpenedFile = { top: [], table: null, firstRow: [], sheets }
  for (const [at, open] of openers.entries()) {
    const sheet = sheets[at] ?? ''
    if (plan.sheet !== undefined && plan.sheet !== sheet) continue
    const opened = { ...(await openSheet(await open(), kind, plan)), sheet, sheets }
    if (opened.table !== null) return opened
    if (first.table === null && first.firstRow.length === 0) first = opened
  }
  return first
}

/** A file as it was opened, with the sheets it has. */
export type OpenedFile = OpenedSheet & { readonly sheets: readonly string[] }

/** Opens an inspected file; where no header of the kind is found there is no table. */
export const openForm = async (file: InspectedFile, kind: IngestKind, plan: Plan): Promise<OpenedFile> => {
  if (file.form === 'xlsx') return openXlsx(file, kind, plan)
  const open = () => openText(file.path, file.size, file.encoding)
  if (file.form === 'csv') return { ...(await openCsv(open, kind, plan)), sheets: [] }
  const table = await jsonlTable(open(), kind, plan)
  const keys = table.columns.slice(0, -1).map(({ header }) => header)
  const header = { row: 1, rows: 0, recalled: table.recalled }
  const isChosen = plan.chosen !== undefined || table.recalled
  return isChosen || suits(keys, kind)
    ? { top: [], table, known: keys.length, header, sheets: [] }
    : { top: [], table: null, firstRow: keys, sheets: [] }
}

/** Whether records of the kind can be made of these columns: one names them, or at least describes them. */
export const canName = (columns: readonly Column[], kind: IngestKind): boolean =>
  columns.some(({ field }) => field !== null && [...nameFields[kind], 'json'].includes(field)) ||
  ((kind === 'need' || kind === 'result') && columns.some(({ field }) => field === 'description'))

/**
 * Opens an inspected file as a table. Throws `ExpectedFailure` when no header of the kind can be found, naming the headers
 * that are there and those that should be. In a workbook the first sheet with a header is taken.
 */
export const openTable = async (file: InspectedFile, kind: IngestKind, plan: Plan = {}): Promise<Table> => {
  const { table, ...missing } = await openForm(file, kind, plan)
  if (table === null) throw noHeader(file.name, 'firstRow' in missing ? missing.firstRow : [], kind)
  const headers = table.columns.map(({ header }) => header)
  if (plan.headerRow === undefined && plan.chosen === undefined) {
    if (betterKind(headers, kind) !== null) throw noHeader(file.name, headers, kind)
  } else if (!canName(table.columns, kind)) {
    const { name } = wording[kind]
    throw new ExpectedFailure(`${file.name} 里没有一列对应「${name}」：请在各列的对应里选一列作「${name}」`)
  }
  return table
}
