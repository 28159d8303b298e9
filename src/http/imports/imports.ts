import { readFile } from 'node:fs/promises'
import multipart from '@fastify/multipart'
import type { FastifyRequest, FastifySchemaCompiler } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { RowsOrder } from '../../../pipelines/ingest/rows.ts'
import { ingest } from '../../../pipelines/ingest.ts'
import { beginNeeds } from '../../../pipelines/needs/begin.ts'
import { ExpectedFailure } from '../../domain/failure.ts'
import type { Need } from '../../domain/need.ts'
import { homePool } from '../../domain/permissions.ts'
import type { Viewer } from '../../domain/viewer.ts'
import { answers, Refused } from '../answers/problems.ts'
import { validatorCompiler } from '../answers/validation.ts'
import { bringInStep } from '../answers/writes.ts'
import { noteWrite } from '../audit/trail.ts'
import { refusalsOfRows } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { type Spooled, uploadForm, withUpload } from './spooled.ts'

/** Bytes of an uploaded file, and of the whole form around it. */
const largest = { file: 50 * 1024 * 1024, form: 51 * 1024 * 1024 }

const answered = z
  .object({
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    setAside: z.int().describe('有问题而没有导入的行数'),
    setAsideFile: z
      .object({ name: z.string(), csv: z.string() })
      .nullable()
      .describe('没有导入的行，带行号、列和原因：改好后直接再导入'),
  })
  .meta({ id: 'ImportAnswer' })

/** POST /imports: a file into a library. By its nature twice is once: a file changes nothing the second time. */
export const imports =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    app.removeAllContentTypeParsers()
    app.setValidatorCompiler(formLater)
    await app.register(multipart, { limits: { fileSize: largest.file, files: 1, fields: 5, fieldSize: 1000 } })
    const schema = {
      tags: ['导入'],
      summary: '导入一个文件；同一文件导入两次不会重复',
      consumes: ['multipart/form-data'],
      body: uploadForm,
      response: answers({ 200: answered }),
    }
    app.post('/imports', { schema, bodyLimit: largest.form, config: { action: 'import' } }, (request) =>
      withUpload(request, async (upload) => {
        await noteWrite(request, ports.db, { now: ports.now, answered: undefined })
        const report = await ingestUpload(request, upload, ports).catch(refuseFile)
        await bringInStep({ request, ports })
        return report
      }),
    )
  }

/** Leaves the check of a form to its route: it is read from the stream after validation. */
export const formLater: FastifySchemaCompiler<z.ZodType> = (route) =>
  route.httpPart === 'body' ? (value: unknown) => ({ value }) : validatorCompiler(route)

const ingestUpload = async (request: FastifyRequest, upload: Spooled, { db, now }: HttpPorts) => {
  const { kind, path, file, pool = homePool(request.viewer) } = upload
  const place = pool === null ? {} : { pool }
  const refusalsOf = refusalsOfRows(request, kind === 'organisation' ? null : kind)
  const { setAsideFile, ...counts } = await ingest({
    db,
    kind,
    file: path,
    fileName: file,
    now,
    ...place,
    ...refusalsOf,
    ...(kind === 'need' && { onNew: beginImported(request.viewer, now) }),
  })
  if (setAsideFile === null) return { ...counts, setAsideFile }
  return { ...counts, setAsideFile: { name: `${file}.set-aside.csv`, csv: await readFile(setAsideFile, 'utf8') } }
}

const beginImported =
  (by: Viewer, now: () => string): NonNullable<RowsOrder['onNew']> =>
  (tx, records) =>
    // The rows of this file became needs.
    beginNeeds(tx, records as readonly Need[], { deed: 'import', heardBy: null, by, at: now() })

const refuseFile = (error: unknown): never => {
  throw error instanceof ExpectedFailure ? new Refused(422, error.message) : error
}
