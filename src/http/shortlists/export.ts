import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { csvOf } from '../../../pipelines/shortlist/export/csv.ts'
import { docxOf } from '../../../pipelines/shortlist/export/docx.ts'
import type { Sent } from '../../../pipelines/shortlist/export/sent.ts'
import { xlsxOf } from '../../../pipelines/shortlist/export/xlsx.ts'
import type { Database } from '../../ports/database.ts'
import { needStore } from '../../store/libraries/needs.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { foundShortlist } from './found.ts'
import { params, tags } from './schemas.ts'
import { seenIn, versionFor } from './shortlists.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const formats = {
  xlsx: { type: `${office}.spreadsheetml.sheet`, write: xlsxOf },
  docx: { type: `${office}.wordprocessingml.document`, write: docxOf },
  csv: { type: 'text/csv; charset=utf-8', write: async ({ lines }: Sent) => csvOf(lines) },
} as const

/** GET /shortlists/:id/export: a version as a file to send; the same version gives the same bytes. */
export const shortlistExport =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const querystring = z.strictObject({
      format: z.enum(['xlsx', 'docx', 'csv']).default('xlsx').describe('docx：推荐清单，后附邀请函'),
      version: z.coerce.number().int().min(1).optional().describe('不填为最新的版本'),
    })
    const file = z.any().describe('文件')
    const schema = { tags, summary: '导出一个版本', params, querystring, response: answers({ 200: file }) }
    app.get('/shortlists/:id/export', { schema, config: { action: 'read shortlist' } }, async (request, reply) => {
      const shortlist = await foundShortlist(request, ports.db)
      const { format, version } = request.query
      const current = await versionFor(request.viewer, { db: ports.db, shortlist, number: version })
      if (current === null) throw new Refused(409, '清单还没有生成。')
      await noteSeen(request, seenIn(current), ports)
      const { type, write } = formats[format]
      const { title, letterhead } = shortlist
      const { lines } = current
      const ids = lines.map(({ needId }) => needId)
      const bytes = await write({ title, letterhead, lines, confidential: await confidentialIn(ids, ports.db) })
      const name = encodeURIComponent(`${shortlist.title}-第${current.number}版.${format}`)
      return reply
        .type(type)
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .serializer((sent: unknown) => sent as string)
        .send(bytes)
    })
  }

/** Those of these needs of which nothing is told outside. */
export const confidentialIn = async (ids: readonly string[], db: Database): Promise<ReadonlySet<string>> => {
  const needs = await needStore.byIds(db, [...new Set(ids)])
  return new Set(needs.filter(({ sensitive }) => sensitive).map(({ id }) => id))
}
