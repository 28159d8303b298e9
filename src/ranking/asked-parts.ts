import type { Passage } from '../domain/piece.ts'
import { pairsOf, shareOf } from '../text/need/pairs.ts'
import { type PartSpan, partsOf } from '../text/need/parts.ts'
import { type Asked, askedInWords, longestLine } from './asked.ts'

/** Words of the asking side, letter by letter; `field` is that of the passage they stand in. */
export interface AskedSpan {
  readonly field: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One of several things that a need asks for, as a question of its own. */
export interface AskedPart {
  readonly asked: Asked
  /** What it is called above a list. */
  readonly label: string
  readonly spans: readonly AskedSpan[]
}

/** The things a need or a text asks for, each as a question of its own; empty when it asks for one thing. */
export const partsAsked = (asked: Asked): readonly AskedPart[] => {
  const isOneNeed = asked.kind === 'need' && asked.id !== null
  if (asked.kind !== null && !isOneNeed) return []
  const parts = spansOf(asked).filter((spans) => spans.length > 0)
  return parts.length < 2 ? [] : parts.map((spans, i) => ({ ...asPart(asked, parts, i), spans }))
}

const spansOf = ({ kind, passages }: Asked): readonly (readonly AskedSpan[])[] => {
  const [first, second] = passages
  if (first === undefined) return []
  if (kind === 'need') return partsOf(first.text, second?.text ?? '').map((part) => part.map(quotedFrom(first, second)))
  const { text } = first
  const listed = text.length <= longestLine ? partsOf(text, '') : []
  return (listed.length > 1 ? listed : partsOf('', text)).map((part) => part.map(quotedFrom(first, first)))
}

const quotedFrom =
  (title: Passage, body: Passage | undefined) =>
  ({ field, start, end }: PartSpan): AskedSpan => {
    const passage = field === 'body' && body !== undefined ? body : title
    return { field: passage.field, start, end, text: passage.text.slice(start, end) }
  }

const asPart = (
  asked: Asked,
  parts: readonly (readonly AskedSpan[])[],
  i: number,
): Pick<AskedPart, 'asked' | 'label'> => {
  const spans = parts[i]!
  const others = parts.filter((_, at) => at !== i).flat()
  const passages = asked.passages.map((passage) => onlyWithin(passage, spans))
  const label = labelOf(spans.find((span) => !others.some((other) => isSame(span, other))) ?? spans[0]!)
  if (asked.kind === null) return { asked: { ...askedInWords(textOf(spans), asked.isSensitive), passages }, label }
  const title = textOf(spans.filter(({ field }) => field === 'title'))
  const keywords = keywordsOf(asked.keywords, parts.map(textOf), i)
  const body = [keywords.join('、'), textOf(spans.filter(({ field }) => field !== 'title'))].join('\n')
  return { asked: { ...asked, title, body, keywords, passages }, label }
}

/** The keywords that a part has at least as much in common with as any other. */
const keywordsOf = (keywords: readonly string[], texts: readonly string[], i: number): readonly string[] => {
  const pairs = texts.map(pairsOf)
  return keywords.filter((keyword) => {
    const shares = pairs.map((of) => shareOf(pairsOf(keyword), of))
    return shares[i] === Math.max(...shares)
  })
}

const textOf = (spans: readonly AskedSpan[]): string => spans.map(({ text }) => text).join('\n')

const isSame = (a: AskedSpan, b: AskedSpan): boolean => a.field === b.field && a.start === b.start && a.end === b.end

/** The passage with everything else blanked: offsets into it are offsets into the whole. */
const onlyWithin = (passage: Passage, spans: readonly AskedSpan[]): Passage => {
  const own = spans.filter(({ field }) => field === passage.field)
  const kept = Array.from({ length: passage.text.length }, () => '\n')
  for (const { start, end } of own) for (let i = start; i < end; i++) kept[i] = passage.text[i]!
  return { field: passage.field, text: kept.join('') }
}

/** Longest label, in characters. */
const longestLabel = 24
const numbering =
  /^[\s,，;；、]*(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十])[)）.．、]|[①-⑩]|第?[一二三四五][是、,，]|其[一二三][,，]?)\s*/

const labelOf = ({ text }: AskedSpan): string => {
  const plain = text
    .replace(numbering, '')
    .replace(/^(?:另外|此外|同时|还有)[,，]?/, '')
    .trim()
  const clause = plain.split(/[。；;\n]/)[0]!.replace(/[\s,，、:：]+$/, '')
  return clause.length <= longestLabel ? clause : `${clause.slice(0, longestLabel - 1)}…`.toWellFormed()
}
