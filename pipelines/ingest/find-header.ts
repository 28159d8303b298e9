import type { IngestKind } from './fields.ts'
import { headerLabel } from './header-text.ts'
import { type Recognised, recognise, suits } from './headers.ts'
import type { Column, GridRow } from './table.ts'

/** A header found: its columns, and how many of the rows from the top belong to it and to the titles above it. */
export interface FoundHeader {
  readonly columns: readonly Column[]
  readonly height: number
  /** Columns whose meaning is known. */
  readonly known: number
}

/** How many rows from the top a header is looked for in; titles and notes stand above it. */
export const headerWithin = 30

interface Candidate {
  readonly headers: readonly string[]
  readonly meanings: readonly (Recognised | null)[]
  readonly height: number
  readonly known: number
}

const candidateOf = (headers: readonly string[], height: number, kind: IngestKind): Candidate => {
  const meanings = headers.map((header) => recognise(header, kind))
  return { headers, meanings, height, known: meanings.filter((meaning) => meaning !== null).length }
}

// «企业信息 ┃ · ┃ 备注» over «名称 ┃ 联系人 ┃ ·»: a group's name stands in its first column and holds for those to its right.
const joinRows = (top: readonly string[], bottom: readonly string[]): readonly string[] => {
  let group = ''
  return Array.from({ length: Math.max(top.length, bottom.length) }, (_, i) => {
    const [above, below] = [top[i] ?? '', bottom[i] ?? '']
    if (above !== '' || below === '') group = above
    return below === '' || below === group ? group : group === '' ? below : `${group}/${below}`
  })
}

/** Tables have no more columns: what stands further right is set aside with its row. */
const mostColumns = 1_000

const header = ({ cells }: GridRow): readonly string[] => cells.slice(0, mostColumns).map((cell) => cell.trim())

const candidatesAt = (rows: readonly GridRow[], at: number, kind: IngestKind): readonly Candidate[] => {
  const [top, bottom] = [rows[at], rows[at + 1]]
  if (top === undefined || top.broken) return []
  const alone = candidateOf(header(top), at + 1, kind)
  if (bottom === undefined || bottom.broken) return [alone]
  const below = candidateOf(header(bottom), at + 2, kind)
  const joined = candidateOf(joinRows(header(top), header(bottom)), at + 2, kind)
  // Cells merged over both rows stand in both; without merged cells the join must tell more than either row.
  const merged = header(top).some((cell, i) => cell !== '' && cell === header(bottom)[i] && below.meanings[i] !== null)
  const tells = joined.known > alone.known && (joined.known > below.known || (merged && joined.known === below.known))
  return tells ? [alone, joined] : [alone]
}

// No two columns may have the same: the first of these that is free, else the last with a number.
const unusedLabel = (used: ReadonlySet<string>, wanted: readonly string[]): string => {
  const labels = wanted.filter((label) => label !== '')
  const numbered = Iterator.from(used).map((_, i) => `${labels.at(-1)} ${i + 2}`)
  return [...labels, ...numbered].find((label) => !used.has(label)) ?? ''
}

// A form for one record has its headers under one another: «需求名称 ┃ 泵轴断裂» over «企业名称 ┃ 淮岭泵业».
const isForm = (rows: readonly GridRow[], { headers, known }: Candidate, kind: IngestKind): boolean => {
  const column = headers.findIndex((text) => text !== '')
  const words = new Set(rows.map(({ cells }) => cells[column]?.trim() ?? ''))
  const others = [...words].filter((text) => text !== headers[column] && recognise(text, kind) !== null)
  return others.length >= Math.max(2, known)
}

const columnsOf = ({ headers, meanings }: Candidate): readonly Column[] => {
  const used = new Set<string>()
  const width = headers.findLastIndex((text) => text !== '') + 1
  return headers.slice(0, width).map((text, i) => {
    const { field = null, rank = 0, part = '' } = meanings[i] ?? {}
    const label = unusedLabel(used, [headerLabel(part), headerLabel(text) || `第 ${i + 1} 列`])
    used.add(label)
    return { header: text, label, field, rank }
  })
}

/** The header among the first rows: the row, or two rows joined, in which most columns mean something for the kind. */
export const findHeader = (rows: readonly GridRow[], kind: IngestKind): FoundHeader | null => {
  const candidates = rows.slice(0, headerWithin).flatMap((_, at) => candidatesAt(rows, at, kind))
  // Of equals the first: two rows joined come before their second row alone, and name the groups too.
  const best = candidates
    .filter((candidate) => suits(candidate.headers, kind) && !isForm(rows, candidate, kind))
    .reduce<Candidate | null>((found, next) => (found === null || next.known > found.known ? next : found), null)
  return best && { columns: columnsOf(best), height: best.height, known: best.known }
}
