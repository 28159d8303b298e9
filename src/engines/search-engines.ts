import { join } from 'node:path'
import type { Pace } from '../../indexers/fill.ts'
import type { IndexingPorts } from '../../indexers/index-records.ts'
import type { ElasticsearchOptions } from '../adapters/search-index/elasticsearch.ts'
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
  /** Whose vectors it holds: the house's own embedder's or an outside one's. Both may be there at once, each in its own place. */
  readonly role: 'house' | 'outside'
  readonly pace?: Pace
}

const folders: Readonly<Record<Indexing['role'], string>> = { house: 'index', outside: 'index/outside' }

/** A new version in one family leaves those of the other alone. */
const families = {
  postgres: { house: 'postgres', outside: 'postgres, outside' },
  elasticsearch: { house: 'elasticsearch', outside: 'elasticsearch, outside' },
} as const

const engines: Readonly<Record<Chosen['searchIndex'], (indexing: Indexing, config: Config) => Promise<IndexInStep>>> = {
  'in-process': ({ ports, config, tag, role, pace = 'briskly' }) =>
    openOwnIndex(ports, config && { folder: join(config.DATA_DIR, folders[role]), tag }, { pace }),
  postgres: ({ ports, tag, role }) =>
    openSharedIndex({ engine: families.postgres[role], tag, versioned: openPostgresIndex(ports.db) }, ports),
  // Read when somebody has an Elasticsearch: the others need not wait for it at every start.
  elasticsearch: async ({ ports, tag, role }, config) => {
    const { openElasticsearch } = await import('../adapters/search-index/elasticsearch.ts')
    const versioned = await openElasticsearch(elasticsearchOf(config))
    return openSharedIndex({ engine: families.elasticsearch[role], tag, versioned }, ports)
  },
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
