import type { IngestKind } from './fields.ts'
import { headerLabel } from './header-text.ts'
import { isByName, type Recognised, recognise, suits } from './headers.ts'
import { headersKey, type Plan, type Planned, planned } from './plan.ts'
import type { Column, GridRow } from './table.ts'

/** A header found: its columns, and how many of the rows from the top belong to it and to the titles above it. */
export interface FoundHeader extends Planned {
  /** Number of the row it begins in. */
  readonly row: number
  readonly height: number
  /** Columns whose meaning is known. */
  readonly known: number
}

/** How many rows from the top a header is looked for in; titles and notes stand above it. */
export const headerWithin = 30

interface Candidate {
  readonly row: number
  readonly headers: readonly string[]
  readonly meanings: readonly (Recognised | null)[]
  readonly height: number
  readonly known: number
}

const candidateOf = (
  headers: readonly string[],
  place: Pick<Candidate, 'row' | 'height'>,
  kind: IngestKind,
): Candidate => {
  const meanings = headers.map((header) => recognise(header, kind))
  return { ...place, headers, meanings, known: meanings.filter((meaning) => meaning !== null).length }
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

// «需求名称 ┃ 备注 ┃ ·» over «焊缝开裂 ┃ 甲 ┃ 乙»: what stands under a header that is no group's name is a record.
const isRecordUnder = (top: Candidate, bottom: Candidate): boolean =>
  top.headers.some((text, i) => {
    const below = bottom.headers[i] ?? ''
    const isOwn = top.meanings[i] !== null && (top.headers[i + 1] ?? '') !== ''
    return isOwn && below !== '' && below !== text && bottom.meanings[i] == null
  })

const candidatesAt = (rows: readonly GridRow[], at: number, kind: IngestKind): readonly Candidate[] => {
  const [top, bottom] = [rows[at], rows[at + 1]]
  if (top === undefined || top.broken) return []
  const row = top.number
  const alone = candidateOf(header(top), { row, height: at + 1 }, kind)
  if (bottom === undefined || bottom.broken) return [alone]
  const below = candidateOf(header(bottom), { row, height: at + 2 }, kind)
  const joined = candidateOf(joinRows(header(top), header(bottom)), { row, height: at + 2 }, kind)
  // Cells merged over both rows stand in both; without merged cells the join must tell more than either row.
  const merged = header(top).some((cell, i) => cell !== '' && cell === header(bottom)[i] && below.meanings[i] !== null)
  const tells = joined.known > alone.known && (joined.known > below.known || (merged && joined.known === below.known))
  return tells && !isRecordUnder(alone, below) ? [alone, joined] : [alone]
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
    const why = meanings[i] == null ? null : isByName(meanings[i]) ? 'name' : 'similar'
    return { header: text, label, field, rank, why }
  })
}

const foundAs = (candidate: Candidate, plan: Plan): FoundHeader => {
  const { row, height, known } = candidate
  return { row, height, known, ...planned(columnsOf(candidate), plan) }
}

// Of equals the first: two rows joined come before their second row alone, and name the groups too.
const bestOf = (candidates: readonly Candidate[]): Candidate | null =>
  candidates.reduce<Candidate | null>(
    (found, next) => (found === null || next.known > found.known ? next : found),
    null,
  )

/**
 * The header among the first rows: the row that was named or whose headers are remembered; else the row, or two rows
 * joined, in which most columns mean something for the kind.
 */
export const findHeader = (rows: readonly GridRow[], kind: IngestKind, plan: Plan = {}): FoundHeader | null => {
  const candidates = rows.slice(0, headerWithin).flatMap((_, at) => candidatesAt(rows, at, kind))
  const isNamed = ({ row, headers }: Candidate) => row === plan.headerRow && headers.some((text) => text !== '')
  const isRemembered = (candidate: Candidate) => plan.remembered?.has(headersKey(columnsOf(candidate))) === true
  const isLikely = (candidate: Candidate) => suits(candidate.headers, kind) && !isForm(rows, candidate, kind)
  const best =
    plan.headerRow === undefined
      ? (candidates.find(isRemembered) ?? bestOf(candidates.filter(isLikely)))
      : bestOf(candidates.filter(isNamed))
  return best && foundAs(best, plan)
}
