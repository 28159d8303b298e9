import { readFile } from 'node:fs/promises'
import multipart from '@fastify/multipart'
import type { FastifyRequest, FastifySchemaCompiler } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { RowsOrder } from '../../../pipelines/ingest/rows.ts'
import type { Column } from '../../../pipelines/ingest/table.ts'
import { ingest } from '../../../pipelines/ingest.ts'
import { ExpectedFailure } from '../../domain/failure.ts'
import { homePool } from '../../domain/permissions.ts'
import { once } from '../../store/idempotency.ts'
import { answers, Refused } from '../answers/problems.ts'
import { validatorCompiler } from '../answers/validation.ts'
import { bringInStep, fingerprintOf, writeHeaders } from '../answers/writes.ts'
import { noteWrite } from '../audit/trail.ts'
import { refusalsOfRows } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { besideRows } from './after-rows.ts'
import { answerEvents, wantsEvents } from './events.ts'
import { planOf, remember } from './mapping.ts'
import { asRun } from './runs.ts'
import { type Spooled, uploadForm, withUpload } from './spooled.ts'
import { type WithinReach, withinReach } from './within-reach.ts'

/** Bytes of an uploaded file, and of the whole form around it. */
export const largest = { file: 50 * 1024 * 1024, form: 51 * 1024 * 1024 }

/** What a form with a file may hold. */
export const formLimits = { fileSize: largest.file, files: 1, fields: 5, fieldSize: 200_000 } as const

const answered = z
  .object({
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    setAside: z.int().describe('有问题而没有导入的行数'),
    resubmitted: z.int().describe('园区科协退回、这次改过而重新送审的成果数'),
    stopped: z.boolean().describe('中途停下：已导入的留下，其余没有导入'),
    setAsideFile: z
      .object({ name: z.string(), csv: z.string() })
      .nullable()
      .describe('没有导入的行，带行号、列和原因：改好后直接再导入'),
  })
  .meta({ id: 'ImportAnswer' })

const eventStream = z
  .string()
  .describe(
    '请求头 Accept: text/event-stream 时逐步答复：progress（行数与比例 share）、done（ImportAnswer）或 problem（Problem）',
  )

/** POST /imports: a file into a library. By its nature twice is once: a file changes nothing the second time. */
export const imports =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    app.removeAllContentTypeParsers()
    app.setValidatorCompiler(formLater)
    await app.register(multipart, { limits: formLimits })
    const content = { 'application/json': { schema: answered }, 'text/event-stream': { schema: eventStream } }
    const schema = {
      tags: ['导入'],
      summary: '导入一个文件；同一文件导入两次不会重复',
      consumes: ['multipart/form-data'],
      headers: writeHeaders,
      body: uploadForm,
      response: answers({ 200: { description: '导入的结果', content } }),
    }
    app.post('/imports', { schema, bodyLimit: largest.form, config: { action: 'import' } }, (request, reply) =>
      withUpload(request, uploadForm, async (sent) => {
        const upload = { ...sent, ...(await withinReach(ports.db, request.viewer, sent)) }
        await noteWrite(request, ports.db, { now: ports.now, answered: undefined })
        const work = (tell?: Tell) => takeIn(request, upload, { ports, ...(tell && { tell }) })
        return wantsEvents(request) ? answerEvents({ request, reply, ports }, work) : work()
      }),
    )
  }

type Tell = NonNullable<RowsOrder['onProgress']>

type Upload = Spooled & WithinReach

const takeIn = async (request: FastifyRequest, upload: Upload, told: Told) => {
  const { ports } = told
  const run = { id: upload.run, viewer: request.viewer }
  const report = await asRun(ports, run, (run) => ingestUpload(request, upload, { ...told, ...run })).catch(refuseFile)
  await bringInStep({ request, ports })
  return { ...report, ...(await countsOfFirst(request, report, { upload, ports })) }
}

/** A file that is sent again under its key, for its answer got lost, changes nothing: what the first came to is told. */
const countsOfFirst = async (
  request: FastifyRequest,
  { added, changed, unchanged, resubmitted }: Counts,
  { upload, ports }: { readonly upload: Upload; readonly ports: HttpPorts },
): Promise<Counts> => {
  const counts = { added, changed, unchanged, resubmitted }
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string') return counts
  const { kind, file, mapping, pool, review } = upload
  const fingerprint = fingerprintOf(request, { kind, file, mapping, pool, review })
  const body = { status: 200, headers: {}, body: counts }
  const told = await once(ports.db, { key, fingerprint, now: ports.now() }, async () => body)
  return 'answer' in told ? (told.answer.body as Counts) : counts
}

type Counts = Readonly<Record<'added' | 'changed' | 'unchanged' | 'resubmitted', number>>

/** Leaves the check of a form to its route: it is read from the stream after validation. */
export const formLater: FastifySchemaCompiler<z.ZodType> = (route) =>
  route.httpPart === 'body' ? (value: unknown) => ({ value }) : validatorCompiler(route)

interface Told {
  readonly ports: HttpPorts
  readonly tell?: Tell
  readonly isStopped?: () => Promise<boolean>
}

const ingestUpload = async (request: FastifyRequest, upload: Upload, { ports, tell, isStopped }: Told) => {
  const { db, now } = ports
  const { kind, path, file, mapping, pool = homePool(request.viewer) } = upload
  let columns: readonly Column[] = []
  const resubmitted = new Set<string>()
  const { setAsideFile, ...counts } = await ingest({
    db,
    kind,
    file: path,
    fileName: file,
    now,
    ...(pool !== null && { pool }),
    ...refusalsOfRows(request, kind === 'organisation' ? null : kind),
    ...besideRows({ ...upload, onResubmitted: (id) => resubmitted.add(id) }, request.viewer, now),
    ...(mapping && { plan: planOf(mapping) }),
    ...(tell && { onProgress: tell }),
    ...(isStopped && { isStopped }),
    onColumns: (read) => {
      columns = read
    },
  })
  if (mapping) await remember(db, request.viewer, { kind, columns, mapping, at: now() })
  const told = { ...counts, resubmitted: resubmitted.size }
  if (setAsideFile === null) return { ...told, setAsideFile }
  return { ...told, setAsideFile: { name: `${file}.set-aside.csv`, csv: await readFile(setAsideFile, 'utf8') } }
}

/** Says what is wrong with a file in the words it was refused with. */
export const refuseFile = (error: unknown): never => {
  throw error instanceof ExpectedFailure ? new Refused(422, error.message) : error
}
