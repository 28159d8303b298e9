import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { askToConfirm, confirmByLink, confirmNeed, toConfirm } from '../../../pipelines/needs/confirm.ts'
import { masked } from '../../domain/masked.ts'
import { proxyChannels } from '../../domain/need-history.ts'
import { organisationStore } from '../../store/libraries/organisations.ts'
import { recordId } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, changeHeaders, writeHeaders } from '../answers/writes.ts'
import { etagOf, held } from '../libraries/edits.ts'
import { needAnswered } from '../libraries/need-answered.ts'
import { needs } from '../libraries/needs.ts'
import { permit } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'

const params = z.strictObject({ id: recordId })
const tags = ['需求']
const token = z.strictObject({ token: z.string().min(1).max(200).describe('邮件链接中 # 之后的一段') })

const shown = z
  .object({
    organisation: z.string().nullable(),
    title: z.string().nullable().describe('涉敏需求不经链接显示，为 null'),
    description: z.string().nullable(),
    channel: z.enum(proxyChannels),
    at: z.iso.datetime(),
  })
  .meta({ id: 'NeedToConfirm' })

type App = Parameters<FastifyPluginAsyncZod>[0]

/** What was written down for a firm is agreed to: by the firm or its park, signed in or by a link. */
export const needConfirmations =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [confirm, ask, look, agree]) route(app, ports)
  }

const confirm = (app: App, ports: HttpPorts): void => {
  const summary = '确认一条代录的需求：企业人员或园区科协'
  const schema = {
    tags,
    summary,
    params,
    headers: changeHeaders,
    body: z.strictObject({}),
    response: answers({ 200: needAnswered }),
  }
  app.post('/needs/:id/confirm', { schema, config: { action: 'confirm need' } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const { id } = request.params as z.output<typeof params>
      const need = await held(tx, needs, { id, viewer: request.viewer, ifMatch: request.headers['if-match'] })
      await permit(request, tx, { kind: 'need', record: need })
      const because = await confirmNeed(tx, need, { by: request.viewer, at: ports.now() })
      if (because !== null) throw new Refused(409, because)
      return { status: 200, headers: { etag: etagOf(need) }, body: needs.view(need) }
    }),
  )
}

const ask = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({
    email: z.email({ pattern: z.regexes.html5Email }).max(320).describe('企业的邮箱；不能是代录人自己的'),
  })
  const summary = '向企业的邮箱发一个确认链接；先前发出的随即失效'
  const response = answers({ 202: z.undefined().describe('链接已发出') })
  const schema = { tags, summary, params, headers: writeHeaders, body, response }
  const config = { action: 'ask the firm to confirm need' } as const
  app.post('/needs/:id/confirmation-link', { schema, config }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const { id } = request.params as z.output<typeof params>
      const need = await held(tx, needs, { id, viewer: request.viewer, ifMatch: undefined })
      await permit(request, tx, { kind: 'need', record: need })
      const { email } = request.body as z.output<typeof body>
      const because = await askToConfirm({ need, email }, { ...ports.identity, db: tx, now: ports.now })
      if (because !== null) throw new Refused(409, because)
      return { status: 202, headers: {}, body: undefined }
    }),
  )
}

const refuseLink = (): never => {
  throw new Refused(422, '这个链接不对，或已用过、已过期。')
}

// A token in an address would stand in every log on the way: it comes in the body, even where nothing is changed.
const look = (app: App, { db, now }: HttpPorts): void => {
  const schema = { tags, summary: '看一看链接要确认什么', body: token, response: answers({ 200: shown }) }
  app.post(
    '/confirmations/look',
    { schema, config: { action: 'confirm by link' } },
    async ({ body }): Promise<z.output<typeof shown>> => {
      const { need, proxy } = (await toConfirm(db, body.token, now())) ?? refuseLink()
      const [firm] = await organisationStore.byIds(db, [proxy.organisationId])
      const { channel, at } = proxy
      const words = need.sensitive
        ? { title: null, description: null }
        : { title: masked(need.title), description: masked(need.description) }
      return { organisation: firm?.name ?? need.organisation, ...words, channel, at }
    },
  )
}

const agree = (app: App, ports: HttpPorts): void => {
  const response = answers({ 204: z.undefined().describe('已确认') })
  const schema = { tags, summary: '凭链接确认，一次有效', headers: writeHeaders, body: token, response }
  app.post('/confirmations', { schema, config: { action: 'confirm by link' } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      if (!(await confirmByLink(tx, (request.body as z.output<typeof token>).token, ports.now()))) refuseLink()
      return { status: 204, headers: {}, body: undefined }
    }),
  )
}
