import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type TrailLine, trailLines } from '../../../pipelines/trail.ts'
import { findAudit } from '../../store/audit/audit.ts'
import { hatsOf } from '../../store/identity/accounts.ts'
import { inFullSession } from '../accounts/who-asks.ts'
import { limit, recordId, strings } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import type { HttpPorts } from '../ports.ts'

const line = z
  .object({
    sequence: z.int(),
    at: z.iso.datetime(),
    accountId: z.string().nullable(),
    name: z.string().nullable().describe('没有登录、账号已注销，或不便告知时为 null'),
    role: z.string(),
    organisation: z.string().nullable(),
    action: z.string(),
    said: z.string().describe('做了什么，看到什么'),
    kind: z.string().nullable(),
    recordIds: strings,
    fields: strings.describe('填写了哪些栏目；不记内容'),
  })
  .meta({ id: 'AuditLine' })

const answered = z.object({ lines: z.array(line).readonly(), next: z.int().nullable().describe('下一页的 before') })
const before = z.coerce.number().int().min(1).optional().describe('只要这一条之前的')
const tags = ['操作日志']

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /audit and /account/trail: who did what, and who saw whom. */
export const trails =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [everybodys, ones]) route(app, ports)
  }

const everybodys = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({
    kind: z.enum(['need', 'result', 'expert', 'organisation', 'feedback', 'account']).optional(),
    record: recordId.optional().describe('谁动过、看过这条记录或这个人'),
    account: recordId.optional().describe('这个账号做过、看过什么'),
    before,
    limit: limit(200, 50),
  })
  const schema = { tags, summary: '操作日志，新的在前（管理员）', querystring, response: answers({ 200: answered }) }
  app.get('/audit', { schema, config: { action: 'see audit log' } }, async ({ query }) => {
    const { record, account, limit: most, ...rest } = query
    const rows = await findAudit(ports.db, { ...rest, recordId: record, accountId: account, most })
    return page(await trailLines(rows, ports.db), most)
  })
}

const ones = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({
    about: z.enum(['mine', 'seen']).default('mine').describe('mine 我做过的；seen 谁看过我的专家资料'),
    before,
    limit: limit(200, 50),
  })
  const schema = { tags, summary: '我做过什么，谁看过我的资料', querystring, response: answers({ 200: answered }) }
  app.get('/account/trail', { schema, config: { action: 'manage own account' } }, async (request) => {
    const { account } = await inFullSession(request, ports)
    const { about, before, limit: most } = request.query
    if (about === 'mine') {
      const rows = await findAudit(ports.db, { accountId: account.id, before, most })
      return page(await trailLines(rows, ports.db), most)
    }
    const expertIds = (await hatsOf(ports.db, account.id)).flatMap(({ expertId }) => expertId ?? [])
    const found = await Promise.all(
      expertIds.map((recordId) => findAudit(ports.db, { kind: 'expert', recordId, before, most })),
    )
    const newest = found.flat().sort((a, b) => b.sequence - a.sequence)
    const lines = await trailLines(newest.slice(0, most), ports.db)
    return page(lines.map(nameless(account.id, new Set(expertIds))), most)
  })
}

// In whose service somebody looked is told, not his name; nor who else was shown beside.
const nameless =
  (self: string, own: ReadonlySet<string>) =>
  (line: TrailLine): TrailLine => ({
    ...line,
    ...(line.accountId !== self && { name: null, accountId: null }),
    recordIds: line.recordIds.filter((id) => own.has(id)),
  })

const page = (lines: readonly TrailLine[], most: number): z.output<typeof answered> => ({
  lines,
  next: lines.length === most ? lines.at(-1)!.sequence : null,
})
