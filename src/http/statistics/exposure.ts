import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { csvFile } from '../../../pipelines/csv-line.ts'
import { type ExposureLedger, exposureLedger } from '../../../pipelines/statistics/exposure.ts'
import { dayOf } from '../../domain/day.ts'
import { masked } from '../../domain/masked.ts'
import { exposureSources, timesOf } from '../../domain/statistics/exposure.ts'
import { storeSeenBy } from '../../store/libraries/records.ts'
import { recordId } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { sendCsv } from './send-csv.ts'

const count = z.int().min(0)
const source = z.enum(exposureSources).describe('shortlist 已发清单，invitation 邀请，digest 推荐邮件')
const line = z.object({
  expertId: z.string(),
  name: z.string(),
  organisation: z.string().nullable(),
  times: count.describe('共几次'),
  bySource: z.record(source, count),
  accepted: count.describe('其中接受的邀请'),
  declined: count.describe('其中婉拒的邀请'),
  running: count.describe('手上进行中的对接，不论哪家'),
  capacity: count.nullable().describe('自己说能接几件；null：没有说'),
})
const ledger = z
  .object({ from: z.iso.date(), to: z.iso.date(), days: count, lines: z.array(line).readonly() })
  .meta({ id: 'ExposureLedger' })
const row = z.object({
  source,
  on: z.iso.date(),
  needId: z.string().nullable(),
  title: z.string().nullable().describe('推荐邮件没有需求，为 null'),
  answer: z.enum(['accepted', 'declined']).nullable(),
})
const rows = z.object({ rows: z.array(row).readonly(), hidden: count.describe('计入数字但您无权看到的') })

const query = z.strictObject({ pool: recordId.optional().describe('只算这个园区') })
const ofOne = query.extend({ expert: recordId.optional().describe('哪位专家；不填为全部'), source: source.optional() })
const tags = ['统计']
const config = { action: 'see statistics' } as const

type App = Parameters<FastifyPluginAsyncZod>[0]

/** 曝光台账: how often each expert was put forward lately, against what he can take, and the rows behind. */
export const exposureRoutes =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [numbers, file, behind]) route(app, ports)
  }

const numbers = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '专家曝光台账', querystring: query, response: answers({ 200: ledger }) }
  app.get('/statistics/exposure', { schema, config }, async (request) => {
    const found = await ledgerFor(request, ports)
    return { from: dayOf(found.since), to: dayOf(ports.now()), days: found.days, lines: linesOf(found) }
  })
}

const file = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: z.string().describe('CSV，UTF-8') })
  const schema = { tags, summary: '专家曝光台账，作为表格下载', querystring: query, response }
  app.get('/statistics/exposure.csv', { schema, config }, async (request, reply) => {
    const lines = linesOf(await ledgerFor(request, ports)).map((each) => [
      ...[each.expertId, each.name, each.organisation ?? '', String(each.times)],
      ...exposureSources.map((name) => String(each.bySource[name])),
      ...[each.accepted, each.declined, each.running].map(String),
      each.capacity === null ? '' : String(each.capacity),
    ])
    const headers = [
      '专家编号',
      '专家',
      '单位',
      '共几次',
      '已发清单',
      '邀请',
      '推荐邮件',
      '接受',
      '婉拒',
      '进行中',
      '能接',
    ]
    return sendCsv(reply, 'exposure', csvFile([headers, ...lines]))
  })
}

const behind = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '曝光台账一个数背后的各次', querystring: ofOne, response: answers({ 200: rows }) }
  app.get('/statistics/exposure/rows', { schema, config }, async (request) => {
    const asked = request.query as z.output<typeof ofOne>
    const { rows } = await ledgerFor(request, ports)
    const own = rows.filter(
      (each) =>
        (asked.expert === undefined || each.expertId === asked.expert) &&
        (asked.source === undefined || each.source === asked.source),
    )
    const needs = await storeSeenBy('need', request.viewer.circles).byIds(
      ports.db,
      own.flatMap(({ needId }) => needId ?? []),
    )
    await noteSeen(request, { needs }, ports)
    const titles = new Map(needs.map(({ id, title }) => [id, masked(title)]))
    const shown = own.filter(({ needId }) => needId === null || titles.has(needId))
    return {
      rows: shown.map(({ expertId: _, ...each }) => ({ ...each, title: titles.get(each.needId ?? '') ?? null })),
      hidden: own.length - shown.length,
    }
  })
}

const ledgerFor = async (request: FastifyRequest, ports: HttpPorts): Promise<ExposureLedger> => {
  const { pool = null } = request.query as z.output<typeof query>
  const found = await exposureLedger(pool, request.viewer, ports)
  if (found === undefined) throw new Refused(404, `没有编号为“${pool}”的园区。`)
  await noteSeen(request, { experts: [...found.experts.keys()] }, ports)
  return found
}

const linesOf = ({ lines, experts }: ExposureLedger): readonly z.output<typeof line>[] =>
  lines.map((each) => ({
    ...each,
    times: timesOf(each),
    name: experts.get(each.expertId)!.name,
    organisation: experts.get(each.expertId)!.organisation,
  }))
