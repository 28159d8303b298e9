import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answerItem, type OpenedItem, openItem } from '../../../pipelines/digest/answer-item.ts'
import { linkKey, type MailLink, readLink } from '../../../pipelines/digest/links.ts'
import { mailAnswers } from '../../domain/digest.ts'
import { declineReasons } from '../../domain/feedback.ts'
import { kinds } from '../../domain/record.ts'
import type { SubscriptionChoice } from '../../domain/subscription.ts'
import { putSubscription, subscriptionOf } from '../../store/digests/subscriptions.ts'
import { accountById } from '../../store/identity/accounts.ts'
import { strings } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import type { HttpPorts } from '../ports.ts'
import { choice, shown, subscriptionAnswered } from './subscriptions.ts'

const item = z.object({
  day: z.iso.date(),
  kind: z.enum(kinds),
  title: z.string(),
  subtitle: z.string(),
  gradeName: z.string(),
  askedTitle: z.string().nullable(),
  reasons: strings,
  answered: z.enum(mailAnswers).nullable(),
})

const opened = z
  .object({ subscription: subscriptionAnswered, mayChoose: z.boolean(), item: item.nullable() })
  .meta({ id: 'OpenedMailLink' })

const body = z
  .strictObject({
    answer: z.enum(mailAnswers).describe('interested 感兴趣，declined 不合适，handed over 交园区科协对接'),
    reason: z.enum(declineReasons).nullable().default(null),
  })
  .refine(({ answer, reason }) => (answer === 'declined') === (reason !== null), {
    path: ['reason'],
    message: `不合适（declined）要填原因，其他不填；可填 ${declineReasons.join('、')}`,
  })

const params = z.strictObject({ token: z.string().min(1).max(1000) })
const tags = ['推荐']
const config = { action: 'act by mail link' } as const

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /mail-links: what the links of a mail open without signing in. Reading one changes nothing, however often. */
export const mailLinks =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [read, choose, answer]) route(app, ports)
  }

const read = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '邮件中的链接打开的内容', params, response: answers({ 200: opened }) }
  app.get('/mail-links/:token', { schema, config }, async ({ params: { token } }): Promise<z.output<typeof opened>> => {
    const link = await follow(token, ports)
    const account = (await accountById(ports.db, link.accountId)) ?? refuseLink()
    const found = link.opens === 'item' ? await openItem(link, ports.db) : undefined
    return {
      subscription: shown(await subscriptionOf(ports.db, account.id)),
      mayChoose: link.opens === 'subscription',
      item: found === undefined ? null : itemView(found),
    }
  })
}

const choose = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: subscriptionAnswered })
  const schema = { tags, summary: '凭邮件中的链接更改订阅', params, headers: writeHeaders, body: choice, response }
  app.put('/mail-links/:token/subscription', { schema, config }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const link = await follow((request.params as z.output<typeof params>).token, { ...ports, db: tx })
      const account = await accountById(tx, link.accountId)
      if (link.opens !== 'subscription' || account === undefined) return refuseLink()
      const chosen = { ...(request.body as SubscriptionChoice), accountId: account.id, updated: ports.now() }
      await putSubscription(tx, chosen)
      return { status: 200, headers: {}, body: shown(chosen) }
    }),
  )
}

const answer = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: item })
  const schema = { tags, summary: '回复邮件中的一条推荐', params, headers: writeHeaders, body, response }
  app.put('/mail-links/:token/answer', { schema, config }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const link = await follow((request.params as z.output<typeof params>).token, { ...ports, db: tx })
      const found = link.opens === 'item' ? await openItem(link, tx) : undefined
      if (found === undefined) return refuseLink()
      const answered = await answerItem(found, request.body as z.output<typeof body>, { ...ports, tx })
      return { status: 200, headers: {}, body: itemView({ ...found, answered }) }
    }),
  )
}

const follow = async (token: string, { db, now }: HttpPorts): Promise<MailLink> =>
  readLink(token, await linkKey(db, now), now().slice(0, 10)) ?? refuseLink()

const refuseLink = (): never => {
  throw new Refused(404, '这个链接不对，或已过期：请用最近一封邮件中的链接。')
}

const itemView = ({ day, item: found, answered }: OpenedItem): z.output<typeof item> => ({
  day,
  kind: found.kind,
  title: found.title,
  subtitle: found.subtitle,
  gradeName: found.gradeName,
  askedTitle: found.asked?.title ?? null,
  reasons: found.reasons,
  answered: answered?.answer ?? null,
})
