import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { kinds } from '../../domain/record.ts'
import { storeOf } from '../../store/libraries/records.ts'
import { countMails } from '../../store/mails/mail-lists.ts'
import { answers } from '../answers/problems.ts'
import type { HttpPorts } from '../ports.ts'

const count = z.int().min(0)
const health = z.object({
  ok: z.boolean(),
  parts: z.record(z.string(), z.string()).describe('各部分现在的状态，ok 为正常'),
  engines: z.record(z.string(), z.string()).describe('各部分用的是什么'),
  records: z.record(z.enum(kinds), count),
  mails: z.record(z.string(), count),
  version: z.string().describe('Node.js 的版本'),
  memory: count.describe('本进程占用的内存，字节'),
  uptime: count.describe('本进程已运行的秒数'),
})

/** /engines: which engines this house runs on, and how they are. */
export const engines =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = { tags: ['运行'], summary: '各部分的状态（管理员）', response: answers({ 200: health }) }
    app.get('/engines', { schema, config: { action: 'administer' } }, async (): Promise<z.output<typeof health>> => {
      const { ok, parts } = await ports.ready()
      return {
        ok,
        parts: { ...parts },
        engines: { ...ports.engines },
        records: {
          need: await storeOf('need').count(ports.db),
          result: await storeOf('result').count(ports.db),
          expert: await storeOf('expert').count(ports.db),
        },
        mails: { ...(await countMails(ports.db)) },
        version: process.version,
        memory: process.memoryUsage.rss(),
        uptime: Math.round(process.uptime()),
      }
    })
  }
