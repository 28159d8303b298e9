import type { Client } from '@elastic/elasticsearch'

/** Which indices, and how many copies of each of their shards there should be beside the first. */
export interface Copied {
  readonly index: string[]
  readonly replicas: number
}

/** A version is asked without its copies when they take longer: there may be no room for them. */
const patience = { timeout: '60s', requestTimeout: 90_000 } as const

/** Waits for the copies, which are made after the index answers: without them the loss of a node loses documents. */
export const untilCopied = async (client: Client, { index, replicas }: Copied): Promise<void> => {
  const { number_of_data_nodes: nodes } = await client.cluster.health({ index })
  if (nodes <= replicas) return
  const { timeout, requestTimeout } = patience
  await client.cluster.health({ index, wait_for_status: 'green', timeout }, { ignore: [408], requestTimeout })
}
