import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { batchesOf, bulkDefaults, sendBulk } from '../../../../src/adapters/search-index/elasticsearch/bulk.ts'
import { connect } from '../../../../src/adapters/search-index/elasticsearch/connect.ts'

interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: object
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const part of request) text += part
  return text
}

const product = { 'x-elastic-product': 'Elasticsearch' }
const version = (number: string): Answer => ({ headers: product, body: { version: { number } } })

/** A server that says what it is told to say: first who it is, then one answer after the other. */
const serverSaying = async (greeting: Answer, ...answers: Answer[]) => {
  const bodies: string[] = []
  const server: Server = createServer(async (request, response) => {
    const text = await bodyOf(request)
    if (request.method === 'POST') bodies.push(text)
    const { status = 200, headers = product, body } = request.method === 'POST' ? answers.shift()! : greeting
    response.writeHead(status, { 'content-type': 'application/vnd.elasticsearch+json; compatible-with=8', ...headers })
    response.end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bodies }
}

describe('whom connect refuses, in one line', () => {
  it('a server that is too old', async () => {
    const { address } = await serverSaying(version('7.17.9'))
    await expect(connect(address)).rejects.toThrow('Elasticsearch 的版本是 7.17.9，太旧了：需要 8.0 以上')
  })

  it('a server that is something else', async () => {
    const { address } = await serverSaying({ headers: {}, body: { version: { number: '2.19.0' } } })
    await expect(connect(address)).rejects.toThrow('ELASTICSEARCH_URL 的服务器不是 Elasticsearch 8.0 以上的版本')
  })

  it('an address where nobody listens', async () => {
    await expect(connect('http://127.0.0.1:1')).rejects.toThrow(/^连不上 ELASTICSEARCH_URL 的 Elasticsearch/)
  })
})

const lines = ['a', 'b', 'c'].map((id) => ({ action: `{"index":{"_id":"${id}"}}`, source: `{"id":"${id}"}` }))
const item = (status: number, type?: string) => ({ index: { status, ...(type ? { error: { type } } : {}) } })
const quick = { ...bulkDefaults, pause: 1 }
const idsIn = (body: string): readonly string[] => [...body.matchAll(/"_id":"(\w)"/g)].map(([, id]) => id!)

describe('bulk', () => {
  const open = async (...answers: Answer[]) => {
    const { address, bodies } = await serverSaying(version('8.14.1'), ...answers)
    const client = await connect(address)
    onTestFinished(() => client.close())
    return { client, sent: () => bodies.map(idsIn) }
  }

  it('sends again only what was refused for want of room', async () => {
    const { client, sent } = await open(
      {
        body: {
          items: [item(201), item(429, 'es_rejected_execution_exception'), item(503, 'unavailable_shards_exception')],
        },
      },
      { body: { items: [item(429, 'es_rejected_execution_exception'), item(201)] } },
      { body: { items: [item(200)] } },
    )
    await sendBulk(client, lines, quick)
    expect(sent()).toEqual([['a', 'b', 'c'], ['b', 'c'], ['b']])
  })

  it('sends all of a request again that was not even looked at', async () => {
    const { client, sent } = await open(
      { status: 429, body: {} },
      { body: { items: [item(201), item(201), item(201)] } },
    )
    await sendBulk(client, lines, quick)
    expect(sent()).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ])
  })

  it('takes a later write that is there already for done', async () => {
    const { client, sent } = await open({
      body: { items: [item(201), item(409, 'version_conflict_engine_exception'), item(201)] },
    })
    await sendBulk(client, lines, quick)
    expect(sent()).toEqual([['a', 'b', 'c']])
  })

  it('gives up in the end, and says why', async () => {
    const refused = {
      body: { items: [item(429), item(429), item(429)].map(({ index }) => ({ index: { ...index, error: {} } })) },
    }
    const { client, sent } = await open(refused, refused)
    await expect(sendBulk(client, lines, { ...quick, attempts: 2 })).rejects.toThrow('Elasticsearch 太忙')
    expect(sent()).toHaveLength(2)
  })

  it('stops at the first document that Elasticsearch will not have', async () => {
    const { client } = await open({ body: { items: [item(201), item(400, 'document_parsing_exception'), item(201)] } })
    await expect(sendBulk(client, lines, quick)).rejects.toThrow('document_parsing_exception')
  })

  it('cuts batches by bytes, and sends what is too large by itself', () => {
    const line = (id: string, bytes: number) => ({ action: id, source: 'x'.repeat(bytes - id.length - 2) })
    const batches = [...batchesOf([line('a', 40), line('b', 60), line('c', 3), line('d', 500), line('e', 10)], 100)]
    expect(batches.map((batch) => batch.map(({ action }) => action))).toEqual([['a', 'b'], ['c'], ['d'], ['e']])
  })
})
