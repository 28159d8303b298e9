import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { HttpPorts } from '../ports.ts'

const readiness = z.object({ ok: z.boolean(), parts: z.record(z.string(), z.string()) })

/** /healthz: the process answers. /readyz: its parts do, too; 503 when one does not. */
export const health =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const alive = { tags: ['运行'], summary: '进程是否存活', response: { 200: z.object({ ok: z.literal(true) }) } }
    app.get('/healthz', { schema: alive }, async () => ({ ok: true as const }))

    const ready = { tags: ['运行'], summary: '能否接受请求', response: { 200: readiness, 503: readiness } }
    app.get('/readyz', { schema: ready }, async (_request, reply) => {
      const state = await ports.ready()
      return reply.code(state.ok ? 200 : 503).send(state)
    })
  }
