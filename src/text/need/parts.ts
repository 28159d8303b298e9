import { aboutness, isMatter } from './aboutness.ts'
import { enumerationsOf } from './enumerations.ts'
import { pairsOf, shareOf } from './pairs.ts'
import type { Span } from './roles.ts'
import { saysSeveral, severalThings } from './several.ts'

/** A piece of a need by its field. */
export interface PartSpan extends Span {
  readonly field: 'title' | 'body'
}

/** What a need asks for, thing by thing, each with the words that speak of it; a need with one ask is one part. */
export const partsOf = (title: string, body: string): readonly (readonly PartSpan[])[] => {
  const texts = { title, body }
  const matter = matterSpans(title, body)
  const named = enumerationsOf(title)[0]
  if (named !== undefined)
    return shareOut(
      matter,
      named.map((item) => [inField('title', item)]),
      texts,
    )
  const things = severalThings(title, body)
  if (things.length === 0) return [[...whole(title), ...matter]]
  const inside = things.map((thing) => matter.flatMap((span) => clipped(span, thing)))
  const outside = matter.filter(
    (span) =>
      things.every((thing) => clipped(span, thing).length === 0) && !saysSeveral(body.slice(span.start, span.end)),
  )
  return shareOut([...titlePieces(title), ...outside], inside, texts)
}

type Texts = Readonly<Record<PartSpan['field'], string>>

const inField = (field: PartSpan['field'], { start, end }: Span): PartSpan => ({ start, end, field })
const whole = (title: string): readonly PartSpan[] =>
  title.trim() === '' ? [] : [{ start: 0, end: title.length, field: 'title' }]

const clipped = (span: PartSpan, { start, end }: Span): readonly PartSpan[] => {
  const cut = { ...span, start: Math.max(span.start, start), end: Math.min(span.end, end) }
  return cut.end > cut.start ? [cut] : []
}

const matterSpans = (title: string, body: string): readonly PartSpan[] =>
  aboutness(title, body)
    .filter(isMatter)
    .map((span) => inField('body', span))

/** «托盘焊接变形及泄漏检测» names two things. */
const titlePieces = (title: string): readonly PartSpan[] =>
  [...title.matchAll(/[^与及和、，,；;]+/g)].map(({ index, 0: piece }) => ({
    start: index,
    end: index + piece.length,
    field: 'title',
  }))

/** A span belongs to one part when that holds this share of its pairs and no other half as many. */
const standsOut = 0.15

/** Gives each loose span to the part it has most in common with, or to all when none stands out. */
const shareOut = (
  loose: readonly PartSpan[],
  parts: readonly (readonly PartSpan[])[],
  texts: Texts,
): readonly (readonly PartSpan[])[] => {
  const textOf = ({ field, start, end }: PartSpan): string => texts[field].slice(start, end)
  const pairs = parts.map((part) => pairsOf(part.map(textOf).join('\n')))
  const owners = loose.map((span) => {
    const shares = pairs.map((of) => shareOf(pairsOf(textOf(span)), of))
    const [most = 0, second = 0] = shares.toSorted((a, b) => b - a)
    return most >= standsOut && second <= most / 2 ? shares.indexOf(most) : undefined
  })
  return parts.map((part, i) => [...loose.filter((_, at) => (owners[at] ?? i) === i), ...part].sort(byPlace))
}

const byPlace = (a: PartSpan, b: PartSpan): number =>
  a.field === b.field ? a.start - b.start : a.field === 'title' ? -1 : 1
