import { sql } from 'kysely'
import { type Kind, kinds } from '../../domain/record.ts'
import type { Database } from '../../ports/database.ts'
import type { SearchIndex } from '../../ports/search-index.ts'
import type { VersionedIndex } from '../../ports/versioned-index.ts'
import { putDocuments, replaceDocuments, type Written, writableAs } from './elasticsearch/changes.ts'
import { connect } from './elasticsearch/connect.ts'
import { untilCopied } from './elasticsearch/copies.ts'
import { countPassing, frequenciesOf } from './elasticsearch/counts.ts'
import { failureFrom } from './elasticsearch/failures.ts'
import { indexBody, type Spread } from './elasticsearch/mapping.ts'
import { personsPatience, restingAfterSilence } from './elasticsearch/resting.ts'
import { retrieveFrom } from './elasticsearch/retrieve.ts'
import { searchingIn } from './elasticsearch/searching.ts'

/** Which cluster, and how the indices lie on it. */
export interface ElasticsearchOptions extends Spread {
  /** As `connect` takes them. */
  readonly addresses: string
  /** Before the name of every index: several houses can share a cluster. */
  readonly prefix: string
}

/**
 * Versions of the index in an Elasticsearch 8.0+: each is one index per kind; those of the version that is asked bear
 * the aliases `PREFIX-KIND`, for people who look. What is put while a version is filled is found when it is finished.
 */
export const openElasticsearch = async ({
  addresses,
  prefix,
  ...spread
}: ElasticsearchOptions): Promise<VersionedIndex> => {
  const client = await connect(addresses)
  const resting = restingAfterSilence(personsPatience)
  const filling = new Set<string>()
  const nameOf = (version: string, kind: Kind | '*'): string => `${prefix}-${version}-${kind}`
  const allOf = (version: string): string[] => kinds.map((kind) => nameOf(version, kind))
  return {
    create: telling(async (version) => {
      for (const index of allOf(version))
        await client.indices.create({ ...indexBody(spread), index, aliases: { [writableAs(index)]: {} } })
      filling.add(version)
    }),
    open: (version, db) =>
      indexOver({
        client,
        resting,
        indexOf: (kind) => nameOf(version, kind),
        isFilling: () => filling.has(version),
        nextWrite: () => nextWrite(db),
      }),
    finish: telling(async (version) => {
      await client.indices.refresh({ index: allOf(version) })
      await untilCopied(client, { index: allOf(version), replicas: spread.replicas })
      filling.delete(version)
    }),
    activate: telling(async (version) => {
      const actions = kinds.flatMap((kind) => [
        { remove: { index: nameOf('*', kind), alias: `${prefix}-${kind}`, must_exist: false } },
        { add: { index: nameOf(version, kind), alias: `${prefix}-${kind}` } },
      ])
      await client.indices.updateAliases({ actions })
    }),
    drop: telling(async (version) => {
      await client.indices.delete({ index: allOf(version), ignore_unavailable: true })
    }),
    close: () => client.close(),
  }
}

/** The same work, its failures in one line of Chinese. */
const telling =
  <A extends readonly unknown[], T>(work: (...args: A) => Promise<T>) =>
  async (...args: A): Promise<T> => {
    try {
      return await work(...args)
    } catch (error) {
      throw failureFrom(error)
    }
  }

const nextWrite = async (db: Database): Promise<number> => {
  const { rows } = await sql<{ next: number }>`select nextval('index_writes') as next`.execute(db)
  return rows[0]!.next
}

const indexOver = (written: Written & Parameters<typeof searchingIn>[0]): SearchIndex => {
  const searching = (kind: Kind) => searchingIn(written, written.indexOf(kind))
  return {
    put: telling((documents) => putDocuments(documents, written)),
    replace: telling((kind, owners, documents) => replaceDocuments({ kind, owners, documents }, written)),
    retrieve: telling((query) => retrieveFrom(query, searching(query.kind))),
    count: telling((kind, filters) => countPassing(filters, searching(kind))),
    isOutbound: true,
    statistics: telling((kind, terms) => frequenciesOf(terms, searching(kind))),
    close: async () => {},
  }
}
