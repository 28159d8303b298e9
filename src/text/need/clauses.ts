import { fold } from '../fold.ts'
import { sentencesOf } from '../sentences.ts'
import type { Span } from './roles.ts'

/** The smallest piece that has a role: between two commas, or a label with its colon at the head of a line. */
export interface Clause extends Span {
  /** Folded, without white space. */
  readonly text: string
  readonly opensLine: boolean
  readonly opensSentence: boolean
}

/** Lines this long that end without punctuation were broken by the page, not by the writer. */
const pageWidth = 24
const wrapped = /[\p{L}\p{N},、]$/u
const opensAnew = /^\s*(?:[(【]|第?[一二三四五六七八九十\d]{1,2}[、.)是:]|[①-⑳]|[•·■●◆-])/u

/** Same length, folded, with page breaks inside a sentence turned into spaces. */
const unwrapped = (text: string): string => {
  const lines = fold(text).replace(/[\r\t]/g, ' ').split('\n')
  return lines.reduce((before, line, i) => {
    const previous = lines[i - 1]!.trim()
    const broken = previous.length >= pageWidth && wrapped.test(previous) && line.trim() !== '' && !opensAnew.test(line)
    return `${before}${broken ? ' ' : '\n'}${line}`
  })
}

const label = /^.{0,24}?[:】]/u
const comma = /(?<!\d),|,(?!\d)/g

/** Where a sentence may be cut: after commas outside brackets, after a label at the head of its line. */
const cuts = (sentence: string, opensLine: boolean): readonly number[] => {
  const named = opensLine ? label.exec(sentence)?.[0].length : undefined
  const commas = [...sentence.matchAll(comma)].map(({ index }) => index + 1)
  return [...new Set([...(named === undefined ? [] : [named]), ...commas])]
    .filter((at) => balanced(sentence.slice(0, at)) && at < sentence.length)
    .sort((a, b) => a - b)
}

const balanced = (text: string): boolean =>
  (text.match(/[([【]/g)?.length ?? 0) <= (text.match(/[)\]】]/g)?.length ?? 0)

/** Clauses in reading order; together they cover everything but white space. */
export const clausesOf = (original: string): readonly Clause[] => {
  const text = unwrapped(original)
  return sentencesOf(text).flatMap(({ start, end }) => {
    const opensLine = /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 40), start))
    const sentence = text.slice(start, end)
    const edges = [0, ...cuts(sentence, opensLine), sentence.length]
    return edges.slice(1).map((to, i) => ({
      start: start + edges[i]!,
      end: start + to,
      text: sentence.slice(edges[i], to).replace(/\s+/g, ''),
      opensLine: opensLine && i === 0,
      opensSentence: i === 0,
    }))
  })
}
