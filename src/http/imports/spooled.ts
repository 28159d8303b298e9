import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SavedMultipartFilesResult } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { ingestKinds } from '../../../pipelines/ingest/fields.ts'
import { idPattern } from '../../../pipelines/ingest/identity.ts'
import { Refused } from '../answers/problems.ts'
import { checked } from '../answers/validation.ts'

/** The form of an upload; of its file, validation sees the name. */
export const uploadForm = z.strictObject({
  kind: z.enum(ingestKinds).describe('文件里是什么：need 需求、result 成果、expert 专家、organisation 组织'),
  pool: z
    .string()
    .regex(idPattern, '应为组织的编号：至多 64 个字母、数字、- 或 _')
    .optional()
    .describe('归谁的资源库；表里写明的以表里为准'),
  file: z
    .string('应为一个文件')
    .min(1, '应为一个文件')
    .meta({ format: 'binary' })
    .describe('CSV、XLSX 或 JSONL，不超过 50 MB'),
})

/** An upload on disk. */
export interface Spooled extends z.output<typeof uploadForm> {
  readonly path: string
}

/** Keeps the upload in a folder of its own while the work lasts: what the work writes beside it goes with it. */
export const withUpload = async <T>(request: FastifyRequest, work: (upload: Spooled) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'zhiqiao-upload-'))
  try {
    const saved = await request.saveRequestFiles({ tmpdir: folder }).catch(refuseForm)
    const form = checked(uploadForm, sentIn(saved))
    // The name becomes part of a path beside the upload.
    const file = form.file.replaceAll(/[/\\\p{Cc}]/gu, '_').slice(-60)
    return await work({ ...form, file, path: saved.files[0]!.filepath })
  } finally {
    // The folder goes as a whole: the plugin is not to look for its files afterwards.
    request.tmpUploads = null
    await rm(folder, { recursive: true, force: true })
  }
}

// The parser's own errors have no code; those of the disk and of the limits do.
const refuseForm = (error: Error): never => {
  throw 'code' in error ? error : new Refused(400, '表单的格式有误，或没有发完。')
}

// Text in the place of the file is no file.
const sentIn = ({ files, values }: SavedMultipartFilesResult): object => {
  const fields = Object.entries(values as Readonly<Record<string, { readonly value?: unknown }>>)
  const typed = fields.filter(([name]) => name !== 'file').map(([name, { value }]) => [name, value])
  return Object.fromEntries([...typed, ...files.map(({ fieldname, filename }) => [fieldname, filename])])
}
