import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { profileOverview } from '../../../pipelines/profiles/overview.ts'
import { type NotInForce, putWeightsInForce } from '../../../pipelines/profiles/put-in-force.ts'
import { saidOfList } from '../../../pipelines/profiles/said.ts'
import { recordId, someText } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import { noteSeen } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { feedbackAnswered, params, profileAnswered, tags, trialAnswered, trialAsked } from './schemas.ts'

type App = Parameters<FastifyPluginAsyncZod>[0]
const looking = { action: 'administer' } as const

/** /profiles: the weights of a list, a question under other weights, what people said of the list, and which weights it is under. */
export const profiles =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [read, trial, feedback, putInForce]) route(app, ports)
  }

const read = (app: App, ports: HttpPorts): void => {
  const summary = '一个权重方案：权重、校准、评测、启用的经过（管理员）'
  const schema = { tags, summary, params, response: answers({ 200: profileAnswered }) }
  app.get('/profiles/:list', { schema, config: looking }, (request) => answered(request.params.list, ports))
}

const answered = async (
  list: z.output<typeof params>['list'],
  ports: HttpPorts,
): Promise<z.output<typeof profileAnswered>> => {
  const overview = await profileOverview(list, ports)
  return structuredClone({ ...overview, on: ports.profiles.measuredOn() }) as z.output<typeof profileAnswered>
}

const trial = (app: App, ports: HttpPorts): void => {
  const summary = '试一试：同一个问题在现行权重和这些权重下的前十（管理员）'
  const schema = { tags, summary, params, body: trialAsked, response: answers({ 200: trialAnswered }) }
  app.post('/profiles/:list/trials', { schema, config: looking }, async (request) => {
    const { weights, text, needId, kind } = request.body
    if ((text === undefined) === (needId === undefined)) throw new Refused(422, '请在 text 和 needId 中填写一个。')
    const asked = text === undefined ? { needId: needId! } : { text }
    const { circles } = request.viewer
    const tried = await ports.profiles.trial({ list: request.params.list, weights, asked, kind, circles })
    if (tried === null) throw new Refused(422, '没有这条需求，或权重的信号名称不对。')
    if (kind === 'expert') await noteSeen(request, { experts: tried.rows.map(({ id }) => id) }, ports)
    return tried
  })
}

const feedback = (app: App, ports: HttpPorts): void => {
  const grade = z.enum(['0', '1', '2', '3', 'none'])
  const querystring = z.strictObject({ grade: grade.optional().describe('展开这一等级的记录；none 没有记下等级的') })
  const summary = '人们对这一方案推荐的回应，按展示时的等级（管理员）'
  const schema = { tags, summary, params, querystring, response: answers({ 200: feedbackAnswered }) }
  app.get('/profiles/:list/feedback', { schema, config: looking }, async (request) => {
    const { grade } = request.query
    const said = await saidOfList(request.params.list, grade === undefined ? undefined : gradeIn(grade), ports.db)
    const experts = said.rows.flatMap(({ kind, recordId }) => (kind === 'expert' ? [recordId] : []))
    await noteSeen(request, { experts }, ports)
    return said
  })
}

const gradeIn = (grade: string): number | null => (grade === 'none' ? null : Number(grade))

const said: Readonly<Record<NotInForce, readonly [number, string]>> = {
  'no such run': [422, '没有这次评测，或它不是这一方案的。'],
  'not measured': [409, '这次评测没有完成，或评测集不足以校准分数：没有校准的权重不能启用。'],
  'measured on another version': [409, '排序程序或评测集在这次评测之后变了：请重新评测，再启用。'],
  'changed meanwhile': [412, '现行方案在您打开之后已被改动：请刷新，看过之后再决定。'],
  'is so already': [409, '现在用的就是这个方案。'],
}

const putInForce = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({
    runId: recordId.nullable().describe('启用哪次评测的权重；null 恢复随附的方案'),
    over: z.int().nullable().describe('您所见的最近一次启用的 sequence；从未启用过为 null'),
    why: someText(500).describe('为什么'),
  })
  const summary = '启用一个权重方案，或恢复随附的方案（管理员）'
  const schema = { tags, summary, params, headers: writeHeaders, body, response: answers({ 200: profileAnswered }) }
  app.put('/profiles/:list/in-force', { schema, config: { action: 'set weights' } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const { list } = request.params as z.output<typeof params>
      const change = { list, by: request.viewer.accountId, at: ports.now(), ...(request.body as z.output<typeof body>) }
      const refusal = await putWeightsInForce(tx, change, ports.profiles.measuredOn())
      if (refusal !== null) throw new Refused(...said[refusal])
      return { status: 200, headers: {}, body: await answered(list, { ...ports, db: tx }) }
    }),
  )
}
