import { type RawBuilder, sql } from 'kysely'
import { toSql } from 'pgvector'
import { type SearchField, searchFields } from '../../../domain/retrieval.ts'
import type { Database } from '../../../ports/database.ts'
import type { SearchDocument } from '../../../ports/search-index.ts'
import { facetColumns } from './filters.ts'
import type { LibraryTables } from './library-tables.ts'

/** A library to write to; before it is finished only the documents themselves are kept. */
export interface Writing {
  readonly tx: Database
  readonly library: LibraryTables
  readonly isFinished: boolean
}

/** Adds documents that are not there, each id once. */
export const addDocuments = async (
  { tx, library, isFinished }: Writing,
  documents: readonly SearchDocument[],
): Promise<void> => {
  if (documents.length === 0) return
  const given = JSON.stringify(documents.map(rowOf))
  await sql`
    with given as (
      select * from json_to_recordset(${given}::json) as given (
        id text, owner text, pool text, region text, industries text[], maturity text, audience text[],
        title_length integer, keywords_length integer, body_length integer,
        terms text[], titles integer[], keywords integer[], bodies integer[], embedding vector)),
    moved as (
      insert into ${library.documents} (
        id, owner, pool, region, industries, maturity, audience,
        title_length, keywords_length, body_length, embedding)
      select id, owner, pool, region, industries, maturity, audience,
        title_length, keywords_length, body_length, embedding
      from given
      returning number, id, title_length, keywords_length, body_length, embedding),
    held as (
      insert into ${library.contents}
      select number, terms, titles, keywords, bodies from moved join given using (id)
      returning number, terms, titles, keywords, bodies)
    ${isFinished ? counted(library) : sql`select`}`.execute(tx)
}

const counted = (library: LibraryTables): RawBuilder<unknown> => sql`,
    posted as (
      insert into ${library.postings}
      select term, number, title, keyword, body, title_length, keywords_length, body_length
      from held join moved using (number),
        unnest(terms, titles, keywords, bodies) as of_document (term, title, keyword, body)),
    known as (
      insert into ${library.terms} as known
      select term, count(*) from held, unnest(terms) as term group by term order by term
      on conflict (term) do update set documents = known.documents + excluded.documents)
    ${totalled(library, sql`+`)}`

/** Forgets the documents of which `which` holds. */
export const forgetDocuments = async (
  { tx, library, isFinished }: Writing,
  which: RawBuilder<unknown>,
): Promise<void> => {
  await sql`
    with moved as (
      delete from ${library.documents} where ${which}
      returning number, title_length, keywords_length, body_length, embedding),
    held as (
      delete from ${library.contents} where number in (select number from moved)
      returning number, terms)
    ${isFinished ? discounted(library) : sql`select`}`.execute(tx)
}

const discounted = (library: LibraryTables): RawBuilder<unknown> => sql`,
    posted as (
      delete from ${library.postings} as posted using (select unnest(terms) as term, number from held) as of_document
      where posted.term = of_document.term and posted.document = of_document.number),
    known as (
      update ${library.terms} as known set documents = documents - held_by
      from (select term, count(*) as held_by from held, unnest(terms) as term group by term) as gone
      where known.term = gone.term)
    ${totalled(library, sql`-`)}`

const totalled = ({ kind, totals }: LibraryTables, sign: RawBuilder<unknown>): RawBuilder<unknown> => {
  const byField = searchFields.flatMap((field) => {
    const [total, count, length] = ['total', 'documents', 'length'].map((what) => sql.ref(`${field}_${what}`))
    return [
      sql`${total} = ${total} ${sign} (select coalesce(sum(${length}), 0) from moved)`,
      sql`${count} = ${count} ${sign} (select count(*) from moved where ${length} > 0)`,
    ]
  })
  return sql`
    update ${totals} set ${sql.join(byField)},
      documents = documents ${sign} (select count(*) from moved),
      vectors = vectors ${sign} (select count(embedding) from moved)
    where kind = ${kind}`
}

const rowOf = ({ id, owner, fields, facets, vector }: SearchDocument): object => {
  const counts = countsOf(fields)
  const column = (at: number): readonly number[] => [...counts.values()].map((ofTerm) => ofTerm[at]!)
  return {
    id,
    owner,
    ...facetColumns(facets),
    title_length: fields.title.length,
    keywords_length: fields.keywords.length,
    body_length: fields.body.length,
    terms: [...counts.keys()],
    titles: column(0),
    keywords: column(1),
    bodies: column(2),
    embedding: vector === null ? null : toSql([...vector]),
  }
}

/** How often each term stands in each field, in the order of `searchFields`. */
const countsOf = (fields: Readonly<Record<SearchField, readonly string[]>>): ReadonlyMap<string, number[]> => {
  const counts = new Map<string, number[]>()
  for (const [at, field] of searchFields.entries()) {
    for (const term of fields[field]) {
      const ofTerm = counts.get(term) ?? searchFields.map(() => 0)
      ofTerm[at] = ofTerm[at]! + 1
      counts.set(term, ofTerm)
    }
  }
  return counts
}
