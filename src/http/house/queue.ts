import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { schedules } from '../../../pipelines/jobs.ts'
import { upcoming } from '../../../pipelines/upcoming.ts'
import { jobStates } from '../../ports/queue.ts'
import { limit, someText } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import type { HttpPorts } from '../ports.ts'

const count = z.int().min(0)
const job = z
  .object({
    id: z.string(),
    name: z.string().describe('deliver 发信，digest 一晚的推荐，escalate 逾期提醒，retain 清理到期资料'),
    payload: z.record(z.string(), z.union([z.string(), z.number()])).describe('只有编号和时刻'),
    state: z.enum(jobStates).describe('waiting 等待，running 正在做，failed 已放弃'),
    attempts: count,
    added: z.iso.datetime(),
    error: z.string().nullable().describe('最后一次出错的种类；不含内容'),
  })
  .meta({ id: 'Job' })
const schedule = z.object({
  name: z.string(),
  cron: z.string(),
  last: z.iso.datetime().nullable(),
  next: z.iso.datetime(),
})
const overview = z.object({
  counts: z.object({ waiting: count, running: count, failed: count }),
  jobs: z.array(job).readonly(),
  schedules: z.array(schedule).readonly(),
})
const body = z.strictObject({ name: someText(100), id: someText(100) })
const tags = ['运行']
const config = { action: 'administer' } as const

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /queue: what is to be done in the background and what failed, what comes round by itself; and another try for what failed. */
export const queue =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [show, retry]) route(app, ports)
  }

const show = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({ limit: limit(1000, 50) })
  const response = answers({ 200: overview })
  const schema = { tags, summary: '后台任务和定时任务（管理员）', querystring, response }
  app.get('/queue', { schema, config }, async ({ query }): Promise<z.output<typeof overview>> => {
    const open = await ports.queue()
    return {
      counts: await open.counts(),
      jobs: (await open.list(query.limit)).map((each) => ({ ...each, payload: { ...each.payload } })),
      schedules: await upcoming(schedules, ports),
    }
  })
}

const retry = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: z.object({ retried: z.literal(true) }) })
  const schema = { tags, summary: '让一个已放弃的任务重新开始（管理员）', headers: writeHeaders, body, response }
  app.post('/queue/retries', { schema, config }, async (request, reply) => {
    // Outside of the transaction that notes it: the queue has a store of its own, and twice is once.
    const open = await ports.queue()
    const isRetried = await open.retry(request.body)
    return answerWrite({ request, reply, ports }, async () => {
      if (!isRetried) throw new Refused(409, '这个任务没有失败，或已有一个同样的在等待。')
      return { status: 200, headers: {}, body: { retried: true as const } }
    })
  })
}
