import { readFile } from 'node:fs/promises'
import { ExpectedFailure } from '../../src/domain/failure.ts'
import { csvRows, type Delimiter, delimiters } from './csv.ts'
import { type IngestKind, wording } from './fields.ts'
import { headerLabel } from './header-text.ts'
import { betterKind, suits } from './headers.ts'
import type { InspectedFile } from './inspect.ts'
import { jsonlTable } from './jsonl.ts'
import { type OpenedSheet, openSheet } from './sheet.ts'
import type { Table } from './table.ts'
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

const openCsv = async (open: () => TextFile, kind: IngestKind): Promise<OpenedSheet> => {
  const head = await headOf(open())
  const known = async (delimiter: Delimiter): Promise<number> => {
    const opened = await openSheet({ rows: csvRows([head], delimiter), share: () => 0 }, kind)
    return opened.table === null ? 0 : opened.known
  }
  const scores = await Promise.all(delimiters.map(known))
  const delimiter = delimiters[scores.indexOf(Math.max(...scores))] ?? ','
  const { chunks, share } = open()
  return openSheet({ rows: csvRows(chunks, delimiter), share, delimiter }, kind)
}

const openXlsx = async ({ path, name }: InspectedFile, kind: IngestKind): Promise<OpenedSheet> => {
  const zip = openZip(await readFile(path))
  if (!zip.has('xl/workbook.xml')) {
    const nature = zip.has('word/document.xml')
      ? 'Word 文档'
      : zip.has('ppt/presentation.xml')
        ? '演示文稿'
        : '压缩包，不是 .xlsx'
    throw new ExpectedFailure(`不支持的文件：${name} 是${nature}；请另存为 .xlsx、CSV 或 JSONL`)
  }
  let first: OpenedSheet = { table: null, firstRow: [] }
  for (const open of (await openWorkbook(zip)).sheets) {
    const opened = await openSheet(await open(), kind)
    if (opened.table !== null) return opened
    if (first.table === null && first.firstRow.length === 0) first = opened
  }
  return first
}

const openForm = async (file: InspectedFile, kind: IngestKind): Promise<OpenedSheet> => {
  if (file.form === 'xlsx') return openXlsx(file, kind)
  const open = () => openText(file.path, file.size, file.encoding)
  if (file.form === 'csv') return openCsv(open, kind)
  const table = await jsonlTable(open(), kind)
  const keys = table.columns.slice(0, -1).map(({ header }) => header)
  return suits(keys, kind) ? { table, known: keys.length } : { table: null, firstRow: keys }
}

/**
 * Opens an inspected file as a table. Throws `ExpectedFailure` when no header of the kind can be found, naming the headers
 * that are there and those that should be. In a workbook the first sheet with a header is taken.
 */
export const openTable = async (file: InspectedFile, kind: IngestKind): Promise<Table> => {
  const { table, ...missing } = await openForm(file, kind)
  if (table === null) throw noHeader(file.name, 'firstRow' in missing ? missing.firstRow : [], kind)
  const headers = table.columns.map(({ header }) => header)
  if (betterKind(headers, kind) !== null) throw noHeader(file.name, headers, kind)
  return table
}
