import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type YearlyPaper, yearlyCsv, yearlyXlsx } from '../../../pipelines/statistics/yearly-export.ts'
import { yearlyRows } from '../../../pipelines/statistics/yearly-rows.ts'
import { yearlyItems } from '../../domain/statistics/yearly.ts'
import type { Viewer } from '../../domain/viewer.ts'
import { organisationStore } from '../../store/libraries/organisations.ts'
import { sendDownload } from '../answers/download.ts'
import { answers, Refused } from '../answers/problems.ts'
import type { HttpPorts } from '../ports.ts'
import { sendCsv } from './send-csv.ts'
import { type AskedYear, askedYear, foundYear, ofYear, yearOf } from './yearly.ts'

const row = z.object({ id: z.string(), label: z.string(), on: z.iso.date().nullable(), note: z.string().nullable() })
const rows = z
  .object({ rows: z.array(row).readonly(), hidden: z.int().describe('另有几行计入数字，读者无权看') })
  .meta({ id: 'YearlyRows' })
const tags = ['统计']
const config = { action: 'see statistics' } as const

/** The form of a year on paper, and the rows behind each of its figures. */
export const yearlyFiles =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const querystring = askedYear.extend({ item: z.enum(yearlyItems) })
    const told = { tags, summary: '采集表里一个数字背后的行', params: ofYear, querystring }
    const path = '/statistics/yearly/:organisationId'
    app.get(`${path}/rows`, { schema: { ...told, response: answers({ 200: rows }) }, config }, async (request) => {
      const asked = { ...yearOf(request, ports), item: request.query.item }
      const found = await yearlyRows(asked, request.viewer, ports.db)
      if (found === undefined) throw new Refused(404, `没有编号为“${asked.organisationId}”的单位。`)
      return found
    })
    const ofFile = {
      tags,
      params: ofYear,
      querystring: askedYear,
      response: answers({ 200: z.unknown().describe('文件') }),
    }
    const csv = { ...ofFile, summary: '采集表，作为 CSV 下载' }
    app.get(`${path}/form.csv`, { schema: csv, config }, async (request, reply) =>
      sendCsv(reply, `yearly-${yearOf(request, ports).year}`, yearlyCsv(await paperOf(request, ports))),
    )
    const xlsx = { ...ofFile, summary: '采集表和各版，作为 XLSX 下载' }
    app.get(`${path}/form.xlsx`, { schema: xlsx, config }, async (request, reply) => {
      const paper = await paperOf(request, ports)
      return sendDownload(reply, {
        name: `${paper.name}-${paper.year}-年度信息采集表.xlsx`,
        bytes: await yearlyXlsx(paper),
      })
    })
  }

const paperOf = async (request: AskedYear & { readonly viewer: Viewer }, ports: HttpPorts): Promise<YearlyPaper> => {
  const of = yearOf(request, ports)
  const view = await foundYear(of, request.viewer, ports.db)
  const [organisation] = await organisationStore.byIds(ports.db, [of.organisationId])
  return { name: organisation?.name ?? of.organisationId, year: of.year, view }
}
