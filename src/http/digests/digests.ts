import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { whyGone } from '../../../pipelines/digest/why-gone.ts'
import { may } from '../../domain/permissions.ts'
import { kinds } from '../../domain/record.ts'
import { digestOf, mailStatesOf, newestRuns } from '../../store/digests/digests.ts'
import { limit, recordId } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import type { HttpPorts } from '../ports.ts'
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

const nights = z.object({ nights: z.array(night).readonly() })
const preview = z.object({ mail: z.object({ subject: z.string(), text: z.string(), html: z.string() }).nullable() })
const tags = ['推荐']
const own = { action: 'manage own account' } as const

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /digests: the nights, for whoever looks after the house; tonight's mail and why somebody is not in it, for whoever gets it. */
export const digests =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [list, show, explain]) route(app, ports)
  }

const list = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({ limit: limit(100, 30) })
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
      const runs = await newestRuns(ports.db, query.limit)
      const states = await Promise.all(runs.map(({ day }) => mailStatesOf(ports.db, day)))
      return {
        nights: runs.map(({ day, planned, ended, report }, at) => ({ day, planned, ended, report, ...states[at]! })),
      }
    },
  )
}

const whose = recordId.optional().describe('看谁的，缺省为自己；看别人的要管理员')

const show = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({ account: whose })
  const schema = {
    tags,
    summary: '今晚会收到的推荐邮件；不保存，不发送',
    querystring,
    response: answers({ 200: preview }),
  }
  app.get('/digests/preview', { schema, config: own }, async (request) => {
    const accountId = await accountFor(request, request.query.account, ports)
    return { mail: await ports.previewDigest(accountId) }
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

type Asking = Parameters<typeof ownAccount>[0]

// Somebody else's mail shows what he asks for: that is the administrator's to see, and nobody's else.
const accountFor = async (request: Asking, account: string | undefined, ports: HttpPorts): Promise<string> => {
  if (account === undefined) return (await ownAccount(request, ports)).id
  if (account !== request.viewer.accountId && !may(request.viewer, 'administer'))
    throw new Refused(403, '只能看自己的推荐邮件；看别人的要管理员。')
  return account
}
