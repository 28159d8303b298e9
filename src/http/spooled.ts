import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { ingestKinds } from '../../pipelines/ingest/fields.ts'
import { someText } from './fields.ts'
import { checked } from './validation.ts'

/** The form of an upload; its file is shown to validation as its name. */
export const uploadForm = z.strictObject({
  kind: z.enum(ingestKinds).describe('文件里是什么：need 需求、result 成果、expert 专家、organisation 组织'),
  pool: someText(200).optional().describe('归谁的资源库；表里写明的以表里为准'),
  file: someText(1000).meta({ format: 'binary', maxLength: undefined, minLength: undefined }).describe('CSV、XLSX 或 JSONL，不超过 50 MB'),
})

/** An upload on disk, until the work with it is over. */
export interface Spooled {
  readonly kind: z.output<typeof uploadForm>['kind']
  readonly pool?: string
  readonly path: string
  /** What its owner calls it. */
  readonly name: string
}

/** Keeps the upload in a folder of its own while the work lasts: what the work writes beside it goes with it. */
export const withUpload = async <T>(request: FastifyRequest, work: (upload: Spooled) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'zhiqiao-upload-'))
  try {
    return await work(await spool(request, folder))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const spool = async (request: FastifyRequest, folder: string): Promise<Spooled> => {
  const { files, values } = await request.saveRequestFiles({ tmpdir: folder })
  const sent = Object.entries(values).map(([name, part]) => [name, sentOf(part)])
  const { file, ...form } = checked(uploadForm, Object.fromEntries(sent))
  // The name becomes part of a path beside the upload.
  const name = file.replaceAll(/[/\\\p{Cc}]/gu, '_').slice(-60)
  return { kind: form.kind, ...(form.pool !== undefined && { pool: form.pool }), path: files[0]!.filepath, name }
}
