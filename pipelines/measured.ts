import type { ReadField } from '../src/ports/reader.ts'
import { indicatorsOf } from '../src/ranking/indicators/indicator.ts'
import { quantitiesIn } from '../src/text/quantities/quantities-in.ts'
import type { Comparator } from '../src/text/quantities/quantity.ts'

/** How a text may bound a value. */
export const comparators = [
  '=',
  '≥',
  '>',
  '≤',
  '<',
  '≈',
  'reach',
  'better',
  'range',
  '±',
] as const satisfies readonly Comparator[]

/** The figure of an indicator in its parts, so that it can be mended part by part. Offsets are into the text that was read. */
export interface Measured {
  readonly start: number
  readonly end: number
  readonly comparator: Comparator
  /** The number as it is written: `99.5`, `8～16`. */
  readonly value: string
  /** As it is written, '' without one. */
  readonly unit: string
}

/** A quote with a figure in it; `measured` null where it holds none in digits, or several. */
export type MeasuredField = ReadField & { readonly measured: Measured | null }

const number = /[-+−]?\d[\d.,]*(?:\s*[~～—–\-至到×x*]\s*[-+−]?\d[\d.,]*)*/gu

/** Indicators of a text with their figures taken apart: those its reader found, and all that candidates are held against. */
export const measuredIn = (text: string, found: readonly ReadField[]): readonly MeasuredField[] => {
  const quantities = quantitiesIn(text)
  const asked = indicatorsOf([{ field: 'text', text }]).map(({ quote: { start, end, text } }) => ({ start, end, text }))
  const untold = asked.filter(({ start, end }) => found.every((each) => each.end <= start || each.start >= end))
  return [...found, ...untold]
    .sort((a, b) => a.start - b.start)
    .map((field) => {
      const [only, ...others] = quantities.filter(({ start, end }) => start >= field.start && end <= field.end)
      const [value, ...more] = only?.text.match(number) ?? []
      const isOne = only !== undefined && value !== undefined && others.length === 0 && more.length === 0
      if (!isOne) return { ...field, measured: null }
      const { start, end, comparator, unit } = only
      return { ...field, measured: { start, end, comparator, value, unit } }
    })
}
