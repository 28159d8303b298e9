import type { NeedReading } from '../api/needs.ts'

type Field = NeedReading['asks'][number]

/** A piece of the text as it was understood; `measured` where it is a figure in digits. */
export type Piece = Field & Partial<Pick<NeedReading['indicators'][number], 'measured'>>

/** Names of what can be understood, in the order they are shown. */
export const readNames = [
  'asks',
  'problem',
  'indicators',
  'target',
  'current',
  'constraints',
  'fields',
  'cooperation',
  'budget',
  'deadline',
] as const
export type ReadName = (typeof readNames)[number]

/** Pieces under their name. */
export interface ReadGroup {
  readonly name: ReadName
  readonly pieces: readonly Piece[]
}

/** What was understood, by name, nothing twice; a requirement whose figure stands among the indicators is not told again. */
export const groupsOf = (reading: NeedReading, names: readonly ReadName[]): readonly ReadGroup[] =>
  names.flatMap((name) => {
    const pieces: readonly Piece[] = [reading[name] ?? []].flat()
    const untold =
      name === 'target' && names.includes('indicators') ? pieces.filter((piece) => !holds(piece, reading)) : pieces
    const shown = [...new Map(untold.map((piece) => [piece.text, piece])).values()]
    return shown.length === 0 ? [] : [{ name, pieces: shown }]
  })

const holds = ({ start, end }: Piece, { indicators }: NeedReading): boolean =>
  indicators.some((each) => each.start >= start && each.end <= end)
