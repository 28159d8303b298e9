import type { MatchView, Quote } from '../../api/types.ts'
import { type Told, toldOf } from '../../matches/indicator-rows.ts'
import { quotedPieces } from '../../matches/pieces.ts'
import { sharesOf } from '../../matches/shares.ts'
import { sumOfTenths } from '../../matches/tenths.ts'

/** What one of those compared says to a row; `text` alone is what is exported. */
export interface Cell {
  readonly text: string
  /** Points of a reason, 0..100. */
  readonly points?: number
  readonly told?: Told
  /** Its own words, with what speaks marked. */
  readonly quotes?: readonly Quote[]
}

export const rowGroups = ['facts', 'reasons', 'indicators', 'evidence'] as const
export type RowGroup = (typeof rowGroups)[number]

/** A row: what is compared, and a cell for each, `null` where one says nothing of it. */
export interface Row {
  readonly group: RowGroup
  /** Of facts and evidence a name of the page, of reasons a signal, of indicators the words asked. */
  readonly name: string
  /** The service's own name of a reason. */
  readonly label: string
  readonly cells: readonly (Cell | null)[]
  readonly differs: boolean
}

/** Those that are compared, row by row. */
export const rowsOf = (matches: readonly MatchView[]): readonly Row[] =>
  [...factRows(matches), ...reasonRows(matches), ...indicatorRows(matches), evidenceRow(matches)].filter(({ cells }) =>
    cells.some((cell) => cell !== null),
  )

const row = (said: Omit<Row, 'differs' | 'label'> & Partial<Pick<Row, 'label'>>): Row => ({
  label: '',
  ...said,
  differs: new Set(said.cells.map((cell) => cell?.text ?? '')).size > 1,
})

const list = (words: readonly string[] | null | undefined): string => (words ?? []).join('、')

const facts: Readonly<Record<string, (match: MatchView) => string | number | null | undefined>> = {
  score: ({ reasons }) => sumOfTenths(sharesOf(reasons).map(({ points }) => points)).toFixed(1),
  grade: ({ gradeName }) => gradeName,
  organisation: ({ record }) => record.organisation,
  region: ({ record }) => record.region,
  post: ({ kind, record }) => (kind === 'expert' ? record.title : null),
  honours: ({ record }) => list(record.honours),
  fields: ({ record }) => list(record.fields),
  maturity: ({ record }) => record.maturity,
  cooperation: ({ record }) => list(record.cooperation),
  price: ({ record }) => record.price,
  availability: ({ record }) => record.availability,
  capacity: ({ record }) => record.capacity,
  inventors: ({ record }) => list(record.inventors),
  updated: ({ record }) => record.updated?.slice(0, 10),
}

const factRows = (matches: readonly MatchView[]): readonly Row[] =>
  Object.entries(facts).map(([name, read]) => {
    const cells = matches.map((match): Cell | null => {
      const said = read(match)
      return said === null || said === undefined || said === '' ? null : { text: `${said}` }
    })
    return row({ group: 'facts', name, cells })
  })

const reasonRows = (matches: readonly MatchView[]): readonly Row[] => {
  const shares = matches.map(({ reasons }) => sharesOf(reasons))
  const named = new Map(shares.flat().map(({ reason }) => [reason.signal, reason.label]))
  return [...named].map(([signal, label]) => {
    const cells = shares.map((each): Cell | null => {
      const share = each.find(({ reason }) => reason.signal === signal)
      if (share === undefined) return null
      return { text: `${share.points.toFixed(1)}：${share.reason.text}`, points: share.points }
    })
    return row({ group: 'reasons', name: signal, cells, label })
  })
}

const indicatorRows = (matches: readonly MatchView[]): readonly Row[] => {
  const asked = new Map(
    matches.flatMap(({ indicators }) => indicators).map(({ indicator }) => [indicator.start, indicator.text]),
  )
  return [...asked].map(([start, text]) => {
    const cells = matches.map(({ indicators }): Cell | null => {
      const found = indicators.find(({ indicator }) => indicator.start === start)
      if (found === undefined) return null
      const quotes = found.offered === null ? [] : [found.offered]
      return { text: [found.offered?.text, found.note].filter(Boolean).join('：'), told: toldOf(found), quotes }
    })
    return row({ group: 'indicators', name: text, cells })
  })
}

/** Quotes of one that are shown side by side. */
const fewQuotes = 4

const evidenceRow = (matches: readonly MatchView[]): Row => {
  const cells = matches.map((match): Cell | null => {
    const quotes = quotedPieces(match)
      .flatMap((piece) => [
        ...(typeof piece.title === 'object' && piece.title !== null ? [piece.title] : []),
        ...piece.quotes,
      ])
      .slice(0, fewQuotes)
    return quotes.length === 0 ? null : { text: quotes.map(({ text }) => text).join('\n'), quotes }
  })
  return row({ group: 'evidence', name: 'evidence', cells })
}
