import type { MatchView, Quote } from '../api/types.ts'

/** Quotes of one piece of a record: a paper, a patent, a project, or what the record says of itself. */
export interface QuotedPiece {
  readonly key: string
  /** 「论文 · 2021 · 第一作者」; `null` for the record itself. */
  readonly source: string | null
  /** The title of the piece, quoted if it speaks, plain if it does not, `null` for the record itself. */
  readonly title: Quote | string | null
  readonly quotes: readonly Quote[]
}

/** The quotes of all reasons by piece, in the order the reasons bring them; none twice. The card's own title is not among them. */
export const quotedPieces = ({ reasons, record, title }: MatchView): readonly QuotedPiece[] => {
  const quotes = new Map(
    reasons.flatMap((reason) => reason.quotes).map((quote) => [`${quote.field}:${quote.start}`, quote]),
  )
  const beside = [...quotes.values()].filter((quote) => quote.field !== 'title' || quote.text !== title)
  return [...new Set(beside.map(pieceOf))].map((key) => {
    const of = beside.filter((quote) => pieceOf(quote) === key)
    const titled = key === '' ? undefined : of.find(({ field }) => field.endsWith('/title'))
    const known = record.evidence?.find(({ id }) => id === key)
    return {
      key,
      source: of[0]!.source,
      title: titled ?? known?.title ?? null,
      quotes: of.filter((quote) => quote !== titled),
    }
  })
}

/** The part of a quote's field that names the piece; empty for the record itself. */
const pieceOf = ({ field }: Quote): string => field.slice(0, Math.max(0, field.lastIndexOf('/')))

/** Where the card's own title speaks to the question. */
export const titleMarks = ({ reasons, title }: MatchView): Quote['marks'] =>
  reasons.flatMap((reason) => reason.quotes).find(({ field, text }) => field === 'title' && text === title)?.marks ?? []
