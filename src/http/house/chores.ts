import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { failGoneChores } from '../../../pipelines/chores.ts'
import { type Chore, type ChoreWork, choreStates, choreWorks } from '../../domain/chore.ts'
import type { Action } from '../../domain/permissions/table.ts'
import type { Database } from '../../ports/database.ts'
import { beginChore, choreById, choresOf, endChore } from '../../store/chores.ts'
import { accountsByIds } from '../../store/identity/accounts.ts'
import { recordId, toldInstant } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, type Exchange, writeHeaders } from '../answers/writes.ts'
import type { HttpPorts } from '../ports.ts'

const count = z.int().min(0)
const moment = z.iso.datetime().nullable()
const end = z.object({ sequence: count, at: z.iso.datetime() }).nullable()
const fault = z.object({
  sequence: count.describe('第一条不对的记录；被截断时是缺的第一条'),
  why: z.enum(['missing or out of order', 'changed', 'cut off', 'rewritten']),
})
const choreAnswered = z
  .object({
    id: z.string(),
    work: z.enum(choreWorks),
    wish: z.object({ from: moment, to: moment }).describe('校验的起止时刻；null 为从头、到尾'),
    state: z.enum(choreStates).describe('failed 且 failure 为 null：做它的进程中途退出'),
    done: count.describe('已做的记录数'),
    total: count.describe('共有的记录数；还不知道时为 0'),
    told: z.iso.datetime().describe('做它的进程最后一次说话'),
    begunBy: z.string().nullable(),
    byName: z.string().nullable(),
    begun: z.iso.datetime(),
    ended: moment,
    found: z
      .object({ entries: count.describe('看过的记录数'), first: end, last: end, fault: fault.nullable() })
      .nullable()
      .describe('校验的结果'),
    failure: z.string().nullable(),
  })
  .meta({ id: 'Chore' })
const listed = z.array(choreAnswered).readonly()
const params = z.object({ id: recordId })
const ofIndex = ['rebuild index', 'turn index back'] as const

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /index and /audit/checks: the long work an administrator has done, one at a time, with its progress and its end. */
export const chores =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    showIndex(app, ports)
    showChecks(app, ports)
    begin(app, ports, { path: '/index/rebuilds', work: 'rebuild index', summary: '重建检索索引' })
    begin(app, ports, { path: '/index/turns-back', work: 'turn index back', summary: '退回重建之前的那一版检索索引' })
    begin(app, ports, { path: '/audit/checks', work: 'check audit log', summary: '校验操作日志' })
    stop(app, ports, { path: '/index/rebuilds/:id/stop', work: 'rebuild index', summary: '停止重建检索索引' })
    stop(app, ports, { path: '/audit/checks/:id/stop', work: 'check audit log', summary: '停止校验操作日志' })
  }

const showIndex = (app: App, ports: HttpPorts): void => {
  const indexAnswered = z.object({ before: moment.describe('上一版索引建于；null 为没有可退回的'), works: listed })
  const schema = { tags: ['运行'], summary: '检索索引的重建（管理员）', response: answers({ 200: indexAnswered }) }
  app.get('/index', { schema, config: { action: 'administer' } }, async () => ({
    before: await ports.chores.before(),
    works: await lastOf(ofIndex, ports),
  }))
}

const showChecks = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: z.object({ works: listed }) })
  const schema = { tags: ['操作日志'], summary: '最近的校验（管理员）', response }
  app.get('/audit/checks', { schema, config: { action: 'administer' } }, async () => ({
    works: await lastOf(['check audit log'], ports),
  }))
}

interface Route {
  readonly path: string
  readonly work: ChoreWork
  readonly summary: string
}

/** Who may is told by the work itself. */
const actionOf = (work: ChoreWork): Action => work

const begin = (app: App, ports: HttpPorts, { path, work, summary }: Route): void => {
  const body = z
    .strictObject({ from: toldInstant.describe('从这一刻起'), to: toldInstant.describe('到这一刻之前') })
    .describe('只有校验看起止时刻')
  const schema = {
    tags: [work === 'check audit log' ? '操作日志' : '运行'],
    summary: `${summary}：立即返回，进度另看（管理员）`,
    headers: writeHeaders,
    body,
    response: answers({ 201: choreAnswered }),
  }
  app.post(path, { schema, config: { action: actionOf(work) } }, (request, reply) =>
    beginOne({ request, reply, ports }, work, request.body),
  )
}

const beginOne = async (exchange: Exchange, work: ChoreWork, wish: Chore['wish']) => {
  const { request, reply, ports } = exchange
  if (wish.from !== null && wish.to !== null && wish.from >= wish.to)
    throw new Refused(422, '开始的时刻要早于结束的时刻。')
  const at = ports.now()
  const id = ports.newId()
  const nothing = { done: 0, total: 0, ended: null, found: null, failure: null }
  const chore: Chore = {
    id,
    work,
    wish,
    state: 'running',
    ...nothing,
    told: at,
    begunBy: request.viewer.accountId,
    begun: at,
  }
  await answerWrite(exchange, async (tx) => {
    await failGoneChores({ ...ports, db: tx })
    if (!(await beginChore(tx, chore))) throw new Refused(409, busy[work])
    return { status: 201, headers: {}, body: { ...chore, byName: null } }
  })
  // A copy of the same request has made none.
  if ((await choreById(ports.db, id)) !== undefined) ports.chores.begin(chore)
  return reply
}

const atIndex = '索引正在重建或退回：一次只做一件，请等它完成，或先停止它。'
const busy: Readonly<Record<ChoreWork, string>> = {
  'rebuild index': atIndex,
  'turn index back': atIndex,
  'check audit log': '正在校验操作日志：一次只做一件，请等它完成，或先停止它。',
}

const stop = (app: App, ports: HttpPorts, { path, work, summary }: Route): void => {
  const schema = {
    tags: [work === 'check audit log' ? '操作日志' : '运行'],
    summary: `${summary}（管理员）`,
    params,
    headers: writeHeaders,
    response: answers({ 200: choreAnswered }),
  }
  app.post(path, { schema, config: { action: actionOf(work) } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const { id } = request.params as z.output<typeof params>
      const found = await choreById(tx, id)
      if (found?.work !== work) throw new Refused(404, `没有编号为“${id}”的这件事。`)
      await endChore(tx, id, { state: 'stopped', ended: ports.now(), found: null, failure: null })
      const stopped = (await choreById(tx, id))!
      return { status: 200, headers: {}, body: { ...stopped, byName: null } }
    }),
  )
}

const lastOf = async (works: readonly ChoreWork[], ports: Pick<HttpPorts, 'db' | 'now'>) => {
  await failGoneChores(ports)
  const rows = await choresOf(ports.db, works, 10)
  return named(rows, ports.db)
}

const named = async (rows: readonly Chore[], db: Database) => {
  const people = await accountsByIds(
    db,
    rows.flatMap(({ begunBy }) => begunBy ?? []),
  )
  return rows.map((row) => ({ ...row, byName: people.find(({ id }) => id === row.begunBy)?.name ?? null }))
}
