import type { Client, estypes } from '@elastic/elasticsearch'
import { failureOf } from './failures.ts'

/** One search of several that go in one request. */
export type SearchBody = estypes.MsearchMultisearchBody

/** Asks several things of one index at once; an answer that is not whole is an error. */
export type Searching = (searches: readonly SearchBody[]) => Promise<readonly estypes.MsearchMultiSearchItem[]>

// Terms are weighed by all shards alike; a question is answered by all of them or not at all.
const header = { allow_partial_search_results: false, search_type: 'dfs_query_then_fetch' } as const
/** Without `dfs`, which counts do not need and which would keep them out of Elasticsearch's cache. */
const countingHeader = { allow_partial_search_results: false } as const

/** Asks this index. */
export const searchingIn =
  (client: Client, index: string): Searching =>
  async (searches) => {
    const asked = searches.flatMap((search) => [search.size === 0 ? countingHeader : header, search])
    const { responses } = await client.msearch({ index, searches: asked })
    return responses.map((response) => {
      if ('error' in response) throw failureOf({ status: response.status, told: JSON.stringify(response.error) })
      return response
    })
  }
