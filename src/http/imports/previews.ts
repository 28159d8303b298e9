import multipart from '@fastify/multipart'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { ingestKinds } from '../../../pipelines/ingest/fields.ts'
import { fieldsOf } from '../../../pipelines/ingest/headers.ts'
import { type FilePreview, previewFile } from '../../../pipelines/ingest/preview.ts'
import { reasonsOfField } from '../../../pipelines/ingest/table.ts'
import { homePool } from '../../domain/permissions.ts'
import { strings } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { refusalsOfRows } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { besideRows } from './after-rows.ts'
import { formLater, formLimits, largest, refuseFile } from './imports.ts'
import { choosable, recalledPlan } from './mapping.ts'
import { previewForm, withUpload } from './spooled.ts'
import { withinReach } from './within-reach.ts'

const field = z.enum(choosable)
const fault = z.object({ row: z.int(), column: z.string(), reason: z.string() })

const answered = z
  .object({
    form: z.enum(['csv', 'xlsx', 'jsonl']),
    encoding: z.string().nullable(),
    sheets: strings,
    sheet: z.string().nullable(),
    header: z
      .object({ row: z.int(), rows: z.int(), recalled: z.boolean().describe('各列的对应是以前为同样的表头选定的') })
      .nullable(),
    top: z.array(z.object({ number: z.int(), cells: strings })).readonly(),
    columns: z
      .array(
        z.object({
          label: z.string(),
          field: field.nullable(),
          why: z.enum(reasonsOfField).nullable(),
          samples: strings,
        }),
      )
      .readonly(),
    fields: z.array(field).readonly().describe('列可以对应的字段'),
    isNameless: z.boolean().describe('没有一列能作名称，还不能导入'),
    likelier: z.enum(ingestKinds).nullable().describe('更像是什么表'),
    rows: z.int().nullable(),
    check: z
      .object({ read: z.int(), added: z.int(), changed: z.int(), unchanged: z.int(), setAside: z.int() })
      .nullable()
      .describe('试读的行各会怎样；read 少于 rows 时只试读了前面的行'),
    faults: z.array(fault).readonly(),
  })
  .meta({ id: 'ImportPreview' })

/** POST /imports/previews: how a file would be read and what would become of its rows; nothing is written. */
export const importPreviews =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    app.removeAllContentTypeParsers()
    app.setValidatorCompiler(formLater)
    await app.register(multipart, { limits: formLimits })
    const schema = {
      tags: ['导入'],
      summary: '看看一个文件会怎么导入；什么也不写',
      consumes: ['multipart/form-data'],
      body: previewForm,
      response: answers({ 200: answered }),
    }
    app.post('/imports/previews', { schema, bodyLimit: largest.form, config: { action: 'import' } }, (request) =>
      withUpload(
        request,
        previewForm,
        async ({ kind, path, file, mapping, pool = homePool(request.viewer), ...sent }) => {
          const reached = await withinReach(ports.db, request.viewer, { ...sent, kind })
          const plan = await recalledPlan(ports.db, request.viewer, { kind, mapping })
          const place = pool === null ? {} : { pool }
          const refusals = refusalsOfRows(request, kind === 'organisation' ? null : kind)
          const { onNew: _, ...refined } = besideRows({ kind, ...reached }, request.viewer, ports.now)
          const order = {
            db: ports.db,
            now: ports.now,
            kind,
            file: path,
            fileName: file,
            plan,
            ...place,
            ...refusals,
            ...refined,
          }
          return { ...toldOf(await previewFile(order).catch(refuseFile)), fields: fieldsOf(kind) }
        },
      ),
    )
  }

const toldOf = ({ check, ...preview }: FilePreview) => ({
  ...preview,
  rows: check?.rows ?? null,
  check: check?.counts ?? null,
  faults: check?.faults ?? [],
})
