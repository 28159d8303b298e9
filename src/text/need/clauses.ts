import { fold } from '../fold.ts'
import { sentencesOf } from '../sentences.ts'
import { headingRole } from './headings.ts'
import type { Span } from './roles.ts'

/** The smallest piece that has a role: between two commas, or a label with its colon at the head of a sentence. */
export interface Clause extends Span {
  /** Folded, without white space and the comma or stop behind it. */
  readonly text: string
  readonly opensLine: boolean
  readonly opensSentence: boolean
  /** Stands behind a semicolon: a list goes on. */
  readonly goesOn: boolean
}

/** Lines this long that end without punctuation were broken by the page, not by the writer. */
const pageWidth = 24
const wrapped = /[\p{L}\p{N},、]$/u
const opensAnew = /^\s*(?:[(【]|第?[一二三四五六七八九十\d]{1,2}[、.)是:]|[①-⑳]|[•·■●◆-])/u

const isBroken = (previous: string, line: string): boolean =>
  previous.length >= pageWidth &&
  wrapped.test(previous) &&
  line !== '' &&
  !opensAnew.test(line) &&
  labelOf(line) === undefined

/** Same length, folded, with page breaks inside a sentence turned into spaces. */
const unwrapped = (text: string): string => {
  const lines = fold(text)
    .replace(/[\r\t]/g, ' ')
    .split('\n')
  return lines.reduce(
    (before, line, i) => `${before}${isBroken(lines[i - 1]!.trim(), line.trim()) ? ' ' : '\n'}${line}`,
  )
}

/** A clause has shown its role by then; cues are not made for pages without a comma. */
const enough = 240
const compact = (text: string): string => text.replace(/\s+/g, '')
const label = /^[^,]{0,24}?[:】]/u
/** The label at the head of a sentence, when it names a section. */
const labelOf = (sentence: string): string | undefined => {
  const named = label.exec(sentence)?.[0]
  return named !== undefined && headingRole(compact(named)) !== undefined ? named : undefined
}

const isFigure = (character: string | undefined): boolean => character !== undefined && /\d/.test(character)

/** Where a sentence may be cut: behind its label, and behind commas outside brackets and figures. */
const cuts = (sentence: string): readonly number[] => {
  const found: number[] = []
  let depth = 0
  for (let i = 0; i + 1 < sentence.length; i++) {
    const character = sentence[i]!
    if ('([【'.includes(character)) depth++
    if (')]】'.includes(character)) depth = Math.max(0, depth - 1)
    if (character === ',' && depth === 0 && !(isFigure(sentence[i - 1]) && isFigure(sentence[i + 1]))) found.push(i + 1)
  }
  const named = labelOf(sentence)?.length ?? 0
  return [...(named > 0 && named < sentence.length ? [named] : []), ...found.filter((at) => at > named)]
}

/** Clauses in reading order; together they cover everything but white space. */
export const clausesOf = (original: string): readonly Clause[] => {
  const text = unwrapped(original)
  return sentencesOf(text).flatMap(({ start, end }) => {
    const opensLine = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
    const sentence = text.slice(start, end)
    const edges = [0, ...cuts(sentence), sentence.length]
    return edges.slice(1).map((to, i) => ({
      start: start + edges[i]!,
      end: start + to,
      text: compact(sentence.slice(edges[i], to))
        .replace(/[,。;]+$/u, '')
        .slice(0, enough),
      opensLine: opensLine && i === 0,
      opensSentence: i === 0,
      goesOn: i === 0 && !opensLine && /;\s*$/.test(text.slice(Math.max(0, start - 8), start)),
    }))
  })
}
