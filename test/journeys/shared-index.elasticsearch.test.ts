import { afterAll, beforeAll } from 'vitest'
import { openElasticsearch } from '../../src/adapters/search-index/elasticsearch.ts'
import {
  openScratchElasticsearch,
  type ScratchElasticsearch,
  testElasticsearchUrl,
} from '../support/elasticsearch-server.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { describeSharedIndex } from './shared-index.ts'

const database = openTestDatabase()
let scratch: ScratchElasticsearch
beforeAll(async () => {
  scratch = await openScratchElasticsearch(testElasticsearchUrl)
})
afterAll(() => scratch.drop())

describeSharedIndex('in Elasticsearch', () => database.db, {
  engine: 'elasticsearch',
  open: () => openElasticsearch({ addresses: testElasticsearchUrl, prefix: scratch.prefix, shards: 2, replicas: 1 }),
})
