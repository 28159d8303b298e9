import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Field, fields, type IngestKind, ingestKinds, nameFields } from './fields.ts'
import { headerKey } from './header-text.ts'

/** What a header means, and how good a name it is for that: of two columns for one field the lower rank is taken. */
export interface Recognised {
  readonly field: Field
  readonly rank: number
  /** The last part of the header, where that alone was known: «联系人» of «企业信息/联系人». */
  readonly part?: string
}

// Field -> the names of its columns, the best first; a name that begins with «~» is a pattern over normalised headers.
const synonyms = z
  .record(z.enum([...ingestKinds, 'every']), z.partialRecord(z.enum(fields), z.array(z.string())))
  .parse(JSON.parse(readFileSync(new URL('../../data/imports/headers.json', import.meta.url), 'utf8')))

interface Lexicon {
  readonly exact: ReadonlyMap<string, Recognised>
  readonly patterns: readonly (Recognised & { readonly pattern: RegExp })[]
}

// Longer headers are sentences of instruction, in which any word may occur.
const longestPatternHeader = 24
const patternRank = 1_000
/** Longer cells are no headers. */
const longestHeader = 120

const lexiconOf = (table: Partial<Record<Field, string[]>>): Lexicon => {
  const names = Object.entries(table).flatMap(([field, list]) =>
    list.map((name, rank) => ({ field: field as Field, name, rank })),
  )
  const isPattern = ({ name }: { readonly name: string }) => name.startsWith('~')
  return {
    exact: new Map(names.filter((entry) => !isPattern(entry)).map((entry) => [headerKey(entry.name), entry])),
    patterns: names
      .filter(isPattern)
      .map(({ field, name }) => ({ field, rank: patternRank, pattern: new RegExp(name.slice(1)) })),
  }
}

const every = lexiconOf(synonyms.every)
const lexicons = new Map<IngestKind, readonly Lexicon[]>(
  ingestKinds.map((kind) => [kind, [lexiconOf(synonyms[kind]), every]]),
)

const lookUp = (key: string, kind: IngestKind): Recognised | null => {
  if (key === '') return null
  const own = lexicons.get(kind) ?? []
  const exact = own.map((lexicon) => lexicon.exact.get(key)).find((found) => found !== undefined)
  if (exact !== undefined) return { field: exact.field, rank: exact.rank }
  if (key.length > longestPatternHeader) return null
  const like = own.flatMap(({ patterns }) => patterns).find(({ pattern }) => pattern.test(key))
  return like === undefined ? null : { field: like.field, rank: like.rank }
}

/**
 * What a header means for the kind; `null` when we do not know. A header of several parts («企业信息/联系人», as a header
 * of two rows becomes) is looked up whole, then by its last part, then by its first.
 */
export const recognise = (header: string, kind: IngestKind): Recognised | null => {
  if (header.length > longestHeader) return null
  const whole = lookUp(headerKey(header), kind)
  const parts = header.split(/[/／\n]/).filter((part) => headerKey(part) !== '')
  const [last = '', first = ''] = [parts.at(-1), parts[0]]
  const known = parts.length < 2 ? null : lookUp(headerKey(last), kind)
  const isSure = whole !== null && (whole.rank < patternRank || known?.field !== whole.field)
  if (isSure || parts.length < 2) return whole
  if (known !== null) return { field: known.field, rank: known.rank + patternRank, part: last }
  const group = lookUp(headerKey(first), kind)
  return group && { field: group.field, rank: group.rank + 2 * patternRank }
}

/** Whether what a header means was found in the list of names, not by a likeness or by a part. */
export const isByName = ({ rank }: Recognised): boolean => rank < patternRank

/** What a column of the kind can be for, in the order of the list of names. */
export const fieldsOf = (kind: IngestKind): readonly Field[] => {
  const named = [...Object.keys(synonyms[kind]), ...Object.keys(synonyms.every)] as readonly Field[]
  return fields.filter((field) => field !== 'json' && named.includes(field))
}

/** Whether one of the headers is a name of the kind. */
export const names = (headers: readonly string[], kind: IngestKind): boolean =>
  headers.some((header) => nameFields[kind].includes(recognise(header, kind)?.field ?? 'ignored'))

/**
 * Whether a table with these headers can be read as the kind: it names its records, or at least describes them and
 * names nothing of another kind.
 */
export const suits = (headers: readonly string[], kind: IngestKind): boolean => {
  if (names(headers, kind)) return true
  const meanings = headers.map((header) => recognise(header, kind)?.field)
  if (meanings.includes('json')) return true
  return meanings.includes('description') && !ingestKinds.some((other) => names(headers, other))
}

/** The kind that explains clearly more of the headers than this one does; `null` when there is none. */
export const betterKind = (headers: readonly string[], kind: IngestKind): IngestKind | null => {
  const known = (of: IngestKind) => headers.filter((header) => recognise(header, of) !== null).length
  const others = ingestKinds.filter((other) => other !== kind && names(headers, other))
  const best = others.toSorted((a, b) => known(b) - known(a))[0]
  if (best === undefined || !suits(headers, kind)) return best ?? null
  // A list of needs is also a list of enterprises, so organisations may be taken from any table.
  return kind !== 'organisation' && known(best) >= Math.max(known(kind) + 3, known(kind) * 1.5) ? best : null
}
