import { type Piece, piecesOf } from '../src/domain/piece.ts'
import type { Kind } from '../src/domain/record.ts'
import type { LibraryRecord, RecordOf } from '../src/domain/record-of.ts'
import type { SearchDocument, SearchFacets } from '../src/ports/search-index.ts'
import type { Tokeniser } from '../src/text/tokenise.ts'

/** A search document that still lacks its vector, and the texts the vector is made of. */
export interface DocumentDraft {
  readonly document: Omit<SearchDocument, 'vector'>
  /** Title with keywords, and body: embedded apart and averaged, so that a long body does not drown the title. */
  readonly texts: readonly [title: string, body: string]
}

/** What engines hold of a record: one document for each of its pieces. */
export const documentsOf = <K extends Kind>(
  kind: K,
  record: RecordOf[K],
  tokeniser: Tokeniser,
): readonly DocumentDraft[] => {
  const facets = facetsOf(record)
  return piecesOf(kind, record).map((piece) => ({
    document: { id: piece.id, kind, owner: record.id, fields: fieldsOf(piece, tokeniser), facets },
    texts: [`${piece.title.text} ${piece.keywords.text}`.trim(), piece.body.text],
  }))
}

const fieldsOf = ({ title, keywords, body }: Piece, { terms }: Tokeniser): SearchDocument['fields'] => ({
  title: terms(title.text),
  keywords: terms(keywords.text),
  body: terms(body.text),
})

const facetsOf = (record: LibraryRecord): SearchFacets => ({
  pool: record.pool,
  region: record.region,
  industries: 'industries' in record ? record.industries : record.industry === null ? [] : [record.industry],
  maturity: 'maturity' in record ? record.maturity : null,
})
