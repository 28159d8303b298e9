import { mentionsIn } from './measured/properties.ts'
import type { Quantity, Span } from './quantity.ts'
import { quantityOf } from './quantity-of.ts'
import { sightingsIn } from './sightings/sightings.ts'
import { type ReadableText, readable } from './text-for-reading.ts'

const placed = <T extends Span>(span: T, { origin }: ReadableText, original: string): T => {
  const start = origin[span.start]!
  const end = origin[span.end - 1]! + 1
  return { ...span, start, end, text: original.slice(start, end) }
}

const inOriginal = (quantity: Quantity, readableText: ReadableText, original: string): Quantity => ({
  ...placed(quantity, readableText, original),
  property: quantity.property === null ? null : placed(quantity.property, readableText, original),
  base: quantity.base === null ? null : placed(quantity.base, readableText, original),
})

/** The old value of the next quantity is nobody's any more. */
const retired = (quantity: Quantity, next: Quantity | undefined): Quantity => {
  const base = next?.base
  const isOld = base?.start === quantity.start && base.end === quantity.end
  return isOld ? { ...quantity, kind: 'other', standing: 'baseline' } : quantity
}

// Most titles hold no number at all, and hundreds of candidates are read for one need.
const numeral = /[\d０-９一二两三四五六七八九十百千万亿半倍]/

/**
 * Every quantity of a Chinese technical text in reading order, with what it measures and its place in the text as given.
 * Numbers that measure nothing (dates, standards, models, telephones, ordinals) are not among them.
 */
export const quantitiesIn = (original: string): readonly Quantity[] => {
  if (!numeral.test(original)) return []
  const readableText = readable(original)
  const { text } = readableText
  const reading = { text, mentions: mentionsIn(text) }
  const found: Quantity[] = []
  for (const sighting of sightingsIn(text))
    found.push(quantityOf({ reading, sighting, previous: found.at(-1) ?? null }))
  return found.map((quantity, i) => inOriginal(retired(quantity, found[i + 1]), readableText, original))
}
