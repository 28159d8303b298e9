import { openScratchElasticsearch, testElasticsearchUrl } from '../support/elasticsearch-server.ts'
import { describeSameLists } from './same-lists.ts'

describeSameLists('Elasticsearch', async () => (await openScratchElasticsearch(testElasticsearchUrl)).engine)
