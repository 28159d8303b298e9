import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { endSession, endSessions, sessionsOf } from '../../store/identity/sessions.ts'
import { recordId } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteAct } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { inSession } from './who-asks.ts'

const answered = z.object({
  sessions: z
    .array(
      z.object({
        id: z.string(),
        current: z.boolean(),
        created: z.iso.datetime(),
        seen: z.iso.datetime(),
        address: z.string(),
        agent: z.string(),
      }),
    )
    .readonly(),
})

const tags = ['登录']
const config = { action: 'manage own account' } as const

/** /sessions: where one is signed in, and ending one of them. */
export const sessions =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const listed = { tags, summary: '我在哪些地方登录着', response: answers({ 200: answered }) }
    app.get('/sessions', { schema: listed, config }, async (request): Promise<z.output<typeof answered>> => {
      const { account, session } = await inSession(request, ports)
      const found = await sessionsOf(ports.db, account.id)
      return { sessions: found.map((each) => ({ ...each, current: each.id === session.id })) }
    })
    const others = {
      tags,
      summary: '结束别处的所有登录',
      response: answers({ 204: z.undefined().describe('已结束') }),
    }
    app.delete('/sessions', { schema: others, config }, async (request, reply) => {
      const { account, session } = await inSession(request, ports)
      await endSessions(ports.db, account.id, session.id)
      await noteAct(request, { act: 'end session', by: account.id }, ports)
      return reply.code(204).send(undefined)
    })
    const schema = {
      tags,
      summary: '结束一处登录',
      params: z.strictObject({ id: recordId }),
      response: answers({ 204: z.undefined().describe('已结束') }),
    }
    app.delete('/sessions/:id', { schema, config }, async (request, reply) => {
      const { account } = await inSession(request, ports)
      const { id } = request.params
      if (!(await endSession(ports.db, account.id, id))) throw new Refused(404, `没有编号为“${id}”的登录。`)
      await noteAct(request, { act: 'end session', by: account.id, with: [id] }, ports)
      return reply.code(204).send(undefined)
    })
  }
