import type { IngestKind } from './fields.ts'
import { headerLabel } from './header-text.ts'
import { isByName, recognise } from './headers.ts'
import { type Line, linesOf } from './lines.ts'
import { type Plan, type Planned, planned } from './plan.ts'
import type { Cell, Column, Row, Table } from './table.ts'
import type { TextFile } from './text-file.ts'

type JsonObject = { readonly [key: string]: Cell }

/** How many lines are looked at to learn which keys the file has; a key first seen later goes into `JSON原文`. */
const learntFrom = 200

const wholeRow: Column = { header: 'JSON原文', label: 'JSON原文', field: 'json', rank: 0, why: null }

const wordsOf = (value: unknown): Cell => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(wordsOf)
  if (typeof value !== 'object') return `${value}`
  return value === null ? '' : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, wordsOf(part)]))
}

/** The object a text holds, its scalars as words; `null` when it holds none. */
export const parseObject = (text: string): JsonObject | null => {
  try {
    const words = wordsOf(JSON.parse(text))
    return typeof words === 'object' && !Array.isArray(words) ? (words as JsonObject) : null
  } catch {
    return null
  }
}

/** The column a key of a JSON object stands for. */
export const columnOfKey = (key: string, kind: IngestKind): Column => {
  const meaning = recognise(key, kind)
  const { field, rank } = meaning ?? { field: null, rank: 0 }
  const why = meaning === null ? null : isByName(meaning) ? 'name' : 'similar'
  return { header: key, label: headerLabel(key) || key, field, rank, why }
}

const rowOf = ({ number, text, cut }: Line, columns: readonly Column[]): Row => {
  const object = cut ? null : parseObject(text)
  if (object === null) {
    const reason = cut ? '这一行超过 500 万字，只保留了开头' : '不是一个完整的 JSON 对象：每行应是一个 {…}'
    return { number, cells: columns.map(({ field }) => (field === 'json' ? text : '')), broken: { column: '', reason } }
  }
  const others = Object.entries(object).filter(([key]) => !columns.some(({ header }) => header === key))
  const rest: Cell = others.length === 0 ? '' : Object.fromEntries(others)
  const cell = (header: string): Cell => (Object.hasOwn(object, header) ? (object[header] ?? '') : '')
  return { number, cells: columns.map(({ header, field }) => (field === 'json' ? rest : cell(header))) }
}

/** A file of one JSON object per line, as a table whose columns are the keys. */
export const jsonlTable = async (file: TextFile, kind: IngestKind, plan: Plan = {}): Promise<Table & Planned> => {
  const lines = linesOf(file.chunks)
  const first: Line[] = []
  while (first.length < learntFrom) {
    const line = await lines.next()
    if (line.done === true) break
    first.push(line.value)
  }
  const keys = new Set(first.flatMap(({ text }) => Object.keys(parseObject(text) ?? {})))
  const { columns: named, recalled } = planned(
    [...keys].map((key) => columnOfKey(key, kind)),
    plan,
  )
  const columns = [...named, wholeRow]
  const rows = async function* () {
    for (const line of first) if (line.text.trim() !== '') yield rowOf(line, columns)
    for await (const line of lines) if (line.text.trim() !== '') yield rowOf(line, columns)
  }
  return { columns, recalled, rows: rows(), share: file.share }
}
