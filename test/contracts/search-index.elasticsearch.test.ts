import { afterAll, beforeAll, describe } from 'vitest'
import { openEmptiedVersion, testElasticsearchUrl } from '../support/elasticsearch-server.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { describeSearchIndex } from './search-index.ts'

describe('on a real server', () => {
  const database = openTestDatabase()
  let emptied: Awaited<ReturnType<typeof openEmptiedVersion>>
  beforeAll(async () => {
    emptied = await openEmptiedVersion(testElasticsearchUrl, () => database.db)
  })
  afterAll(() => emptied.drop())
  describeSearchIndex('Elasticsearch', () => emptied.open(), { exact: true })
})
