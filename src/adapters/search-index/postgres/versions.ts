import { sql } from 'kysely'
import { kinds } from '../../../domain/record.ts'
import { type Database, inTransaction } from '../../../ports/database.ts'
import { buildGraph } from './graph.ts'
import { type LibraryTables, libraryTables } from './library-tables.ts'

/** Makes the tables of a version, without what makes them quick to search: that is cheaper made at once in the end. */
export const createVersion = (db: Database, version: string): Promise<void> =>
  inTransaction(db, async (tx) => {
    const { state, totals } = libraryTables(version, 'need')
    await sql`create table ${state} (dimensions integer, is_finished boolean not null)`.execute(tx)
    await sql`insert into ${state} values (null, false)`.execute(tx)
    await sql`create table ${totals} (
      kind text primary key, documents bigint not null, vectors bigint not null, has_graph boolean not null default false,
      title_total bigint not null, title_documents bigint not null,
      keywords_total bigint not null, keywords_documents bigint not null,
      body_total bigint not null, body_documents bigint not null)`.execute(tx)
    for (const kind of kinds) await createLibrary(tx, libraryTables(version, kind))
  })

const createLibrary = async (
  tx: Database,
  { kind, totals, documents, contents, postings, terms, indexName }: LibraryTables,
): Promise<void> => {
  await sql`insert into ${totals} values (${kind}, 0, 0, false, 0, 0, 0, 0, 0, 0)`.execute(tx)
  await sql`create table ${documents} (
    number integer generated always as identity primary key,
    id text collate "C" not null unique,
    owner text collate "C" not null,
    pool text collate "C", region text collate "C", industries text[] not null, maturity text collate "C",
    audience text[] not null,
    title_length integer not null, keywords_length integer not null, body_length integer not null,
    embedding vector)`.execute(tx)
  await sql`create index ${indexName('owner')} on ${documents} (owner)`.execute(tx)
  await sql`create table ${contents} (
    number integer primary key,
    terms text[] collate "C" not null, titles integer[] not null, keywords integer[] not null, bodies integer[] not null
  )`.execute(tx)
  await sql`create table ${postings} (
    term text collate "C" not null, document integer not null,
    title integer not null, keywords integer not null, body integer not null,
    title_length integer not null, keywords_length integer not null, body_length integer not null)`.execute(tx)
  await sql`create table ${terms} (term text collate "C" primary key, documents integer not null)`.execute(tx)
}

/** Makes what was put searchable: postings in the order of their terms, counts, indexes. */
export const finishVersion = (db: Database, version: string): Promise<void> =>
  inTransaction(db, async (tx) => {
    await sql`select set_config('statement_timeout', '0', true), set_config('work_mem', '256MB', true),
      set_config('maintenance_work_mem', '512MB', true)`.execute(tx)
    const { state } = libraryTables(version, 'need')
    await sql`update ${state} set is_finished = true`.execute(tx)
    for (const kind of kinds) await finishLibrary(tx, libraryTables(version, kind))
  })

const finishLibrary = async (tx: Database, library: LibraryTables): Promise<void> => {
  const { kind, totals, documents, contents, postings, terms, indexName } = library
  await sql`
    insert into ${postings}
    select term, number, title, keyword, body, title_length, keywords_length, body_length
    from ${contents} join ${documents} using (number),
      unnest(terms, titles, keywords, bodies) as held (term, title, keyword, body)
    order by term, number`.execute(tx)
  await sql`create unique index ${indexName('by_term')} on ${postings} (term, document)`.execute(tx)
  await sql`insert into ${terms} select term, count(*) from ${postings} group by term`.execute(tx)
  await sql`
    update ${totals} set (documents, vectors, title_total, title_documents, keywords_total, keywords_documents,
      body_total, body_documents) = (
      select count(*), count(embedding),
        coalesce(sum(title_length), 0), count(*) filter (where title_length > 0),
        coalesce(sum(keywords_length), 0), count(*) filter (where keywords_length > 0),
        coalesce(sum(body_length), 0), count(*) filter (where body_length > 0)
      from ${documents})
    where kind = ${kind}`.execute(tx)
  await sql`create index ${indexName('pool')} on ${documents} (pool)`.execute(tx)
  await sql`create index ${indexName('region')} on ${documents} (region)`.execute(tx)
  await sql`create index ${indexName('industries')} on ${documents} using gin (industries)`.execute(tx)
  await sql`create index ${indexName('audience')} on ${documents} using gin (audience)`.execute(tx)
  await buildGraph(tx, library)
  for (const table of [documents, postings, terms]) await sql`analyze ${table}`.execute(tx)
}

/** Forgets a version. */
export const dropVersion = (db: Database, version: string): Promise<void> =>
  inTransaction(db, async (tx) => {
    for (const kind of kinds) {
      const { documents, contents, postings, terms } = libraryTables(version, kind)
      await sql`drop table if exists ${documents}, ${contents}, ${postings}, ${terms}`.execute(tx)
    }
    const { state, totals } = libraryTables(version, 'need')
    await sql`drop table if exists ${state}, ${totals}`.execute(tx)
  })
