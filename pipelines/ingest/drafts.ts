import { type IngestKind, nameFields } from './fields.ts'
import type { Ingested, Library } from './libraries.ts'
import type { OrganisationBook } from './organisations.ts'
import { openReading } from './reading.ts'
import type { Context } from './records/context.ts'
import type { Cell, Column, Problem, Row } from './table.ts'

/** A row, and the record it became or why it became none. */
export type Draft<T> =
  | { readonly row: Row; readonly record: T; readonly problems: null }
  | { readonly row: Row; readonly record: null; readonly problems: readonly Problem[] }

/** What all rows of a file have in common. */
export interface Draftsman<T extends Ingested> {
  readonly library: Library<T>
  readonly columns: readonly Column[]
  readonly context: Omit<Context, 'row' | 'nameColumn'>
}

/** Longest cell, in characters: a description may be so long, and nothing is longer. */
const longestCell = 20_000

const leaves = (cell: Cell): readonly string[] =>
  typeof cell === 'string' ? [cell] : Object.values(cell).flatMap(leaves)

const faultOf = (cell: Cell): string | null => {
  const words = leaves(cell)
  if (words.some((text) => text.includes('\uFFFD'))) return '有无法识别的字符（�）：文字编码已损坏'
  const length = Math.max(0, ...words.map((text) => text.length))
  return length > longestCell ? `一格里有 ${length} 字，超过 ${longestCell} 字` : null
}

const unreadable = ({ cells, broken }: Row, columns: readonly Column[]): readonly Problem[] => {
  if (broken !== undefined) return [broken]
  return cells.flatMap((cell, i) => {
    const reason = faultOf(cell)
    return reason === null ? [] : [{ column: columns[i]?.label ?? '', reason }]
  })
}

const nameColumnOf = (columns: readonly Column[], kind: IngestKind): string | null => {
  const naming = columns.filter(({ field }) => field !== null && nameFields[kind].includes(field))
  return naming.toSorted((a, b) => a.rank - b.rank)[0]?.label ?? null
}

const noteOrganisation = (book: OrganisationBook, kind: IngestKind, record: Ingested): void => {
  if (kind === 'organisation' && 'name' in record) book.add(record)
}

/** Reads rows one after the other; the second row with an id of the file is refused, naming the first. */
export const drafter = <T extends Ingested>({ library, columns, context }: Draftsman<T>): ((row: Row) => Draft<T>) => {
  const nameColumn = nameColumnOf(columns, context.kind)
  const rowOfId = new Map<string, number>()
  return (row) => {
    const faults = unreadable(row, columns)
    if (faults.length > 0) return { row, record: null, problems: faults }
    const reading = openReading(row, columns, context.kind)
    const record = library.recordOf(reading, { ...context, row: row.number, nameColumn })
    if (reading.problems.length > 0) return { row, record: null, problems: reading.problems }
    const first = rowOfId.get(record.id)
    const reason = `与第 ${first} 行重复：编号相同，或名称和单位相同`
    if (first !== undefined) return { row, record: null, problems: [{ column: nameColumn ?? '', reason }] }
    rowOfId.set(record.id, row.number)
    noteOrganisation(context.book, context.kind, record)
    return { row, record, problems: null }
  }
}
