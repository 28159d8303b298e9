import type { Client, estypes } from '@elastic/elasticsearch'
import type { Fault } from './failures.ts'
import { personsPatience, type restingAfterSilence } from './resting.ts'
import { waitingOut } from './waiting-out.ts'

/** One search of several that go in one request. */
export type SearchBody = estypes.MsearchMultisearchBody

/** Asks several things of one index at once; an answer that is not whole is an error. */
export type Searching = (searches: readonly SearchBody[]) => Promise<readonly estypes.MsearchMultiSearchItem[]>

// Terms are weighed by all shards alike; a question is answered by all of them or not at all.
const header = { allow_partial_search_results: false, search_type: 'dfs_query_then_fetch' } as const
/** Without `dfs`, which counts do not need and which would keep them out of Elasticsearch's cache. */
const countingHeader = { allow_partial_search_results: false } as const

/** Asks a cluster, or says at once that it has just been silent. */
type Resting = ReturnType<typeof restingAfterSilence>

/** Asks this index, and again while a node that was lost is being replaced. */
export const searchingIn =
  ({ client, resting }: { readonly client: Client; readonly resting: Resting }, index: string): Searching =>
  async (searches) => {
    const asked = searches.flatMap((search) => [search.size === 0 ? countingHeader : header, search])
    const once = () => client.msearch({ index, searches: asked }, { requestTimeout: personsPatience.answer })
    const { responses } = await waitingOut(() => resting(once), firstFault)
    return responses as readonly estypes.MsearchMultiSearchItem[]
  }

/** Of several faults one that does not pass, if there is any. */
const firstFault = ({ responses }: estypes.MsearchResponse): Fault | null => {
  const faults = responses.flatMap((response) =>
    'error' in response ? [{ status: response.status, told: JSON.stringify(response.error) }] : [],
  )
  return faults.find(({ status }) => status !== 503) ?? faults[0] ?? null
}
