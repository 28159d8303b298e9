import { sql } from 'kysely'
import { type Kind, kinds } from '../../domain/record.ts'
import { type Database, inTransaction } from '../../ports/database.ts'
import type { SearchDocument, SearchIndex } from '../../ports/search-index.ts'
import type { VersionedIndex } from '../../ports/versioned-index.ts'
import { acceptVectors } from './accept-vectors.ts'
import { passing } from './postgres/filters.ts'
import { buildGraph } from './postgres/graph.ts'
import { libraryTables } from './postgres/library-tables.ts'
import { retrieveFrom } from './postgres/retrieve.ts'
import { createVersion, dropVersion, finishVersion } from './postgres/versions.ts'
import { addDocuments, forgetDocuments } from './postgres/write.ts'

/**
 * The index in PostgreSQL itself, on a server or embedded: BM25 over postings, vectors compared one by one while few
 * pass and by pgvector's graph when there are many. What is written in a transaction is found when it commits.
 */
export const openPostgresIndex = (db: Database): VersionedIndex => ({
  create: (version) => createVersion(db, version),
  open: openVersion,
  finish: (version) => finishVersion(db, version),
  activate: async () => {},
  drop: (version) => dropVersion(db, version),
  close: async () => {},
})

const openVersion = (version: string, db: Database): SearchIndex => {
  const tables = (kind: Kind) => libraryTables(version, kind)
  return {
    put: (documents) => inTransaction(db, (tx) => put(tx, version, documents)),
    replace: (kind, owners, documents) =>
      inTransaction(db, async (tx) => {
        const { isFinished } = await lockState(tx, version)
        await forgetDocuments({ tx, library: tables(kind), isFinished }, sql`owner = any(${owners})`)
        await put(tx, version, documents)
      }),
    retrieve: async (query) => {
      if (query.vector !== null)
        acceptVectors([{ id: 'the query', vector: query.vector }], (await readState(db, version)).dimensions)
      return retrieveFrom(db, tables(query.kind), query)
    },
    isOutbound: false,
    count: async (kind, filters) => {
      const { rows } = await sql<{ documents: number }>`
        select count(*) as documents from ${tables(kind).documents}
        where ${passing(filters) ?? sql`true`}`.execute(db)
      return rows[0]!.documents
    },
    statistics: async (kind, terms) => {
      const { totals, terms: known } = tables(kind)
      const { rows } = await sql<{ documents: number; counts: Readonly<Record<string, number>> }>`
        select documents, (select coalesce(json_object_agg(term, documents), '{}') from ${known}
          where term = any(${terms})) as counts
        from ${totals} where kind = ${kind}`.execute(db)
      const { documents, counts } = rows[0]!
      return { documents, documentFrequency: new Map(terms.map((term) => [term, counts[term] ?? 0])) }
    },
    close: async () => {},
  }
}

const put = async (tx: Database, version: string, documents: readonly SearchDocument[]): Promise<void> => {
  if (documents.length === 0) return
  const { dimensions, isFinished } = await lockState(tx, version)
  const found = acceptVectors(documents, dimensions)
  if (found !== dimensions)
    await sql`update ${libraryTables(version, 'need').state} set dimensions = ${found}`.execute(tx)
  for (const kind of kinds) {
    const library = libraryTables(version, kind)
    // Of two with one id the last counts.
    const ofKind = new Map(documents.filter((each) => each.kind === kind).map((each) => [each.id, each]))
    if (ofKind.size === 0) continue
    const writing = { tx, library, isFinished }
    await forgetDocuments(writing, sql`id = any(${[...ofKind.keys()]})`)
    await addDocuments(writing, [...ofKind.values()])
    if (isFinished) await buildGraph(tx, library)
  }
}

interface State {
  /** Length of all vectors; `null` before the first. */
  readonly dimensions: number | null
  readonly isFinished: boolean
}

const readState = async (db: Database, version: string): Promise<State> => {
  const { state } = libraryTables(version, 'need')
  return (await sql<State>`select dimensions, is_finished from ${state}`.execute(db)).rows[0]!
}

// Writers come one after the other, so that every count is exact.
const lockState = async (tx: Database, version: string): Promise<State> => {
  const { state } = libraryTables(version, 'need')
  return (await sql<State>`select dimensions, is_finished from ${state} for update`.execute(tx)).rows[0]!
}
