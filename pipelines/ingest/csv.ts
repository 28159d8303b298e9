import { ExpectedFailure } from '../../src/domain/failure.ts'
import type { GridRow } from './table.ts'

/** Separators between cells, in the order they are tried. */
export const delimiters = [',', ';', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

/** A record longer than this, in characters, has lost a quote. */
const longestRecord = 1_000_000
/** A line longer than this is no line of a table; reading on would fill the memory. */
const longestLine = 5_000_000

interface Read {
  readonly cells: readonly string[]
  /** Where the next record begins. */
  readonly next: number
}

/** `more`: the text ends before the record does. `broken`: a quote has no partner. */
type Outcome = Read | 'more' | 'broken'

interface Source {
  readonly text: string
  readonly delimiter: Delimiter
  /** Nothing comes after the text. */
  readonly ended: boolean
  /** A quote in the middle of a quoted cell is one of its characters. */
  readonly lenient: boolean
}

const ends: Readonly<Record<Delimiter, RegExp>> = { ',': /[,\r\n]/g, ';': /[;\r\n]/g, '\t': /[\t\r\n]/g }

const endOfPlain = ({ text, delimiter, ended }: Source, from: number): number => {
  const pattern = ends[delimiter]
  pattern.lastIndex = from
  const found = pattern.exec(text)?.index ?? text.length
  return found === text.length && !ended ? -1 : found
}

// The place of the closing quote: -1 when it is still to come, -2 when a quote stands where none may.
const closingQuote = ({ text, delimiter, ended, lenient }: Source, from: number): number => {
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote)) {
    const after = text[quote + 1]
    if (after === undefined) return ended ? quote : -1
    if (after === delimiter || after === '\r' || after === '\n') return quote
    const before = text[quote - 1] ?? ''
    // A quote right behind a separator opens a new cell: the one we are in was never closed.
    if (after !== '"' && (!lenient || `${delimiter}\r\n`.includes(before))) return -2
    quote += after === '"' ? 2 : 1
  }
  return ended ? -2 : -1
}

const afterLineEnd = (text: string, end: number): number => end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)

const readRecord = (source: Source, start: number): Outcome => {
  const { text, delimiter, ended } = source
  const cells: string[] = []
  for (let at = start; ; ) {
    const quoted = text[at] === '"'
    const end = quoted ? closingQuote(source, at + 1) : endOfPlain(source, at)
    if (end < 0) return end === -1 ? 'more' : 'broken'
    const cell = quoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end)
    cells.push(cell)
    const stop = quoted ? end + 1 : end
    if (text[stop] !== delimiter) {
      // A line end cut in two between chunks would count twice.
      return text[stop] === '\r' && stop + 1 === text.length && !ended
        ? 'more'
        : { cells, next: afterLineEnd(text, stop) }
    }
    at = stop + 1
  }
}

const firstLine = ({ text, delimiter, ended }: Source, start: number): Outcome => {
  const length = text.slice(start).search(/[\r\n]/)
  if (length < 0 && !ended) return 'more'
  const end = length < 0 ? text.length : start + length
  return { cells: text.slice(start, end).split(delimiter), next: afterLineEnd(text, end) }
}

// A stray quote inside a cell of several lines: take the whole record aside, if what comes out has the table's width.
const brokenRecord = (source: Source, start: number, width: number): Outcome => {
  const whole = readRecord({ ...source, lenient: true }, start)
  return typeof whole === 'object' && whole.cells.length === width ? whole : firstLine(source, start)
}

const unbalanced = { column: '', reason: '引号不成对：请检查这一行的英文双引号 " 是否成对' } as const

/**
 * The records of a CSV text. One with unbalanced quotes is given as it stands, marked broken, and reading goes on
 * behind it: a missing quote must not swallow the rest of the file.
 */
export const csvRows = async function* (
  chunks: AsyncIterable<string> | Iterable<string>,
  delimiter: Delimiter,
): AsyncGenerator<GridRow> {
  const reader = { rest: '', number: 0, width: 0 }
  for await (const chunk of chunks) {
    reader.rest += chunk
    yield* recordsOf(reader, { delimiter, ended: false })
    if (reader.rest.length > longestLine)
      throw new ExpectedFailure(`第 ${reader.number + 1} 行超过 500 万字，不像是表格：请核对文件`)
  }
  yield* recordsOf(reader, { delimiter, ended: true })
}

interface Reader {
  rest: string
  number: number
  width: number
}

const recordsOf = function* (
  reader: Reader,
  { delimiter, ended }: Pick<Source, 'delimiter' | 'ended'>,
): Generator<GridRow> {
  const source = { text: reader.rest, delimiter, ended, lenient: false }
  let at = 0
  while (at < source.text.length) {
    const plain = readRecord(source, at)
    const lost = plain === 'broken' || (plain === 'more' && source.text.length - at > longestRecord)
    const read = lost ? brokenRecord(source, at, reader.width) : plain
    if (typeof read === 'string') break
    reader.number += 1
    if (!lost) reader.width = read.cells.length
    yield { number: reader.number, cells: read.cells, ...(lost && { broken: unbalanced }) }
    at = read.next
  }
  reader.rest = source.text.slice(at)
}
