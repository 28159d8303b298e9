import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { csvFile } from '../../../pipelines/csv-line.ts'
import { serviceLedger } from '../../../pipelines/statistics/service-ledger.ts'
import { outcomeKinds } from '../../domain/engagement/outcome.ts'
import { serviceCounts } from '../../domain/statistics/services.ts'
import type { Viewer } from '../../domain/viewer.ts'
import { answers } from '../answers/problems.ts'
import type { HttpPorts } from '../ports.ts'
import { ofParks, parksAsked } from './period.ts'
import { sendCsv } from './send-csv.ts'

const count = z.int().min(0)
/** What each column of the ledger counts. */
export const serviceNames: Readonly<Record<(typeof serviceCounts)[number], string>> = {
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
const columns = Object.fromEntries(serviceCounts.map((name) => [name, count.describe(serviceNames[name])])) as Record<
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
    months: z
      .array(z.object({ month: z.string().describe('YYYY-MM'), ...columns }))
      .readonly()
      .describe('逐月的家次，从第一个有服务的月到最后一个；各月之和等于合计'),
    totals: z.record(z.enum(serviceCounts), total),
    outcomes: z
      .record(z.enum(outcomeKinds), z.object({ planned: outcome, actual: outcome }))
      .describe('意向 intent、签约 contract、立项 project、落地 launch 分开；几家共享的一项只算一次'),
  })
  .meta({ id: 'ServiceLedger' })

const config = { action: 'see statistics' } as const
const tags = ['统计']

/** 服务台账: what was done for each firm and in each month, its sums, and what came of it. */
export const serviceRoutes =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = { tags, summary: '服务台账', querystring: ofParks, response: answers({ 200: ledger }) }
    app.get('/statistics/services', { schema, config }, ({ query: asked, viewer }) => found(asked, viewer, ports))
    const response = answers({ 200: z.string().describe('CSV，UTF-8') })
    const file = { tags, summary: '服务台账，作为表格下载', querystring: ofParks, response }
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
      const headers = ['单位编号', '单位', '园区', ...serviceCounts.map((name) => serviceNames[name])]
      return sendCsv(reply, 'services', csvFile([headers, ...rows, sums, firmSums]))
    })
  }

const found = async (asked: z.output<typeof ofParks>, viewer: Viewer, ports: HttpPorts) => {
  const { from, to, scope } = await parksAsked(asked, viewer, ports)
  return { from, to, ...(await serviceLedger({ from, to }, scope, ports.db)) }
}
