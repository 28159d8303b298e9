import type { GridRow } from '../table.ts'
import { lastColumn, type StoredRow, storedRows, type Workbook } from './cells.ts'
import { type Merge, mergesOf } from './merges.ts'

/** A block that reaches down into the rows below, and what stands in it. */
interface Reaching extends Merge {
  readonly words: string
}

const caption = { column: '', reason: '这一行是横跨几列的标题或说明，不是一条记录' } as const

// «一、装备制造» or «注：…» across the table: its only words stand in a block at least three columns wide.
const isCaption = ({ cells }: StoredRow, merges: readonly Merge[]): boolean =>
  cells.size === 1 && merges.some(({ left, right }) => right - left >= 2 && cells.has(left))

const gridRow = (row: StoredRow, filled: ReadonlyMap<number, string>, isTitle: boolean): GridRow => {
  const width = Math.max(-1, ...filled.keys()) + 1
  const cells = Array.from({ length: width }, (_, column) => filled.get(column) ?? '')
  return { number: row.number, cells, ...(isTitle && { broken: caption }) }
}

// By column, so that a file full of merged blocks cannot slow every row down.
type ReachingByColumn = Map<number, Reaching>

const filledFrom = (reaching: ReachingByColumn, { number, cells }: StoredRow): ReadonlyMap<number, string> => {
  const above = reaching.values().filter(({ left, bottom }) => bottom >= number && !cells.has(left))
  return new Map([...cells, ...above.map(({ left, words }) => [left, words] as const)])
}

/**
 * The rows of a sheet as they are seen: a cell merged over several rows holds its words in each of them. Rows without
 * cells are passed over. `onRow` hears how far into the XML the reading has come.
 */
export const sheetRows = function* (xml: string, workbook: Workbook, onRow: (end: number) => void): Generator<GridRow> {
  const merges = mergesOf(xml)
  const reaching: ReachingByColumn = new Map()
  for (const row of storedRows(xml, workbook)) {
    onRow(row.end)
    if (row.cells.size === 0) continue
    const here = (merges.get(row.number) ?? []).filter(({ left }) => left <= lastColumn)
    yield gridRow(row, filledFrom(reaching, row), isCaption(row, here))
    for (const merge of here) reaching.set(merge.left, { ...merge, words: row.cells.get(merge.left) ?? '' })
  }
}
