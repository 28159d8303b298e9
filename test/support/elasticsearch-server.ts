import { randomUUID } from 'node:crypto'
import { connect } from '../../src/adapters/search-index/elasticsearch/connect.ts'
import type { StoredDocument } from '../../src/adapters/search-index/elasticsearch/stored-document.ts'
import { openElasticsearch } from '../../src/adapters/search-index/elasticsearch.ts'
import type { Kind } from '../../src/domain/record.ts'
import type { Database } from '../../src/ports/database.ts'
import type { SearchIndex } from '../../src/ports/search-index.ts'
import type { VersionedIndex } from '../../src/ports/versioned-index.ts'

/** The nodes of the Elasticsearch to run on, between commas. */
export const testElasticsearchUrl = process.env.TEST_ELASTICSEARCH_URL ?? ''

/** Indices of their own on a test server. */
export interface ScratchElasticsearch {
  readonly engine: VersionedIndex
  readonly prefix: string
  /** All documents of the kind in the index that is asked, as lines in order: id, title, body. */
  readonly everything: (kind: Kind) => Promise<readonly string[]>
  /** Deletes them, and closes. */
  readonly drop: () => Promise<void>
}

/** Opens Elasticsearch under a prefix of its own, each index in two shards with a copy each. */
export const openScratchElasticsearch = async (addresses: string): Promise<ScratchElasticsearch> => {
  const prefix = `test-${randomUUID().slice(0, 8)}`
  const engine = await openElasticsearch({ addresses, prefix, shards: 2, replicas: 1 })
  const drop = async (): Promise<void> => {
    const client = await connect(addresses)
    const indices = Object.keys(await client.indices.get({ index: `${prefix}-*` }))
    if (indices.length > 0) await client.indices.delete({ index: indices })
    await client.close()
    await engine.close()
  }
  return { engine, prefix, everything: (kind) => everythingIn(addresses, `${prefix}-${kind}`), drop }
}

const everythingIn = async (addresses: string, index: string): Promise<readonly string[]> => {
  const client = await connect(addresses)
  const lines: string[] = []
  for await (const { id, title, body } of client.helpers.scrollDocuments<StoredDocument>({ index }))
    lines.push(`${id} ${title} | ${body}`)
  await client.close()
  return lines.sort()
}

/** A version that is emptied each time it is opened: sooner done than making one, and what was deleted must not count. */
export const openEmptiedVersion = async (
  addresses: string,
  db: () => Database,
): Promise<{ readonly open: () => Promise<SearchIndex>; readonly drop: () => Promise<void> }> => {
  const { engine, prefix, drop } = await openScratchElasticsearch(addresses)
  const client = await connect(addresses)
  await engine.create('emptied')
  await engine.finish('emptied')
  return {
    open: async () => {
      const everything = { query: { match_all: {} }, conflicts: 'proceed', refresh: true } as const
      await client.indices.refresh({ index: `${prefix}-*` })
      await client.deleteByQuery({ index: `${prefix}-*`, ...everything })
      return engine.open('emptied', db())
    },
    drop: async () => {
      await client.close()
      await drop()
    },
  }
}
