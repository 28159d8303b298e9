import type { Audience } from '../src/domain/audience.ts'
import { type Piece, piecesOf } from '../src/domain/piece.ts'
import type { Kind } from '../src/domain/record.ts'
import type { LibraryRecord, RecordOf } from '../src/domain/record-of.ts'
import type { SearchDocument, SearchFacets } from '../src/ports/search-index.ts'
import type { Tokeniser } from '../src/text/tokenise.ts'

/** A search document that still lacks its vector. */
export type DocumentDraft = Omit<SearchDocument, 'vector'>

/** A record, and who may read it. */
export interface Addressed<K extends Kind> {
  readonly kind: K
  readonly record: RecordOf[K]
  readonly audience: readonly Audience[]
}

/** What engines hold of a record: one document for each of its pieces. */
export const documentsOf = <K extends Kind>(
  { kind, record, audience }: Addressed<K>,
  tokeniser: Tokeniser,
): readonly DocumentDraft[] => {
  const facets = facetsOf(record, audience)
  return piecesOf(kind, record).map((piece) => ({
    id: piece.id,
    kind,
    owner: record.id,
    fields: fieldsOf(piece, tokeniser),
    facets,
  }))
}

const fieldsOf = ({ title, keywords, body }: Piece, { terms }: Tokeniser): SearchDocument['fields'] => ({
  title: terms(title.text),
  keywords: terms(keywords.text),
  body: terms(body.text),
})

const facetsOf = (record: LibraryRecord, audience: readonly Audience[]): SearchFacets => ({
  pool: record.pool,
  region: record.region,
  industries: 'industries' in record ? record.industries : record.industry === null ? [] : [record.industry],
  maturity: 'maturity' in record ? record.maturity : null,
  audience,
})
