import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type AccountRefusal, accountWishes, manageAccount } from '../../../pipelines/identity/manage-account.ts'
import { roles } from '../../domain/viewer.ts'
import { inTransaction } from '../../ports/database.ts'
import { accountStandings, listAccounts } from '../../store/identity/account-list.ts'
import { after, cursorAt } from '../answers/cursor.ts'
import { limit, recordId, someText } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteAct, noteLook } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { identityOf, inFullSession } from './who-asks.ts'

const hat = z.object({
  id: z.string(),
  role: z.enum(roles),
  organisationId: z.string().nullable(),
  organisation: z.string().nullable(),
  expertId: z.string().nullable(),
})
const answered = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    standing: z.enum(accountStandings).describe('active 在用，invited 已邀请还没有设置密码，disabled 已停用'),
    demo: z.boolean().describe('示例账号'),
    secondFactor: z.boolean().describe('已启用两步验证'),
    sessions: z.int().min(0).describe('现在登录在几处'),
    seen: z.iso.datetime().nullable().describe('这些登录最后一次使用；没有登录为 null'),
    created: z.iso.datetime(),
    hats: z.array(hat).readonly().describe('身份'),
  })
  .meta({ id: 'Account' })
const tags = ['账号管理']

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /accounts: everybody who may sign in, and what an administrator does for and about them. */
export const accounts =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [list, act]) route(app, ports)
  }

const list = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({
    text: someText(100).optional().describe('姓名、邮箱或组织名称的一部分'),
    role: z.enum(roles).optional(),
    standing: z.enum(accountStandings).optional(),
    id: recordId.optional().describe('只要这一个'),
    after,
    limit: limit(200, 50),
  })
  const page = z.object({ accounts: z.array(answered).readonly(), next: z.string().nullable() })
  const schema = { tags, summary: '账号，按姓名（管理员）', querystring, response: answers({ 200: page }) }
  app.get(
    '/accounts',
    { schema, config: { action: 'see accounts' } },
    async (request): Promise<z.output<typeof page>> => {
      const { after: cursor, limit: most, ...query } = request.query
      const found = await listAccounts(ports.db, {
        ...query,
        ...(cursor && { after: placeIn(cursor) }),
        most: most + 1,
      })
      const shown = found.slice(0, most)
      const last = found.length > most ? shown.at(-1) : undefined
      const recordIds = shown.map(({ id }) => id)
      if (recordIds.length > 0) await noteLook(request, ports, { kind: 'account', recordIds, fields: [] })
      return { accounts: shown, next: last === undefined ? null : cursorAt(`${last.name}\n${last.id}`) }
    },
  )
}

const placeIn = (cursor: string): readonly [string, string] => {
  const [name = '', id = ''] = cursor.split('\n')
  return [name, id]
}

const act = (app: App, ports: HttpPorts): void => {
  const wishes = Object.keys(accountWishes) as [keyof typeof accountWishes]
  const body = z.strictObject({
    act: z
      .enum(wishes)
      .describe(
        'disable 停用，enable 恢复，take role 取消一个身份，reset second factor 取消两步验证，end sessions 结束各处登录，lift waiting 解除多次失败后的等待，send link 发送设置密码的链接',
      ),
    hat: recordId.nullable().default(null).describe('取消身份时，哪一个'),
  })
  const schema = {
    tags,
    summary: '停用、恢复一个账号，取消身份、两步验证或登录，发送链接（管理员）',
    params: z.strictObject({ id: recordId }),
    body,
    response: answers({ 200: answered }),
  }
  app.post('/accounts/:id/acts', { schema, config: { action: 'manage accounts' } }, async (request) => {
    const { account } = await inFullSession(request, ports)
    const { act: wish, hat: taken } = request.body
    const { id } = request.params
    await inTransaction(ports.db, async (db) => {
      const refusal = await manageAccount({ wish, id, hat: taken, by: account.id }, { ...identityOf(ports), db })
      if (refusal !== null) throw refusedFor(refusal)
      await noteAct(request, { act: accountWishes[wish], by: account.id, with: [id] }, { db, now: ports.now })
    })
    const [now] = await listAccounts(ports.db, { id, most: 1 })
    return now!
  })
}

const refusals: Readonly<Record<AccountRefusal, readonly [status: number, said: string]>> = {
  nobody: [404, '没有这个账号。'],
  oneself: [409, '不能停用自己的账号，也不能取消自己的身份：请让另一位管理员来做。'],
  'the last administrator': [409, '这是唯一的管理员：请先邀请另一位管理员。'],
  'no such role': [409, '这个账号没有这个身份，可能刚刚取消过。'],
  'nobody can come in': [409, '已停用的账号和示例账号收不到链接；停用的请先恢复。'],
}

const refusedFor = (refusal: AccountRefusal): Refused => new Refused(...refusals[refusal])
