import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { schedules } from '../../../pipelines/jobs.ts'
import { upcoming } from '../../../pipelines/upcoming.ts'
import { jobStates, type KeptJob } from '../../ports/queue.ts'
import { droppedJobs, keepDropped } from '../../store/dropped-jobs.ts'
import { accountsByIds } from '../../store/identity/accounts.ts'
import { limit, someText } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import type { HttpPorts } from '../ports.ts'

const count = z.int().min(0)
const error = z.string().nullable().describe('最后一次出错的种类；不含内容')
const failedAt = z.iso.datetime().nullable().describe('什么时候放弃的；没有放弃时为 null')
const name = z
  .string()
  .describe('deliver 发信，digest 一晚的推荐，escalate 逾期提醒，tell teams 通知可揭榜的团队，retain 清理到期资料')
const job = z
  .object({
    id: z.string(),
    name,
    payload: z.record(z.string(), z.union([z.string(), z.number()])).describe('只有编号和时刻'),
    state: z.enum(jobStates).describe('waiting 等待，running 正在做，failed 已放弃'),
    attempts: count,
    added: z.iso.datetime(),
    error,
    failedAt,
  })
  .meta({ id: 'Job' })
const dropped = z
  .object({
    job: z.string(),
    name,
    occurrence: z.iso.datetime().nullable().describe('为哪个时刻而做'),
    attempts: count,
    error,
    added: z.iso.datetime(),
    failedAt,
    reason: z.string().describe('为什么放下'),
    by: z.string().nullable(),
    byName: z.string().nullable(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'DroppedJob' })
const schedule = z.object({
  name: z.string(),
  cron: z.string(),
  last: z.iso.datetime().nullable(),
  next: z.iso.datetime(),
})
const overview = z.object({
  counts: z.object({ waiting: count, running: count, failed: count }),
  jobs: z.array(job).readonly(),
  dropped: z.array(dropped).readonly().describe('最近放下的，至多 20 个'),
  schedules: z.array(schedule).readonly(),
})
const body = z.strictObject({ name: someText(100), id: someText(100) })
const tags = ['运行']

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /queue: what is to be done in the background and what failed, what comes round by itself; another try for what failed, or its end. */
export const queue =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [show, retry, drop]) route(app, ports)
  }

const show = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({
    limit: limit(1000, 50),
    state: z.enum(jobStates).optional().describe('只要这一种；不写时每一种至多 limit 个'),
    skip: z.coerce.number().int().min(0).max(1_000_000).default(0).describe('跳过这一种的前几个；与 state 一起用'),
  })
  const response = answers({ 200: overview })
  const schema = { tags, summary: '后台任务和定时任务（管理员）', querystring, response }
  app.get(
    '/queue',
    { schema, config: { action: 'administer' } },
    async ({ query }): Promise<z.output<typeof overview>> => {
      const open = await ports.queue()
      const { state, skip } = query
      const jobs = await open.list(query.limit, state && { state, skip })
      return {
        counts: await open.counts(),
        jobs: jobs.map((each) => ({ ...each, payload: { ...each.payload } })),
        dropped: await lastDropped(ports),
        schedules: await upcoming(schedules, ports),
      }
    },
  )
}

const lastDropped = async ({ db }: HttpPorts) => {
  const rows = await droppedJobs(db, 20)
  const people = await accountsByIds(
    db,
    rows.flatMap(({ by }) => by ?? []),
  )
  return rows.map((row) => ({ ...row, byName: people.find(({ id }) => id === row.by)?.name ?? null }))
}

const retry = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: z.object({ id: z.string(), retried: z.literal(true) }) })
  const schema = { tags, summary: '让一个已放弃的任务重新开始（管理员）', headers: writeHeaders, body, response }
  app.post('/queue/retries', { schema, config: { action: 'retry job' } }, async (request, reply) => {
    // Outside of the transaction that notes it: the queue has a store of its own, and twice is once.
    const open = await ports.queue()
    const isRetried = await open.retry(request.body)
    return answerWrite({ request, reply, ports }, async () => {
      if (!isRetried) throw new Refused(409, '这个任务没有失败，或已有一个同样的在等待。')
      return { status: 200, headers: {}, body: { id: request.body.id, retried: true as const } }
    })
  })
}

const drop = (app: App, ports: HttpPorts): void => {
  const withReason = body.extend({ reason: someText(500).describe('为什么放下，与谁、何时一起留底') })
  const response = answers({ 200: z.object({ id: z.string(), dropped: z.literal(true) }) })
  const schema = { tags, summary: '放下一个已放弃的任务（管理员）', headers: writeHeaders, body: withReason, response }
  app.post('/queue/drops', { schema, config: { action: 'drop job' } }, async (request, reply) => {
    const { reason, ...wanted } = request.body
    // As with a retry: the queue has a store of its own.
    const open = await ports.queue()
    const job = await open.drop(wanted)
    return answerWrite({ request, reply, ports }, async (tx) => {
      if (job === null) throw new Refused(409, '这个任务没有失败，或已经不在了。')
      await keepDropped(tx, { ...keptOf(job), reason, by: request.viewer.accountId, at: ports.now() })
      return { status: 200, headers: {}, body: { id: job.id, dropped: true as const } }
    })
  })
}

// Of what a job carries, the moment it was for; ids may lead to people.
const keptOf = ({ id, name, payload, attempts, error, added, failedAt }: KeptJob) => {
  const { occurrence } = payload
  const isMoment = z.iso.datetime().safeParse(occurrence).success
  return { job: id, name, occurrence: isMoment ? `${occurrence}` : null, attempts, error, added, failedAt }
}
