import { setTimeout } from 'node:timers/promises'
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

/** How often a question is asked when shards are missing, first after so many milliseconds, then after twice as long. */
const patience = { attempts: 6, pause: 150 } as const

/** What Elasticsearch says while another node takes the place of one that was lost. */
const isPassing = (response: estypes.MsearchResponseItem): boolean => 'error' in response && response.status === 503

/** Asks this index, and again while a node that was lost is being replaced. */
export const searchingIn =
  (client: Client, index: string): Searching =>
  async (searches) => {
    const asked = searches.flatMap((search) => [search.size === 0 ? countingHeader : header, search])
    let responses: readonly estypes.MsearchResponseItem[] = []
    for (let attempt = 0; attempt < patience.attempts; attempt += 1) {
      if (attempt > 0) await setTimeout(patience.pause * 2 ** (attempt - 1))
      responses = (await client.msearch({ index, searches: asked })).responses
      if (!responses.some(isPassing)) break
    }
    return responses.map((response) => {
      if ('error' in response) throw failureOf({ status: response.status, told: JSON.stringify(response.error) })
      return response
    })
  }
