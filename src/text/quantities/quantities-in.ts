import { hanUnitStarts } from '../units/spellings.ts'
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

// Hundreds of candidates are read for one need, and most of their sentences hold no number: a digit, or a numeral with what it may count.
const counting = new RegExp(
  `[\\d０-９]|[零一二两三四五六七八九十百千万亿半]\\s?[${hanUnitStarts}A-Za-zＡ-Ｚａ-ｚ%％‰℃℉°μµΩ分番点余多来几]|一半|半数|翻番|翻倍|减半`,
)
const sentence = /[^。！？；;!?]+[。！？；;!?]*/g

/** Stretches of whole sentences that may hold a quantity, by offsets; neighbours stay together, for they may repeat each other. */
const stretches = (original: string): readonly (readonly [start: number, end: number])[] => {
  const found: [number, number][] = []
  for (const { 0: text, index } of original.matchAll(sentence)) {
    const last = found.at(-1)
    if (!counting.test(text)) continue
    if (last?.[1] === index) last[1] = index + text.length
    else found.push([index, index + text.length])
  }
  return found
}

const read = (original: string): readonly Quantity[] => {
  const readableText = readable(original)
  const { text } = readableText
  const reading = { text, mentions: mentionsIn(text) }
  const found: Quantity[] = []
  for (const sighting of sightingsIn(text))
    found.push(quantityOf({ reading, sighting, previous: found.at(-1) ?? null }))
  return found.map((quantity, i) => inOriginal(retired(quantity, found[i + 1]), readableText, original))
}

const moved = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by })

const shifted = (quantity: Quantity, by: number): Quantity => ({
  ...moved(quantity, by),
  property: quantity.property === null ? null : moved(quantity.property, by),
  base: quantity.base === null ? null : moved(quantity.base, by),
})

/**
 * Every quantity of a Chinese technical text in reading order, with what it measures and its place in the text as given.
 * Numbers that measure nothing (dates, standards, models, telephones, ordinals) are not among them.
 */
export const quantitiesIn = (original: string): readonly Quantity[] =>
  stretches(original).flatMap(([start, end]) => read(original.slice(start, end)).map((each) => shifted(each, start)))
