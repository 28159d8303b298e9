import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { whyGone } from '../../../pipelines/digest/why-gone.ts'
import { may } from '../../domain/permissions.ts'
import { kinds } from '../../domain/record.ts'
import { digestOf, mailStatesOf, newestDigests, newestRuns, toldOn } from '../../store/digests/digests.ts'
import { accountById } from '../../store/identity/accounts.ts'
import { inReach, limit, recordId } from '../answers/fields.ts'
import { sendMailPage } from '../answers/mail-page.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteLook } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { keptPreviews, type Previews } from './previews.ts'
import { ownAccount } from './subscriptions.ts'

const count = z.int().min(0)

const night = z
  .object({
    day: z.iso.date(),
    planned: z.iso.datetime(),
    ended: z.iso.datetime().nullable().describe('邮件全部写好的时刻；null：还在写'),
    report: z.object({ recipients: count, mails: count, items: count, questions: count, fresh: count }),
    mails: z.record(z.string(), count).describe('各状态的邮件数；held 不知是否已送达，由人决定'),
    held: z.array(z.string()).readonly().describe('不知是否已送达的邮件的编号'),
  })
  .meta({ id: 'DigestNight' })

const people = z.object({
  people: z
    .array(
      z.object({
        accountId: z.string(),
        name: z.string(),
        items: count,
        personalised: z.boolean(),
        messageId: z.string().nullable().describe('null：没有可写的'),
        state: z.string().nullable().describe('邮件的状态；null：还没有写好，或没有信'),
      }),
    )
    .readonly(),
  next: z.string().nullable().describe('下一页的 after'),
})
const received = z.object({
  latest: z.iso.date().nullable().describe('最近为您看过的一晚'),
  items: z
    .array(
      z.object({
        day: z.iso.date(),
        kind: z.enum(kinds),
        id: z.string(),
        title: z.string(),
        gradeName: z.string(),
        why: z.string().nullable().describe('最近一晚为什么没有；null：最近一晚就有'),
      }),
    )
    .readonly(),
})
const nights = z.object({
  nights: z.array(night).readonly(),
  next: z.iso.date().nullable().describe('下一页的 before'),
})
const preview = z.object({ mail: z.object({ subject: z.string(), text: z.string(), html: z.string() }).nullable() })
const tags = ['推荐']
const own = { action: 'manage own account' } as const

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /digests: the nights, for whoever looks after the house; tonight's mail and why somebody is not in it, for whoever gets it. */
export const digests =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const previews = keptPreviews(ports)
    for (const route of [list, told, explain, weighed]) route(app, ports)
    for (const route of [show, page]) route(app, ports, previews)
  }

const list = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({ before: z.iso.date().refine(inReach).optional(), limit: limit(100, 30) })
  const schema = {
    tags,
    summary: '各晚的推荐邮件，新的在前（管理员）',
    querystring,
    response: answers({ 200: nights }),
  }
  app.get(
    '/digests',
    { schema, config: { action: 'administer' } },
    async ({ query }): Promise<z.output<typeof nights>> => {
      const found = await newestRuns(ports.db, query.limit + 1, query.before)
      const runs = found.slice(0, query.limit)
      const states = await Promise.all(runs.map(({ day }) => mailStatesOf(ports.db, day)))
      return {
        next: found.length > runs.length ? runs.at(-1)!.day : null,
        nights: runs.map(({ day, planned, ended, report }, at) => ({ day, planned, ended, report, ...states[at]! })),
      }
    },
  )
}

const told = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '一晚的推荐给了谁（管理员）',
    params: z.strictObject({ day: z.iso.date() }),
    querystring: z.strictObject({ after: recordId.optional(), limit: limit(500, 100) }),
    response: answers({ 200: people }),
  }
  app.get('/digests/:day/people', { schema, config: { action: 'administer' } }, async (request) => {
    const { params, query } = request
    const found = await toldOn(ports.db, { ...params, after: query.after ?? '', limit: query.limit })
    const next = found.length === query.limit ? found.at(-1)!.accountId : null
    return { people: found.map((each) => ({ ...each, messageId: each.messageId?.slice(1, -1) ?? null })), next }
  })
}

const whose = recordId.optional().describe('看谁的，缺省为自己；看别人的要管理员')

const show = (app: App, ports: HttpPorts, previews: Previews): void => {
  const querystring = z.strictObject({ account: whose })
  const schema = {
    tags,
    summary: '今晚会收到的推荐邮件；不保存，不发送',
    querystring,
    response: answers({ 200: preview }),
  }
  app.get('/digests/preview', { schema, config: own }, async (request) => {
    const accountId = await accountFor(request, request.query.account, ports)
    return { mail: await previews(accountId, 'anew') }
  })
}

const page = (app: App, ports: HttpPorts, previews: Previews): void => {
  const querystring = z.strictObject({ account: whose })
  const response = answers({ 200: z.string().describe('HTML') })
  const schema = { tags, summary: '今晚的推荐邮件的样子，刚才看过的', querystring, response }
  app.get('/digests/preview/page', { schema, config: own }, async (request, reply) => {
    const accountId = await accountFor(request, request.query.account, ports)
    const mail = await previews(accountId, 'as seen')
    if (mail === null) throw new Refused(404, '今晚没有给您的推荐。')
    return sendMailPage(reply, mail.html)
  })
}

const explain = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({
    account: whose,
    before: z.iso.date().describe('有他的那一晚'),
    after: z.iso.date().describe('没有他的那一晚'),
    kind: z.enum(kinds),
    id: recordId,
  })
  const response = answers({ 200: z.object({ why: z.string() }) })
  const schema = { tags, summary: '为什么这一晚没有他：由两晚的记录回答', querystring, response }
  app.get('/digests/explanation', { schema, config: own }, async (request) => {
    const { account, before, after, kind, id } = request.query
    const accountId = await accountFor(request, account, ports)
    const of = async (day: string) => (await digestOf(ports.db, day, accountId)) ?? null
    return { why: whyGone({ before: await of(before), after: await of(after) }, kind, id) }
  })
}

const weighed = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '我收到过的推荐，新的在前；每条附现在没有它的原因',
    querystring: z.strictObject({ account: whose, limit: limit(100, 30) }),
    response: answers({ 200: received }),
  }
  app.get('/digests/received', { schema, config: own }, async (request): Promise<z.output<typeof received>> => {
    const accountId = await accountFor(request, request.query.account, ports)
    const nightsOfHis = await newestDigests(ports.db, accountId, request.query.limit)
    const [latest] = nightsOfHis
    return {
      latest: latest?.day ?? null,
      items: nightsOfHis.flatMap((before) =>
        before.items.map(({ kind, id, title, gradeName }) => ({
          day: before.day,
          kind,
          id,
          title,
          gradeName,
          why: before === latest ? null : whyGone({ before, after: latest! }, kind, id),
        })),
      ),
    }
  })
}

type Asking = Parameters<typeof ownAccount>[0]

// Somebody else's mail shows what he asks for: that is the administrator's to see, and nobody's else.
const accountFor = async (request: Asking, account: string | undefined, ports: HttpPorts): Promise<string> => {
  if (account === undefined) return (await ownAccount(request, ports)).id
  if (account !== request.viewer.accountId && !may(request.viewer, 'administer'))
    throw new Refused(403, '只能看自己的推荐邮件；看别人的要管理员。')
  if ((await accountById(ports.db, account)) === undefined) throw new Refused(404, `没有编号为“${account}”的账号。`)
  if (account !== request.viewer.accountId)
    await noteLook(request, ports, { kind: 'mail', recordIds: [account], fields: [] })
  return account
}
