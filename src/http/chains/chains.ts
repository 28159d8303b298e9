import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Chain } from '../../domain/chain.ts'
import { homePool } from '../../domain/permissions.ts'
import { addChain, chainPage, countChains, removeChain, saveChain } from '../../store/chains/chains.ts'
import { afterPlace, newestPlace, pageOf } from '../answers/cursor.ts'
import { limit } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, changeHeaders, writeHeaders } from '../answers/writes.ts'
import { withoutContacts, withStored } from '../libraries/contacts.ts'
import { permitOwned } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { checkedNodes, etagOf, foundChain, ofPool, writeChain } from './found.ts'
import { chainAnswered, params, tags, written } from './schemas.ts'

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /chains: the chains of a park or an area, written and read. */
export const chains =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [list, create, read, replace, remove]) route(app, ports)
  }

const list = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({ after: afterPlace(newestPlace), limit: limit(100, 20) })
  const page = z.object({ records: z.array(chainAnswered), next: z.string().nullable(), total: z.int() })
  const schema = { tags, summary: '列出产业链，最近改过的在前', querystring, response: answers({ 200: page }) }
  app.get('/chains', { schema, config: { action: 'list chains' } }, async ({ viewer: { circles }, query }) => {
    const found = await chainPage(ports.db, { circles, after: query.after, limit: query.limit + 1 })
    const page = pageOf(found, query.limit, ({ updated, id }) => ({ at: updated, id }))
    return { records: page.records.map(withoutContacts), next: page.next, total: await countChains(ports.db, circles) }
  })
}

const create = (app: App, ports: HttpPorts): void => {
  const response = answers({ 201: chainAnswered })
  const schema = { tags, summary: '新增一条产业链', headers: writeHeaders, body: written, response }
  app.post('/chains', { schema, config: { action: 'create chain' } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const sent = request.body as z.output<typeof written>
      const pool = sent.pool ?? homePool(request.viewer)
      if (pool === null) throw new Refused(422, '缺少 pool：请写明是哪个园区的产业链。')
      permitOwned(request, ofPool({ pool }))
      const { title } = sent
      const chain: Chain = { id: ports.newId(), title, pool, nodes: checkedNodes(sent), updated: ports.now() }
      await addChain(tx, chain)
      const location = `/api/v1/chains/${encodeURIComponent(chain.id)}`
      return { status: 201, headers: { location, etag: etagOf(chain) }, body: withoutContacts(chain) }
    }),
  )
}

const read = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '读取一条产业链', params, response: answers({ 200: chainAnswered }) }
  app.get('/chains/:id', { schema, config: { action: 'read chain' } }, async (request, reply) => {
    const chain = await foundChain(request, ports.db)
    reply.header('etag', etagOf(chain))
    return withoutContacts(chain)
  })
}

const replace = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: chainAnswered })
  const schema = {
    tags,
    summary: '改写一条产业链；手工放在已删环节上的记录回到自动归类',
    params,
    headers: changeHeaders,
    body: written,
    response,
  }
  app.put('/chains/:id', { schema, config: { action: 'change chain' } }, (request, reply) =>
    writeChain({ request, reply, ports }, async (before, tx) => {
      const sent = withStored(request.body as z.output<typeof written>, before)
      const pool = sent.pool ?? before.pool
      permitOwned(request, ofPool({ pool }))
      const chain: Chain = {
        ...before,
        title: sent.title,
        pool,
        nodes: checkedNodes(sent),
        updated: laterThan(before, ports.now()),
      }
      await saveChain(tx, chain)
      return { status: 200, headers: { etag: etagOf(chain) }, body: withoutContacts(chain) }
    }),
  )
}

const laterThan = ({ updated }: Chain, now: string): string => {
  const soonest = new Date(Date.parse(updated) + 1).toISOString()
  return now > soonest ? now : soonest
}

const remove = (app: App, ports: HttpPorts): void => {
  const response = answers({ 204: z.undefined() })
  const schema = { tags, summary: '删除一条产业链', params, headers: changeHeaders, response }
  app.delete('/chains/:id', { schema, config: { action: 'remove chain' } }, (request, reply) =>
    writeChain({ request, reply, ports }, async ({ id }, tx) => {
      await removeChain(tx, id)
      return { status: 204, headers: {}, body: undefined }
    }),
  )
}
