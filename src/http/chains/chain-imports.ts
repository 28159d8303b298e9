import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import multipart from '@fastify/multipart'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { importChains } from '../../../pipelines/chains/import-chains.ts'
import { readLinks } from '../../../pipelines/chains/read-links.ts'
import { ExpectedFailure } from '../../domain/failure.ts'
import { homePool } from '../../domain/permissions.ts'
import { recordId } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { fileIn } from '../answers/uploads.ts'
import { answerWrite, digestOf, writeHeaders } from '../answers/writes.ts'
import { formLater } from '../imports/imports.ts'
import { permitOwned } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { ofPool } from './found.ts'
import { tags } from './schemas.ts'

/** Bytes. */
const largest = 5 * 1024 * 1024

const form = z.strictObject({
  file: z
    .string('应为一个文件')
    .meta({ format: 'binary' })
    .describe('CSV 或 XLSX，列：产业链、环节、上游环节、位置、标记、描述词、说明；不超过 5 MB'),
})
const querystring = z.strictObject({ pool: recordId.optional().describe('哪个园区或上级科协的；不填为本人所属的') })
const remarks = z.array(z.object({ row: z.int(), reason: z.string() })).readonly()
const answered = z
  .object({
    added: z.int(),
    changed: z.int().describe('同名的链按新表改写'),
    refused: z
      .array(z.object({ title: z.string(), reason: z.string() }))
      .readonly()
      .describe('没有导入的链：绕成圈，或环节太多'),
    setAside: remarks.describe('没有导入的行'),
    noted: remarks.describe('已导入、但有看不懂之处的行'),
  })
  .meta({ id: 'ChainImport' })

/** POST /chains/imports: a table of links becomes chains; by its nature twice is once. */
export const chainImports =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    app.removeAllContentTypeParsers()
    app.setValidatorCompiler(formLater)
    await app.register(multipart, { limits: { fileSize: largest, files: 1, fields: 0 } })
    const consumes = ['multipart/form-data']
    const summary = '从一张环节表导入产业链'
    const schema = {
      tags,
      summary,
      consumes,
      querystring,
      headers: writeHeaders,
      body: form,
      response: answers({ 201: answered }),
    }
    const config = { action: 'create chain' } as const
    app.post('/chains/imports', { schema, bodyLimit: largest + 100_000, config }, async (request, reply) => {
      const pool = (request.query as z.output<typeof querystring>).pool ?? homePool(request.viewer)
      if (pool === null) throw new Refused(422, '缺少 pool：请写明是哪个园区的产业链。')
      permitOwned(request, ofPool({ pool }))
      const { bytes, name } = await fileIn(request, '表格', largest)
      const { chains, setAside, noted } = await linksIn(bytes, name)
      return answerWrite({ request, reply, ports, said: [name, digestOf(bytes)] }, async (tx) => {
        const written = await importChains(tx, chains, { pool, now: ports.now(), newId: ports.newId })
        return { status: 201, headers: {}, body: { ...written, setAside, noted } }
      })
    })
  }

const linksIn = async (bytes: Uint8Array, name: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'zhiqiao-chains-'))
  try {
    const path = join(folder, 'table')
    await writeFile(path, bytes)
    return await readLinks(path, name)
  } catch (error) {
    throw error instanceof ExpectedFailure ? new Refused(422, error.message) : error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
