import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { takeFeedback } from '../../../pipelines/feedback.ts'
import { type AskedRef, declineReasons, outcomes } from '../../domain/feedback.ts'
import { masked } from '../../domain/masked.ts'
import { kinds } from '../../domain/record.ts'
import { feedbackById, feedbackOf, type KeptFeedback, withdrawFeedback } from '../../store/feedback.ts'
import { recordId, someText, told } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import { found } from '../libraries/edits.ts'
import { experts } from '../libraries/experts.ts'
import { needs } from '../libraries/needs.ts'
import { results } from '../libraries/results.ts'
import { permit } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'

const share = z.number().min(0).max(1).nullable().default(null)

const said = z
  .strictObject({
    kind: z.enum(kinds),
    id: recordId,
    outcome: z
      .enum(outcomes)
      .describe('shown 展示过，opened 看过详情，accepted 感兴趣，declined 不合适，met 已对接，signed 已签约'),
    reason: z.enum(declineReasons).nullable().default(null).describe('不合适的原因；只在 declined 时填写，且必填'),
    words: told(1000).describe('补充说明，用自己的话'),
    position: z.int().min(1).max(1000).nullable().default(null).describe('在列表中的位次，从 1 起'),
    score: share,
    probability: share,
    profile: told(100).describe('当时的权重方案'),
  })
  .refine(({ outcome, reason }) => (outcome === 'declined') === (reason !== null), {
    path: ['reason'],
    message: `不合适（declined）要填原因，其他不填；可填 ${declineReasons.join('、')}`,
  })

const questionInWords = z.strictObject({
  text: someText(20_000),
  isSensitive: z.boolean().default(false).describe('涉密或不宜外传：不保存文字'),
})

const body = z.strictObject({
  asked: z
    .union([z.strictObject({ kind: z.enum(kinds), id: recordId }), questionInWords])
    .describe('为谁找的：库中的一条记录，或自己的话'),
  saidBy: told(200).describe('谁说的'),
  said: z.array(said).min(1).max(100).readonly(),
})

const withdrawal = z.strictObject({ saidBy: told(200).describe('谁撤回的'), words: told(1000).describe('为什么撤回') })

const kept = z
  .object({
    id: z.string(),
    asked: z.object({ kind: z.enum([...kinds, 'question']), id: z.string() }),
    candidate: z.object({ kind: z.enum(kinds), id: z.string() }),
    outcome: z.enum(outcomes),
    reason: z.enum(declineReasons).nullable(),
    words: z.string().nullable(),
    saidBy: z.string().nullable(),
    at: z.iso.datetime(),
    position: z.int().nullable(),
    score: z.number().nullable(),
    probability: z.number().nullable(),
    profile: z.string().nullable(),
    withdrawn: z
      .object({ at: z.iso.datetime(), saidBy: z.string().nullable(), words: z.string().nullable() })
      .nullable(),
  })
  .meta({ id: 'Feedback' })

const list = z.object({ feedback: z.array(kept).readonly() })
const params = z.strictObject({ id: recordId })
const tags = ['反馈']

type App = Parameters<FastifyPluginAsyncZod>[0]

/** What became of matches: said once, never changed, withdrawn if it was wrong. */
export const feedback =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [say, withdraw, read]) route(app, ports)
  }

const say = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '说一说匹配的结果：感兴趣、不合适、已对接、已签约',
    headers: writeHeaders,
    body,
    response: answers({ 201: list }),
  }
  app.post('/feedback', { schema, config: { action: 'give feedback' } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const saying = { ...(request.body as z.output<typeof body>), circles: request.viewer.circles }
      if ('kind' in saying.asked) await permitAsked(request, tx, saying.asked)
      const taken = await takeFeedback(saying, tx, ports)
      if ('missing' in taken)
        throw new Refused(422, `没有编号为“${taken.missing.id}”的记录（${taken.missing.kind}），这些反馈都没有记下。`)
      return { status: 201, headers: {}, body: { feedback: taken.map((each) => view({ ...each, withdrawn: null })) } }
    }),
  )
}

const withdraw = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '撤回一条反馈；反馈本身留着，不再起作用',
    params,
    headers: writeHeaders,
    body: withdrawal,
    response: answers({ 201: kept }),
  }
  app.post('/feedback/:id/withdrawal', { schema, config: { action: 'withdraw feedback' } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const { id } = request.params as z.output<typeof params>
      if (!(await permitAsked(request, tx, (await standing(tx, id)).asked))) refuseFeedback(id)
      const { saidBy, words } = request.body as z.output<typeof withdrawal>
      await withdrawFeedback(tx, { feedbackId: id, saidBy, words, at: ports.now() })
      return { status: 201, headers: {}, body: view(await standing(tx, id)) }
    }),
  )
}

const libraries = { need: needs, result: results, expert: experts }

// Words that somebody typed are nobody's record; what is not there, or not for him, is refused where it is looked for.
const permitAsked = async (request: FastifyRequest, tx: HttpPorts['db'], asked: AskedRef): Promise<boolean> => {
  if (asked.kind === 'question') return true
  const { kind, id } = asked
  const { circles } = request.viewer
  const { store } = libraries[kind]
  const [record] = await (circles === null ? store : store.seenBy(circles)).byIds(tx, [id])
  if (record !== undefined) await permit(request, tx, { kind, record })
  return record !== undefined
}

const standing = async (tx: HttpPorts['db'], id: string): Promise<KeptFeedback> => {
  const one = await feedbackById(tx, id)
  return one ?? refuseFeedback(id)
}

const refuseFeedback = (id: string): never => {
  throw new Refused(404, `没有编号为“${id}”的反馈。`)
}

const read = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '一条需求的匹配得到的反馈，先说的在前', params, response: answers({ 200: list }) }
  app.get(
    '/needs/:id/feedback',
    { schema, config: { action: 'see feedback' } },
    async (request): Promise<z.output<typeof list>> => {
      const { id: asked } = request.params as z.output<typeof params>
      const record = await found(ports.db, needs, { id: asked, viewer: request.viewer })
      await permit(request, ports.db, { kind: 'need', record })
      const { id } = record
      return { feedback: (await feedbackOf(ports.db, { kind: 'need', id })).map(view) }
    },
  )
}

/** As anybody may read it: free words may hold a telephone number. */
const view = (each: KeptFeedback): z.output<typeof kept> => ({
  ...each,
  words: each.words && masked(each.words),
  withdrawn: each.withdrawn && { ...each.withdrawn, words: each.withdrawn.words && masked(each.withdrawn.words) },
})
