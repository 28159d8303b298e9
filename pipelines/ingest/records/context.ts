import type { RecordFrame } from '../../../src/domain/record.ts'
import { instantOf } from '../facts.ts'
import type { IngestKind } from '../fields.ts'
import { derivedId, type Identity, statedId } from '../identity.ts'
import type { OrganisationBook } from '../organisations.ts'
import type { Owner } from '../owner.ts'
import { oneLine } from '../prose.ts'
import type { Reading } from '../reading.ts'
import { sensitiveOf, visibilityOf } from '../vocabulary.ts'

/** What a row does not say of itself. */
export interface Context {
  readonly kind: IngestKind
  readonly fileName: string
  readonly row: number
  /** ISO 8601. */
  readonly now: string
  /** For rows that name none. */
  readonly pool: string | null
  /** The column that names the records, as the file calls it; `null` when it has none. */
  readonly nameColumn: string | null
  readonly book: OrganisationBook
  /** Whose the rows are that name no organisation; `null`: nobody's. */
  readonly owner: Owner | null
}

/** Whose library the row belongs to. */
export const poolOf = (reading: Reading, { pool, book }: Context): string | null => {
  const words = reading.words('pool')
  return words === null ? pool : (book.find(words)?.id ?? words)
}

/** The organisation as the writer named it, or by its name where an id was written, and its id once known. */
export const ownerOf = (reading: Reading, { book, owner }: Context) => {
  const written = reading.words('organisation')
  const words = written && oneLine(written)
  const stated = reading.understood('organisationId', (id) => book.find(id)?.id ?? null)
  if (owner !== null && stated === null && (words === null || words === owner.name))
    return { organisation: owner.name, organisationId: owner.id }
  const known = book.find(stated ?? words ?? '')
  return {
    organisation: known !== null && (words === null || words === known.id) ? known.name : words,
    organisationId: known?.id ?? null,
  }
}

/** The id a row names; else that of its owner's record of this name, or one derived from what it is. */
export const idOf = (reading: Reading, identity: Omit<Identity, 'organisation'>, { owner }: Context): string =>
  statedId(reading) ??
  owner?.find(identity.name) ??
  derivedId({ ...identity, organisation: reading.words('organisation') ?? owner?.name ?? null })

// A need tells what a firm lacks: its rivals, most of all those in the same park, read it only when that was said.
const unlessTold = { need: 'organisation', result: 'public', expert: 'public', organisation: 'public' } as const

/** What every record carries but its id and what was left over. */
export const frameOf = (reading: Reading, context: Context): Omit<RecordFrame, 'id' | 'extra'> => {
  const { fileName, row, now } = context
  const sensitive = reading.understood('sensitive', sensitiveOf) === 'yes'
  return {
    pool: poolOf(reading, context),
    source: { channel: 'file', file: fileName, row },
    firstSeen: now,
    updated: instantOf(reading, 'updated') ?? now,
    confirmed: instantOf(reading, 'confirmed'),
    visibility:
      reading.understood('visibility', visibilityOf) ?? (sensitive ? 'organisation' : unlessTold[context.kind]),
    sensitive,
  }
}
