import { join } from 'node:path'
import type { IndexingPorts } from '../../indexers/index-records.ts'
import { type ElasticsearchOptions, openElasticsearch } from '../adapters/search-index/elasticsearch.ts'
import { openPostgresIndex } from '../adapters/search-index/postgres.ts'
import { type Config, readConfig } from '../config.ts'
import { type Chosen, chosenBy } from './chosen.ts'
import type { IndexInStep } from './index-in-step.ts'
import { openOwnIndex } from './own-index.ts'
import { openSharedIndex } from './shared-index.ts'

/** What an index is made from. */
export interface Indexing {
  readonly ports: Omit<IndexingPorts, 'index'>
  /** `null`: nothing is kept. */
  readonly config: Config | null
  /** Space of the vectors and segmentation: an index of another tag is another index. */
  readonly tag: string
}

const engines: Readonly<Record<Chosen['searchIndex'], (indexing: Indexing, config: Config) => Promise<IndexInStep>>> = {
  'in-process': ({ ports, config, tag }) =>
    openOwnIndex(ports, config && { folder: join(config.DATA_DIR, 'index'), tag }),
  postgres: ({ ports, tag }) =>
    openSharedIndex({ engine: 'postgres', tag, versioned: openPostgresIndex(ports.db) }, ports),
  elasticsearch: async ({ ports, tag }, config) =>
    openSharedIndex(
      { engine: 'elasticsearch', tag, versioned: await openElasticsearch(elasticsearchOf(config)) },
      ports,
    ),
}

const elasticsearchOf = (config: Config): ElasticsearchOptions => ({
  addresses: config.ELASTICSEARCH_URL,
  prefix: config.ELASTICSEARCH_INDEX,
  shards: config.ELASTICSEARCH_SHARDS,
  replicas: config.ELASTICSEARCH_REPLICAS,
})

/** Opens the index the configuration asks for, in step with the database. */
export const openSearchIndex = (indexing: Indexing): Promise<IndexInStep> =>
  engines[chosenBy(indexing.config).searchIndex](indexing, indexing.config ?? readConfig({}))
