import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { nameReviewer, removeReviewer, reviewersOf } from '../../../pipelines/needs/reviewers.ts'
import { recordId } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import { found, held } from '../libraries/edits.ts'
import { needs } from '../libraries/needs.ts'
import { permit } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { reviewersAmong } from './moves.ts'

const answered = z
  .object({
    reviewers: z
      .array(z.object({ accountId: z.string(), name: z.string(), at: z.iso.datetime() }))
      .readonly()
      .describe('可以看这条需求的人；涉敏需求只有他们看得到'),
  })
  .meta({ id: 'NeedReviewers' })

const ofNeed = z.strictObject({ id: recordId })
const tags = ['需求']

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /needs/:id/reviewers: who was let in to a need by name; nobody else sees a sensitive one. */
export const needReviewers =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [list, add, remove]) route(app, ports)
  }

const list = (app: App, { db }: HttpPorts): void => {
  const schema = { tags, summary: '一条需求的审阅人', params: ofNeed, response: answers({ 200: answered }) }
  app.get('/needs/:id/reviewers', { schema, config: { action: 'see reviewers of need' } }, async (request) => {
    const need = await found(db, needs, { id: request.params.id, viewer: request.viewer })
    await permit(request, db, { kind: 'need', record: need })
    return { reviewers: await reviewersOf(db, need.id) }
  })
}

const add = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({ email: z.email({ pattern: z.regexes.html5Email }).max(320).describe('已有账号的邮箱') })
  const summary = '列一位审阅人：他随即看得到这条需求'
  const schema = { tags, summary, params: ofNeed, headers: writeHeaders, body, response: answers({ 201: answered }) }
  app.post('/needs/:id/reviewers', { schema, config: { action: 'name reviewers of need' } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const { id } = request.params as z.output<typeof ofNeed>
      const need = await held(tx, needs, { id, viewer: request.viewer, ifMatch: undefined })
      await permit(request, tx, { kind: 'need', record: need })
      const [accountId] = await reviewersAmong(tx, [(request.body as z.output<typeof body>).email])
      await nameReviewer(tx, { need, accountId: accountId!, by: request.viewer, at: ports.now() }, ports.identity)
      return { status: 201, headers: {}, body: { reviewers: await reviewersOf(tx, need.id) } }
    }),
  )
}

const remove = (app: App, ports: HttpPorts): void => {
  const params = ofNeed.extend({ accountId: recordId })
  const summary = '去掉一位审阅人：他随即看不到'
  const response = answers({ 204: z.undefined().describe('已去掉') })
  const schema = { tags, summary, params, headers: writeHeaders, response }
  app.delete(
    '/needs/:id/reviewers/:accountId',
    { schema, config: { action: 'name reviewers of need' } },
    (request, reply) =>
      answerWrite({ request, reply, ports }, async (tx) => {
        const { id, accountId } = request.params as z.output<typeof params>
        const need = await held(tx, needs, { id, viewer: request.viewer, ifMatch: undefined })
        await permit(request, tx, { kind: 'need', record: need })
        const outcome = await removeReviewer(tx, { need, accountId, by: request.viewer, at: ports.now() })
        if (outcome === 'unknown') throw new Refused(404, `这条需求没有编号为“${accountId}”的审阅人。`)
        if (outcome === 'last') throw new Refused(409, '这是最后一位审阅人：去掉之后就没有人看得到这条需求了。')
        return { status: 204, headers: {}, body: undefined }
      }),
  )
}
