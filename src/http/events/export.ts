import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { eventDocument } from '../../../pipelines/event/export/docx.ts'
import type { PrintedEvent } from '../../../pipelines/event/export/sheets.ts'
import { eventCsv, eventWorkbook } from '../../../pipelines/event/export/tables.ts'
import { answers } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { confidentialIn } from '../shortlists/export.ts'
import { foundEvent, seenIn, storedVersion } from './found.ts'
import { params, tags } from './schemas.ts'
import { openEventVersion } from './view.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const formats = {
  xlsx: { type: `${office}.spreadsheetml.sheet`, write: eventWorkbook },
  docx: { type: `${office}.wordprocessingml.document`, write: eventDocument },
  csv: { type: 'text/csv; charset=utf-8', write: async (printed: PrintedEvent) => eventCsv(printed) },
} as const

/** GET /events/:id/export: a version as a file to print; the same version gives the same bytes. */
export const eventExport =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const querystring = z.strictObject({
      format: z
        .enum(['xlsx', 'docx', 'csv'])
        .default('xlsx')
        .describe('xlsx：总表、桌位图、按企业、按专家、按桌；docx：企业、专家、桌每页一份，后附桌牌；csv：总表'),
      version: z.coerce.number().int().min(1).optional().describe('不填为最新的版本'),
    })
    const schema = {
      tags,
      summary: '导出时间表',
      params,
      querystring,
      response: answers({ 200: z.any().describe('文件') }),
    }
    app.get('/events/:id/export', { schema, config: { action: 'read event' } }, async (request, reply) => {
      const event = await foundEvent(request, ports.db)
      const { format, version: number } = request.query
      const version = await openEventVersion(await storedVersion(ports.db, event, number), request.viewer, ports.db)
      await noteSeen(request, seenIn(version), ports)
      const { type, write } = formats[format]
      const ids = version.meetings.flatMap(({ topics }) => topics.flatMap(({ needId }) => needId ?? []))
      const bytes = await write({ event, version, confidential: await confidentialIn(ids, ports.db) })
      const name = encodeURIComponent(`${event.title}-第${version.number}版.${format}`)
      return reply
        .type(type)
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .serializer((sent: unknown) => sent as string)
        .send(bytes)
    })
  }
