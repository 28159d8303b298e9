import { Client } from '@elastic/elasticsearch'
import { ExpectedFailure } from '../../../domain/failure.ts'
import { failureFrom } from './failures.ts'

/** Milliseconds until an answer is given up. */
const requestTimeout = 30_000

/** Each node is asked once, a single one twice: beyond that the client waits for seconds, and a house can answer without it. */
const maxRetriesOver = (nodes: readonly string[]): number => Math.max(1, nodes.length - 1)

/**
 * A client of these nodes: addresses between commas, `https://user:password@host:9200` or
 * `https://apikey:KEY@host:9200` with a base64 API key. Certificates of an authority of one's own are for
 * `NODE_EXTRA_CA_CERTS`. Throws `ExpectedFailure` when no node answers, refuses us, or is older than 8.0.
 */
export const connect = async (addresses: string): Promise<Client> => {
  const urls = addresses.split(',').map((address) => new URL(address.trim()))
  const nodes = urls.map(({ protocol, host, pathname }) => `${protocol}//${host}${pathname}`)
  const client = new Client({ nodes, ...authOf(urls[0]!), requestTimeout, maxRetries: maxRetriesOver(nodes) })
  try {
    refuseOld((await client.info()).version.number)
    return client
  } catch (error) {
    await client.close()
    throw failureFrom(error)
  }
}

const authOf = ({ username, password }: URL) => {
  if (username === '') return {}
  if (username === 'apikey') return { auth: { apiKey: decodeURIComponent(password) } }
  return { auth: { username: decodeURIComponent(username), password: decodeURIComponent(password) } }
}

const refuseOld = (version: string): void => {
  if (Number.parseInt(version, 10) < 8)
    throw new ExpectedFailure(`Elasticsearch 的版本是 ${version}，太旧了：需要 8.0 以上`)
}
