import { type RawBuilder, sql } from 'kysely'
import type { Kind } from '../../../domain/record.ts'

/** The tables of one kind in one version, and what all kinds of the version have in common. */
export interface LibraryTables {
  readonly kind: Kind
  /** One row: length of the vectors, and whether the version is filled. */
  readonly state: RawBuilder<unknown>
  /** One row a kind: how many documents there are and how long their fields. */
  readonly totals: RawBuilder<unknown>
  /** A document with its facets and vector. */
  readonly documents: RawBuilder<unknown>
  /** A document's terms side by side: what its postings are made from, and what is taken back with it. */
  readonly contents: RawBuilder<unknown>
  /** A row for each term of each document, with all that its share of a score depends on. */
  readonly postings: RawBuilder<unknown>
  /** How many documents hold a term. */
  readonly terms: RawBuilder<unknown>
  /** The name of an index on the documents. */
  readonly indexName: (what: string) => RawBuilder<unknown>
}

/** Where a kind of a version lives. */
export const libraryTables = (version: string, kind: Kind): LibraryTables => {
  const table = (name: string) => sql.table(`search_${version}_${name}`)
  return {
    kind,
    state: table('state'),
    totals: table('totals'),
    documents: table(`${kind}_documents`),
    contents: table(`${kind}_contents`),
    postings: table(`${kind}_postings`),
    terms: table(`${kind}_terms`),
    indexName: (what) => sql.ref(`search_${version}_${kind}_${what}`),
  }
}
