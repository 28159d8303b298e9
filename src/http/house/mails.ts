import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { shownMail } from '../../../pipelines/digest/shown-mail.ts'
import { masked } from '../../domain/masked.ts'
import { mailStates } from '../../ports/tables.ts'
import { countMails, findings, type MailHead, mailPage, settleHeld } from '../../store/mails/mail-lists.ts'
import { type KeptMail, mailById } from '../../store/mails/mails.ts'
import { limit, someText } from '../answers/fields.ts'
import { sendMailPage } from '../answers/mail-page.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import { noteLook } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'

const instant = z.iso.datetime()
const head = z
  .object({
    id: z.string().describe('Message-ID，不带尖括号'),
    recipient: z.string(),
    subject: z.string(),
    state: z
      .enum(mailStates)
      .describe('waiting 待发，sending 正在发，sent 已发，rejected 不再发，bounced 退信，held 不知是否送达'),
    written: instant,
    moved: instant.describe('状态最近一次改变'),
    attempts: z.int(),
    retryAfter: instant.nullable(),
    reply: z.string().nullable().describe('对方服务器最后的答复，或出错的种类'),
  })
  .meta({ id: 'MailHead' })
const mail = head
  .extend({ from: z.string(), text: z.string(), headers: z.record(z.string(), z.string()) })
  .meta({ id: 'ShownMail' })
const list = z.object({
  mails: z.array(head).readonly(),
  counts: z.partialRecord(z.enum(mailStates), z.int()),
  next: z.string().nullable().describe('下一页的 after'),
})

const messageId = someText(300)
const params = z.strictObject({ messageId })
const body = z.strictObject({
  finding: z.enum(findings).describe('arrived 已经收到，就此了结；not arrived 没有收到，再发一次'),
})
const tags = ['运行']
const config = { action: 'administer' } as const

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /mails: what goes out and how it stands; one of them as it was written, its links disarmed; what became of one that is held. */
export const mails =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [listed, shown, page, settled]) route(app, ports)
  }

const listed = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({
    state: z.enum(mailStates).optional(),
    after: messageId.optional().describe('上一页最后一封'),
    limit: limit(100, 30),
  })
  const schema = { tags, summary: '发出的邮件，新的在前（管理员）', querystring, response: answers({ 200: list }) }
  app.get('/mails', { schema, config }, async ({ query }): Promise<z.output<typeof list>> => {
    const after = query.after === undefined ? null : await keptMail(query.after, ports)
    const found = await mailPage(ports.db, { state: query.state ?? null, after, limit: query.limit })
    return {
      mails: found.map((each) => ({ ...view(each), recipient: masked(each.recipient) })),
      counts: await countMails(ports.db),
      next: found.length === query.limit ? bare(found.at(-1)!.messageId) : null,
    }
  })
}

const shown = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '一封邮件的标题栏和文本（管理员）', params, response: answers({ 200: mail }) }
  app.get('/mails/:messageId', { schema, config }, async (request): Promise<z.output<typeof mail>> => {
    const kept = await keptMail(request.params.messageId, ports)
    await noteLook(request, ports, { kind: 'mail', recordIds: [bare(kept.messageId)], fields: [] })
    const { from, text, headers } = shownMail(kept.mail)
    return { ...view(kept), from, text, headers: { ...headers } }
  })
}

const page = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: z.string().describe('HTML，链接不能用') })
  const schema = { tags, summary: '一封邮件的样子（管理员）', params, response }
  app.get('/mails/:messageId/page', { schema, config }, async (request, reply) => {
    const kept = await keptMail(request.params.messageId, ports)
    await noteLook(request, ports, { kind: 'mail', recordIds: [bare(kept.messageId)], fields: [] })
    return sendMailPage(reply, shownMail(kept.mail).html)
  })
}

const settled = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: head })
  const schema = {
    tags,
    summary: '了结一封不知是否送达的邮件（管理员）',
    params,
    headers: writeHeaders,
    body,
    response,
  }
  app.put('/mails/:messageId/finding', { schema, config }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const { messageId: id } = await keptMail((request.params as z.output<typeof params>).messageId, { db: tx })
      const { finding } = request.body as z.output<typeof body>
      if (!(await settleHeld(tx, id, { finding, at: ports.now() })))
        throw new Refused(409, '这封邮件没有在等人了结，或收件人已经退订，不能再发。')
      return { status: 200, headers: {}, body: view((await mailById(tx, id))!) }
    }),
  )
}

const keptMail = async (id: string, { db }: Pick<HttpPorts, 'db'>): Promise<KeptMail> => {
  const kept = await mailById(db, `<${id}>`)
  if (kept === undefined) throw new Refused(404, `没有编号为“${id}”的邮件。`)
  return kept
}

const bare = (id: string): string => id.replace(/^<|>$/g, '')

const view = ({ messageId: id, recipient, subject, ...rest }: MailHead): z.output<typeof head> => {
  const { state, written, moved, attempts, retryAfter, reply } = rest
  return { id: bare(id), recipient, subject, state, written, moved, attempts, retryAfter, reply }
}
