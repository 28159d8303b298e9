import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { csvFile } from '../../../pipelines/csv-line.ts'
import { ledgerRows } from '../../../pipelines/statistics/service-ledger.ts'
import { masked } from '../../domain/masked.ts'
import { outcomeFigures, serviceCounts } from '../../domain/statistics/services.ts'
import { recordId } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { ofParks, parksAsked } from './period.ts'
import { sendCsv } from './send-csv.ts'

const row = z.object({
  id: z.string(),
  on: z.iso.date(),
  organisationId: z.string().nullable(),
  firm: z.string().nullable(),
  needId: z.string().nullable(),
  title: z.string().nullable().describe('需求名称'),
  engagementId: z.string().nullable(),
  note: z.string().nullable().describe('成效的合同号和金额，问题的名称'),
})
const answered = z
  .object({ rows: z.array(row).readonly(), hidden: z.int().min(0).describe('计入数字但您无权看到的') })
  .meta({ id: 'ServiceRows' })
const querystring = ofParks.extend({
  what: z.enum([...serviceCounts, ...outcomeFigures]).describe('哪一项：服务如 visits，成效如 contract actual'),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, '应为 YYYY-MM')
    .optional()
    .describe('只要这个月的；不用于成效'),
  firm: recordId.optional().describe('只要这家单位的；不用于成效'),
})
const tags = ['统计']
const config = { action: 'see statistics' } as const

/** The rows behind a number of the service ledger, as many as it says. */
export const serviceRowRoutes =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = { tags, summary: '服务台账一个数背后的各条', querystring, response: answers({ 200: answered }) }
    app.get('/statistics/services/rows', { schema, config }, (request) => found(request, ports))
    const response = answers({ 200: z.string().describe('CSV，UTF-8') })
    const file = { tags, summary: '服务台账一个数背后的各条，作为表格下载', querystring, response }
    app.get('/statistics/services/rows.csv', { schema: file, config }, async (request, reply) => {
      const { rows, hidden } = await found(request, ports)
      const lines = rows.map(({ on, firm, title, note, id }) => [on, firm ?? '', title ?? '', note ?? '', id])
      const rest = hidden === 0 ? [] : [[`另有 ${hidden} 条计入数字而不在可见范围内`]]
      return sendCsv(reply, 'service-rows', csvFile([['日期', '单位', '需求', '说明', '编号'], ...lines, ...rest]))
    })
  }

const found = async (request: FastifyRequest, ports: HttpPorts): Promise<z.output<typeof answered>> => {
  const { what, month = null, firm = null, ...asked } = request.query as z.output<typeof querystring>
  const { from, to, scope } = await parksAsked(asked, request.viewer, ports)
  const sought = { what, month, organisationId: firm, from, to, pools: scope.pools }
  const { rows, hidden } = await ledgerRows(sought, request.viewer.circles, ports.db)
  const needs = rows.flatMap(({ needId, organisationId }) => (needId === null ? [] : [{ id: needId, organisationId }]))
  await noteSeen(request, { needs: [...new Map(needs.map((need) => [need.id, need])).values()] }, ports)
  return { rows: rows.map((each) => ({ ...each, title: said(each.title), note: said(each.note) })), hidden }
}

const said = (text: string | null): string | null => (text === null ? null : masked(text))
