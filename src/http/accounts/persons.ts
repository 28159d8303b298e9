import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Erasure, erase } from '../../../pipelines/persons/erase.ts'
import { type Held, heldAbout } from '../../../pipelines/persons/held.ts'
import type { PersonRef } from '../../../pipelines/persons/person.ts'
import { readablePage } from '../../../pipelines/persons/readable-page.ts'
import { personaliseMails } from '../../store/digests/subscriptions.ts'
import { changeAccount } from '../../store/identity/accounts.ts'
import { replaceGround } from '../../store/persons/processing-grounds.ts'
import { recordId, someText, strings } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteAct } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { cookieWith } from './cookies.ts'
import { proven } from './passwords.ts'
import { inFullSession } from './who-asks.ts'

const overview = z.object({
  personalised: z.boolean().nullable().describe('是否接受个性化推荐；不是账号的为 null'),
  places: z
    .array(z.object({ place: z.string(), count: z.int() }))
    .readonly()
    .describe('哪些地方有多少条'),
})
const erased = z.object({ stillNamedIn: strings.describe('别人的记录中还提到这个姓名的，请人工核对') })
const tags = ['个人信息']
const own = { action: 'manage own account' } as const

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /account/… and /persons: what is held about somebody, his copy of it, his refusal, his deletion. */
export const persons =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [look, copy, correct, refuse, leave, lookFor, eraseFor]) route(app, ports)
  }

const look = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '关于我保存着什么', response: answers({ 200: overview }) }
  app.get('/account/personal-data', { schema, config: own }, async (request) => {
    const { account } = await inFullSession(request, ports)
    return {
      personalised: account.personalised,
      places: counted(await held({ kind: 'account', id: account.id }, ports)),
    }
  })
}

const copy = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({ format: z.enum(['json', 'html']).default('json') })
  const schema = {
    tags,
    summary: '下载关于我的全部资料：json 供机器，html 供人看',
    querystring,
    response: answers({ 200: z.string().describe('文件') }),
  }
  app.get(
    '/account/personal-data/export',
    { schema, config: own, serializerCompiler: asItIs },
    async (request, reply) => {
      const { account } = await inFullSession(request, ports)
      const all = await held({ kind: 'account', id: account.id }, ports)
      await noteAct(request, { act: 'export personal data', by: account.id }, ports)
      const { format } = request.query
      reply.header('content-disposition', `attachment; filename="zhiqiao-personal-data.${format}"`)
      reply.type(format === 'json' ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8')
      return format === 'json'
        ? JSON.stringify(all, null, 2)
        : readablePage(all, { name: account.name, at: ports.now() })
    },
  )
}

// A file is no answer to be checked against a schema.
const asItIs = () => (text: unknown) => String(text)

const correct = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({ name: someText(100) })
  const response = answers({ 204: z.undefined().describe('已更正') })
  const schema = { tags, summary: '更正我的姓名；邮箱是登录名，请邀请您的人更改', body, response }
  app.put('/account', { schema, config: own }, async (request, reply) => {
    const { account } = await inFullSession(request, ports)
    await changeAccount(ports.db, account.id, request.body)
    await noteAct(request, { act: 'correct own name', by: account.id }, ports)
    return reply.code(204).send(undefined)
  })
}

const refuse = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({ personalised: z.boolean() })
  const response = answers({ 204: z.undefined().describe('已更改') })
  const schema = { tags, summary: '接受或拒绝个性化推荐', body, response }
  app.put('/account/personalisation', { schema, config: own }, async (request, reply) => {
    const { account } = await inFullSession(request, ports)
    const { personalised } = request.body
    const at = ports.now()
    await changeAccount(ports.db, account.id, { personalised })
    await personaliseMails(ports.db, account.id, personalised)
    await replaceGround(ports.db, {
      subjectKind: 'account',
      subjectId: account.id,
      purpose: 'personalised recommendation',
      ground: 'consent',
      origin: 'own entry',
      at,
      withdrawn: personalised ? null : at,
    })
    await noteAct(request, { act: 'change personalisation', by: account.id }, ports)
    return reply.code(204).send(undefined)
  })
}

const leave = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({ password: z.string().max(1000).describe('只用统一身份登录、没有密码的留空') })
  const schema = { tags, summary: '删除我的账号和资料，不能恢复', body, response: answers({ 200: erased }) }
  app.post('/account/deletion', { schema, config: own }, async (request, reply) => {
    const found = await inFullSession(request, ports)
    if (found.account.passwordHash !== null) await proven(found, request.body.password, ports)
    const { id } = found.account
    const erasure = await eraseNoted(request, { ref: { kind: 'account', id }, by: id }, ports)
    reply.header('set-cookie', cookieWith(null, ports.identity.publicUrl))
    return erasure
  })
}

const params = z.strictObject({ kind: z.enum(['account', 'expert']), id: recordId })

const lookFor = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: overview })
  const schema = { tags, summary: '关于一个人保存着什么（管理员）', params, response }
  app.get('/persons/:kind/:id', { schema, config: { action: 'administer' } }, async (request) => ({
    personalised: null,
    places: counted(await held(request.params, ports)),
  }))
}

const eraseFor = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '应本人要求删除一个人的账号和资料，不能恢复（管理员）',
    params,
    response: answers({ 200: erased }),
  }
  app.delete('/persons/:kind/:id', { schema, config: { action: 'administer' } }, async (request) => {
    const { account } = await inFullSession(request, ports)
    return eraseNoted(request, { ref: request.params, by: account.id }, ports)
  })
}

const held = async (ref: PersonRef, { db }: HttpPorts): Promise<readonly Held[]> =>
  (await heldAbout(ref, db)) ?? refuseNobody(ref)

const counted = (all: readonly Held[]) => all.map(({ place, rows }) => ({ place, count: rows.length }))

const eraseNoted = async (
  request: FastifyRequest,
  { ref, by }: { readonly ref: PersonRef; readonly by: string },
  ports: HttpPorts,
): Promise<z.output<typeof erased>> => {
  const erasure: Erasure = await erase(ref, ports, (db) =>
    noteAct(request, { act: 'delete person', by, with: [ref.id] }, { db, now: ports.now }),
  )
  if (erasure.erased) return { stillNamedIn: erasure.stillNamedIn }
  if (erasure.why === 'nobody') return refuseNobody(ref)
  throw new Refused(409, '这是唯一的管理员账号：请先邀请另一位管理员，再删除它。')
}

const refuseNobody = ({ id }: PersonRef): never => {
  throw new Refused(404, `没有编号为“${id}”的人。`)
}
