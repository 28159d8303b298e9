import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { askToStop } from '../../store/import-runs.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import type { HttpPorts } from '../ports.ts'
import { runOwner } from './runs.ts'
import { runId } from './spooled.ts'

const params = z.strictObject({ run: runId })
const answered = z.object({ stopping: z.literal(true) })

/** POST /imports/{run}/stop: what has gone in stays, the rest of the file is left out. */
export const importStops =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const summary = '停下一个正在进行的导入；已导入的留下，其余不再导入'
    const schema = { tags: ['导入'], summary, params, headers: writeHeaders, response: answers({ 200: answered }) }
    app.post('/imports/:run/stop', { schema, config: { action: 'import' } }, (request, reply) =>
      answerWrite({ request, reply, ports }, async (tx) => {
        const isRunning = await askToStop(tx, { id: request.params.run, accountId: runOwner(request.viewer) })
        if (!isRunning) throw new Refused(404, '没有这个正在进行的导入：它可能已经结束。')
        return { status: 200, headers: {}, body: { stopping: true } }
      }),
    )
  }
