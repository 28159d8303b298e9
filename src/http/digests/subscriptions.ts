import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { linkKey, readLink } from '../../../pipelines/digest/links.ts'
import { frequencies, most, proposed, type Subscription, type SubscriptionChoice } from '../../domain/subscription.ts'
import type { AccountRow } from '../../ports/account-tables.ts'
import { putSubscription, subscriptionOf, unsubscribe } from '../../store/digests/subscriptions.ts'
import { accountById } from '../../store/identity/accounts.ts'
import { someText, strings } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import type { HttpPorts } from '../ports.ts'

const weekdays = z
  .array(z.int().min(1).max(7))
  .max(7)
  .overwrite((days) => [...new Set(days)].sort())
  .readonly()

/** What somebody chooses, whichever way he comes. */
export const choice = z.strictObject({
  frequency: z.enum(frequencies).describe('daily 每天，weekly 每周一，off 不接收'),
  quietDays: weekdays.describe('不发信的日子：1 周一 至 7 周日'),
  itemLimit: z.int().min(1).max(most.items).describe('一封信最多几条'),
  searches: z.array(someText(500)).max(most.searches).readonly().describe('每晚代为查找的问题，用自己的话'),
  personalised: z
    .boolean()
    .describe('false：不用您的需求和反馈来挑选，信中只有您可以看到的最新成果和专家（个人信息保护法第二十四条）'),
})

/** A subscription as it is shown. */
export const subscriptionAnswered = z
  .object({
    ...choice.shape,
    searches: strings,
    isChosen: z.boolean().describe('false：还没有订阅，这些是建议的设置'),
  })
  .meta({ id: 'Subscription' })

const tags = ['推荐']
const config = { action: 'manage own account' } as const

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /subscriptions: how one wants to be written to, and the end of it by one click in a mail program (RFC 8058). */
export const subscriptions =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [read, replace]) route(app, ports)
    await app.register(oneClick(ports))
  }

const read = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '我的订阅', response: answers({ 200: subscriptionAnswered }) }
  app.get('/subscriptions/own', { schema, config }, async (request) => {
    const account = await ownAccount(request, ports)
    return shown(await subscriptionOf(ports.db, account.id))
  })
}

const replace = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: subscriptionAnswered })
  const schema = { tags, summary: '订阅或更改订阅', headers: writeHeaders, body: choice, response }
  app.put('/subscriptions/own', { schema, config }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const account = await ownAccount(request, { ...ports, db: tx })
      const chosen = { ...(request.body as SubscriptionChoice), accountId: account.id, updated: ports.now() }
      await putSubscription(tx, chosen)
      return { status: 200, headers: {}, body: shown(chosen) }
    }),
  )
}

/** The account of whoever asks; refuses with 401 who has none. */
export const ownAccount = async ({ viewer }: FastifyRequest, { db }: Pick<HttpPorts, 'db'>): Promise<AccountRow> => {
  const account = viewer.accountId === null ? undefined : await accountById(db, viewer.accountId)
  if (account === undefined) throw new Refused(401, '请先登录。')
  return account
}

/** A subscription, or what is proposed to who has none. */
export const shown = (subscription: Subscription | undefined): z.output<typeof subscriptionAnswered> => {
  const { frequency, quietDays, itemLimit, searches, personalised } = subscription ?? proposed
  return { frequency, quietDays, itemLimit, searches, personalised, isChosen: subscription !== undefined }
}

const querystring = z.strictObject({ token: z.string().max(1000) })

const oneClick =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    // A form of either kind, whose one field says what the address says already.
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'string' }, (_request, _body, done) => done(null, undefined))
    const followed = { action: 'act by mail link', isFromAnywhere: true } as const
    const ended = answers({ 200: z.object({ frequency: z.literal('off') }) })
    const ending = { tags, summary: '一键退订（RFC 8058），由邮件程序发出', querystring, response: ended }
    app.post('/subscriptions/unsubscribe', { schema: ending, config: followed }, async ({ query }) => {
      const link = readLink(query.token, await linkKey(ports.db, ports.now), ports.now().slice(0, 10))
      if (link?.opens !== 'unsubscribing') throw new Refused(404, '这个退订链接不对。')
      await unsubscribe(ports.db, link.accountId, ports.now())
      return { frequency: 'off' as const }
    })
    const opened = answers({ 303: z.undefined().describe('到退订页面；什么也不改变') })
    const opening = { tags, summary: '打开退订页面', querystring, response: opened }
    app.get('/subscriptions/unsubscribe', { schema: opening, config: followed }, async ({ query }, reply) =>
      reply
        .code(303)
        .header('location', `/mail#${encodeURIComponent(query.token)}`)
        .send(undefined),
    )
  }
