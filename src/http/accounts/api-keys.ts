import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { newToken, tokenHash } from '../../../pipelines/identity/tokens.ts'
import { type ApiKeyRow, keyScopes } from '../../ports/account-tables.ts'
import { addApiKey, apiKeysOf, removeApiKey } from '../../store/identity/api-keys.ts'
import { recordId, someText } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteAct } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { inFullSession } from './who-asks.ts'

const kept = z
  .object({
    id: z.string(),
    name: z.string(),
    scope: z.enum(keyScopes),
    hat: z.string(),
    created: z.iso.datetime(),
    expires: z.iso.datetime(),
    used: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ApiKey' })

const wanted = z.strictObject({
  name: someText(100).describe('给哪个系统用'),
  scope: z.enum(keyScopes).default('read').describe('read 只读，write 可写'),
  days: z.int().min(1).max(365).default(90).describe('有效天数'),
})

const tags = ['登录']
const config = { action: 'manage own account' } as const

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /api-keys: for systems, which send `Authorization: Bearer`. A key is shown once and acts in the hat it was made in. */
export const apiKeys =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [list, create, remove]) route(app, ports)
  }

const list = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: z.object({ keys: z.array(kept).readonly() }) })
  app.get('/api-keys', { schema: { tags, summary: '我的接口密钥', response }, config }, async (request) => {
    const { account } = await inFullSession(request, ports)
    return { keys: (await apiKeysOf(ports.db, account.id)).map(view) }
  })
}

const create = (app: App, ports: HttpPorts): void => {
  const response = answers({ 201: z.object({ key: z.string().describe('只显示这一次'), kept }) })
  const schema = { tags, summary: '以当前身份新建一个接口密钥', body: wanted, response }
  app.post('/api-keys', { schema, config }, async (request, reply) => {
    const { account, hat } = await inFullSession(request, ports)
    if (hat === null) throw new Refused(403, '您还没有任何身份，不能新建密钥。')
    const { name, scope, days } = request.body
    const key = newToken()
    const created = ports.now()
    const row: ApiKeyRow = {
      tokenHash: tokenHash(key),
      id: ports.newId(),
      accountId: account.id,
      membershipId: hat.id,
      name,
      scope,
      created,
      expires: new Date(Date.parse(created) + days * 86_400_000).toISOString(),
      used: null,
    }
    await addApiKey(ports.db, row)
    await noteAct(request, { act: 'make key', by: account.id, with: [row.id] }, ports)
    return reply.code(201).send({ key, kept: view(row) })
  })
}

const remove = (app: App, ports: HttpPorts): void => {
  const params = z.strictObject({ id: recordId })
  const response = answers({ 204: z.undefined().describe('已撤销') })
  app.delete(
    '/api-keys/:id',
    { schema: { tags, summary: '撤销一个接口密钥', params, response }, config },
    async (request, reply) => {
      const { account } = await inFullSession(request, ports)
      const { id } = request.params
      if (!(await removeApiKey(ports.db, account.id, id))) throw new Refused(404, `没有编号为“${id}”的密钥。`)
      await noteAct(request, { act: 'revoke key', by: account.id, with: [id] }, ports)
      return reply.code(204).send(undefined)
    },
  )
}

const view = ({ id, name, scope, membershipId: hat, created, expires, used }: ApiKeyRow): z.output<typeof kept> => ({
  id,
  name,
  scope,
  hat,
  created,
  expires,
  used,
})
