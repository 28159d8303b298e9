import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { csvFile } from '../../../pipelines/csv-line.ts'
import { poolsOf } from '../../../pipelines/statistics/scope.ts'
import { serviceLedger } from '../../../pipelines/statistics/service-ledger.ts'
import { outcomeKinds } from '../../domain/engagement/outcome.ts'
import { serviceCounts } from '../../domain/statistics/services.ts'
import type { Viewer } from '../../domain/viewer.ts'
import { recordId } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import type { HttpPorts } from '../ports.ts'
import { period, periodIn } from './period.ts'
import { sendCsv } from './send-csv.ts'

const count = z.int().min(0)
const meanings: Readonly<Record<(typeof serviceCounts)[number], string>> = {
  visits: '走访企业',
  expertVisits: '走访专家',
  calls: '通话',
  meetings: '对接会',
  diagnoses: '诊断意见',
  needs: '新提交需求',
  solved: '企业确认解决',
  engagements: '新开对接',
  problems: '新记问题',
  handled: '其中已处理',
}
const columns = Object.fromEntries(serviceCounts.map((name) => [name, count.describe(meanings[name])])) as Record<
  (typeof serviceCounts)[number],
  typeof count
>
const total = z.object({ times: count.describe('家次'), firms: count.describe('家') })
const outcome = z.object({ count, yuan: z.number(), withAmount: count.describe('其中写明金额的项数') })
const ledger = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    firms: z
      .array(z.object({ organisationId: z.string(), name: z.string(), pool: z.string().nullable(), ...columns }))
      .readonly()
      .nullable()
      .describe('每家企业一行；只能看数字的上级为 null'),
    totals: z.record(z.enum(serviceCounts), total),
    outcomes: z
      .record(z.enum(outcomeKinds), z.object({ planned: outcome, actual: outcome }))
      .describe('意向 intent、签约 contract、立项 project、落地 launch 分开；几家共享的一项只算一次'),
  })
  .meta({ id: 'ServiceLedger' })

const query = z.strictObject({ ...period, pool: recordId.optional().describe('只算这个园区') })
const config = { action: 'see statistics' } as const

/** 服务台账: what was done for each firm, its sums, and what came of it. */
export const serviceRoutes =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = { tags: ['统计'], summary: '服务台账', querystring: query, response: answers({ 200: ledger }) }
    app.get('/statistics/services', { schema, config }, ({ query: asked, viewer }) => found(asked, viewer, ports))
    const response = answers({ 200: z.string().describe('CSV，UTF-8') })
    const file = { tags: ['统计'], summary: '服务台账，作为表格下载', querystring: query, response }
    app.get('/statistics/services.csv', { schema: file, config }, async ({ query: asked, viewer }, reply) => {
      const { firms, totals } = await found(asked, viewer, ports)
      const rows = (firms ?? []).map((firm) => [
        firm.organisationId,
        firm.name,
        firm.pool ?? '',
        ...serviceCounts.map((name) => String(firm[name])),
      ])
      const sums = ['', '合计（家次）', '', ...serviceCounts.map((name) => String(totals[name].times))]
      const firmSums = ['', '合计（家）', '', ...serviceCounts.map((name) => String(totals[name].firms))]
      const headers = ['单位编号', '单位', '园区', ...serviceCounts.map((name) => meanings[name])]
      return sendCsv(reply, 'services', csvFile([headers, ...rows, sums, firmSums]))
    })
  }

const found = async (asked: z.output<typeof query>, viewer: Viewer, { db, now }: HttpPorts) => {
  const { from, to } = periodIn(asked, now())
  const { pool = null } = asked
  const scope = await poolsOf(pool, viewer, db)
  if (scope === undefined) throw new Refused(404, `没有编号为“${pool}”的园区。`)
  return { from, to, ...(await serviceLedger({ from, to }, scope, db)) }
}
