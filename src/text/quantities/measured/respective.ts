import type { PropertyPhrase } from '../quantity.ts'
import { sentenceStart } from '../sentence-bounds.ts'
import type { Mention } from './properties.ts'
import { describedBy, phraseOf, type Seeking } from './property-phrase.ts'
import { bare } from './subject.ts'
import { measures } from './unknown-property.ts'

const separator = /[、，,]|和|与|以及|及(?!以)/g
/** An item of the list of values: a number not far from its start. */
const value = /^[^\d]{0,8}\d/
const longestItem = 30

/** A stretch of text, by offsets. */
interface Piece {
  readonly start: number
  readonly end: number
}

const piecesOf = (text: string, from: number, to: number): readonly Piece[] => {
  const marks = [...text.slice(from, to).matchAll(separator)]
  const starts = [from, ...marks.map(({ 0: mark, index }) => from + index + mark.length)]
  return starts.map((start, i) => ({ start, end: i < marks.length ? from + marks[i]!.index : to }))
}

const sentenceStop = (text: string, from: number): number => {
  const found = text.slice(from, from + 200).search(/[。；;\n]|\.(?!\d)/)
  return found < 0 ? Math.min(text.length, from + 200) : from + found
}

/** The values after 分别, as far as one follows the other and names no property of its own. */
const valuesAfter = ({ text, mentions }: Seeking['reading'], from: number): readonly Piece[] => {
  const pieces = piecesOf(text, from, sentenceStop(text, from))
  const isValue = ({ start, end }: Piece): boolean =>
    value.test(text.slice(start, end)) && !mentions.some((each) => each.start >= start && each.end <= end)
  const stop = pieces.findIndex((piece) => !isValue(piece))
  return stop < 0 ? pieces : pieces.slice(0, stop)
}

const headStart = (text: string, floor: number, to: number): number => {
  const head = text.slice(floor, to)
  return floor + Math.max(...['，', ',', ':', '；'].map((mark) => head.lastIndexOf(mark))) + 1
}

const mentionAtEnd = ({ text, mentions }: Seeking['reading'], { start, end }: Piece): Mention | undefined =>
  mentions.findLast(
    (each) => each.start >= start && each.end <= end && /^(?:值|的)?\s?$/.test(text.slice(each.end, end)),
  )

const isMeasuredIn = ({ property }: Mention, { dimension }: Seeking): boolean =>
  property.dimensions.length === 0 || property.dimensions.includes(dimension)

/** «COD、氨氮去除率分别为»: the last noun is of all that is listed before it. */
const named = (seeking: Seeking, piece: Piece, last: Piece): PropertyPhrase | null => {
  const { reading } = seeking
  const own = mentionAtEnd(reading, piece)
  if (own !== undefined && isMeasuredIn(own, seeking)) return phraseOf(reading, piece.start, own)
  const common = mentionAtEnd(reading, last)
  const subject = bare(reading.text.slice(piece.start, piece.end))
  if (measures.test(subject))
    return describedBy(reading, [piece.end - subject.length, piece.end], { name: subject.toLowerCase(), known: null })
  if (common === undefined || subject === '' || !isMeasuredIn(common, seeking)) return null
  const { property } = common
  const words = { name: property.name, subject: property.subject === 'idle' ? '' : subject, known: property }
  return describedBy(reading, [piece.start, piece.end], words)
}

/**
 * «A、B分别为x、y»: the property of the place a value has in its list. `null` where the names and the values are not as many
 * or the name is no property; `undefined` where no 分别 stands before the value, or one name for all of them.
 */
export const respectiveProperty = (seeking: Seeking): PropertyPhrase | null | undefined => {
  const { reading, sighting } = seeking
  const { text } = reading
  const floor = sentenceStart(text, sighting.bound.start)
  const at = text.lastIndexOf('分别', sighting.bound.start - 2)
  if (at < floor || sighting.bound.start - at > longestItem * 4) return undefined
  const values = valuesAfter(reading, at + 2)
  const place = values.findIndex(({ start, end }) => start <= sighting.amount.start && sighting.amount.start < end)
  if (place < 0) return undefined
  const names = piecesOf(text, headStart(text, floor, at), at)
  if (names.length === 1) return undefined
  if (names.length !== values.length) return null
  return named(seeking, names[place]!, names.at(-1)!)
}
