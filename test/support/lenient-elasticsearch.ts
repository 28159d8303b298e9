import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that passes for an Elasticsearch: takes everything, finds nothing, and keeps what it was sent. */
export interface LenientElasticsearch {
  readonly url: string
  /** Everything that came in: addresses and bodies. */
  readonly heard: () => string
  readonly close: () => Promise<void>
}

/** Starts one on a free port. */
export const startLenientElasticsearch = async (): Promise<LenientElasticsearch> => {
  const heard: string[] = []
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    heard.push(`${request.method} ${request.url}\n${body}`)
    const type = 'application/vnd.elasticsearch+json; compatible-with=8'
    response.writeHead(200, { 'content-type': type, 'x-elastic-product': 'Elasticsearch' })
    response.end(JSON.stringify(answerTo(request.url ?? '', body)))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: () => heard.join('\n'),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

const shards = { total: 1, successful: 1, failed: 0, skipped: 0 }

const answerTo = (url: string, body: string): object => {
  if (url === '/') return { version: { number: '8.19.2' } }
  if (url.includes('/_bulk')) return { errors: false, items: written(body) }
  if (url.includes('/_msearch')) return { responses: searches(body).map(found) }
  if (url.includes('/_search')) return found(JSON.parse(body))
  if (url.includes('/_cluster/health')) return { status: 'green', number_of_data_nodes: 1, timed_out: false }
  return { acknowledged: true, count: 0, deleted: 0, failures: [], _shards: shards }
}

const linesOf = (body: string): readonly string[] => body.split('\n').filter((line) => line !== '')

const written = (body: string): readonly object[] =>
  linesOf(body)
    .filter((line) => line.startsWith('{"index"'))
    .map(() => ({ index: { status: 201, _shards: shards } }))

interface SearchSent {
  readonly aggs?: Readonly<Record<string, { readonly filters?: { readonly filters?: readonly object[] } }>>
  readonly aggregations?: SearchSent['aggs']
}

const searches = (body: string): readonly SearchSent[] =>
  linesOf(body)
    .filter((_, line) => line % 2 === 1)
    .map((line) => JSON.parse(line) as SearchSent)

const found = ({ aggs, aggregations = aggs }: SearchSent): object => ({
  status: 200,
  timed_out: false,
  _shards: shards,
  hits: { total: { value: 0, relation: 'eq' }, hits: [] },
  aggregations: Object.fromEntries(
    Object.entries(aggregations ?? {}).map(([name, { filters }]) => {
      const buckets = (filters?.filters ?? []).map(() => ({ doc_count: 0 }))
      return [name, { doc_count: 0, value: 0, buckets }]
    }),
  ),
})
