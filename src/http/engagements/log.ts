import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { refuse } from '../../../pipelines/engagements/refused.ts'
import { dayOf } from '../../domain/day.ts'
import { happenings, problemStates } from '../../domain/engagement/log.ts'
import { addProblem, appendEvent, moveProblem } from '../../store/engagements/log.ts'
import { recordId, someText, told } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { writeHeaders } from '../answers/writes.ts'
import type { HttpPorts } from '../ports.ts'
import { answered, readingOf } from './engagements.ts'
import { ofFirm, writeEngagement } from './found.ts'
import { engagementInFull, params, tags } from './schemas.ts'

const event = z.strictObject({
  kind: z
    .enum(happenings)
    .describe(
      'visit to firm 走访企业，visit to expert 走访专家，call 通话，meeting 对接会，diagnosis 诊断意见，note 内部备注',
    ),
  on: z.iso.date().optional().describe('发生的日期；不填为今天'),
  note: someText(5000),
})
const problem = z.strictObject({ title: someText(300), note: told(2000) })
const move = z.strictObject({
  state: z.enum(problemStates).describe('open 待处理，in hand 处理中，solved 已解决，explained 已说明'),
  note: told(2000),
})

type App = Parameters<FastifyPluginAsyncZod>[0]
const config = { action: 'record engagement' } as const

/** What happens on the way: visits, calls, meetings, diagnoses, and the list of problems. */
export const engagementLog =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [happen, open, handle]) route(app, ports)
  }

const happen = (app: App, ports: HttpPorts): void => {
  const response = answers({ 201: engagementInFull })
  const schema = {
    tags,
    summary: '记一次走访、通话、对接会或诊断意见',
    params,
    headers: writeHeaders,
    body: event,
    response,
  }
  app.post('/engagements/:id/events', { schema, config }, (request, reply) =>
    writeEngagement({ request, reply, ports, whose: ofFirm }, async (engagement, tx) => {
      const { kind, note, on = dayOf(ports.now()) } = request.body as z.output<typeof event>
      if (on > dayOf(ports.now())) refuse('in the future')
      const line = { kind, note, on, step: null, state: null, by: request.viewer.accountId, at: ports.now() }
      await appendEvent(tx, { ...line, id: ports.newId(), engagementId: engagement.id })
      return answered(engagement, { status: 201, reading: readingOf(request.viewer, ports, tx) })
    }),
  )
}

const open = (app: App, ports: HttpPorts): void => {
  const response = answers({ 201: engagementInFull })
  const schema = { tags, summary: '记一个问题', params, headers: writeHeaders, body: problem, response }
  app.post('/engagements/:id/problems', { schema, config }, (request, reply) =>
    writeEngagement({ request, reply, ports, whose: ofFirm }, async (engagement, tx) => {
      const at = ports.now()
      const told = { ...(request.body as z.output<typeof problem>), state: 'open' as const, opened: at, moved: at }
      await addProblem(tx, { ...told, id: ports.newId(), engagementId: engagement.id })
      return answered(engagement, { status: 201, reading: readingOf(request.viewer, ports, tx) })
    }),
  )
}

const handle = (app: App, ports: HttpPorts): void => {
  const ofProblem = params.extend({ problem: recordId })
  const response = answers({ 200: engagementInFull })
  const schema = { tags, summary: '问题的处理情况', params: ofProblem, headers: writeHeaders, body: move, response }
  app.put('/engagements/:id/problems/:problem', { schema, config }, (request, reply) =>
    writeEngagement({ request, reply, ports, whose: ofFirm }, async (engagement, tx) => {
      const { problem: id } = request.params as z.output<typeof ofProblem>
      const moved = { ...(request.body as z.output<typeof move>), id, engagementId: engagement.id, moved: ports.now() }
      if (!(await moveProblem(tx, moved))) refuse('no such problem')
      return answered(engagement, { status: 200, reading: readingOf(request.viewer, ports, tx) })
    }),
  )
}
