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
import { mappingText } from './mapping.ts'

/** By what its sender may stop a running import. */
export const runId = z.string().regex(/^[\w-]{16,64}$/, '应为 16 到 64 个字母、数字、- 或 _')

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
  mapping: mappingText.optional(),
  review: z.enum(['on', 'off']).optional().describe('on：成果先进遴选，选定后才发布；只对成果有效'),
  run: runId.optional().describe('自取的编号：导入进行时凭它停下（POST /imports/{run}/stop）'),
})

/** The form of a file that is only looked at. */
export const previewForm = uploadForm.omit({ run: true })

type Form = z.ZodType<{ readonly file: string }>

/** What was sent with a file, and the file on disk. */
export type Spooled<F extends Form = typeof uploadForm> = z.output<F> & { readonly path: string }

/** Keeps the upload in a folder of its own while the work lasts: what the work writes beside it goes with it. */
export const withUpload = async <T, F extends Form>(
  request: FastifyRequest,
  form: F,
  work: (upload: Spooled<F>) => Promise<T>,
): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'zhiqiao-upload-'))
  try {
    const saved = await request
      .saveRequestFiles({ tmpdir: folder })
      .catch(refuseForm)
      .finally(() => leave(request))
    const sent = checked(form, sentIn(saved))
    // The name becomes part of a path beside the upload.
    const file = sent.file.replaceAll(/[/\\\p{Cc}]/gu, '_').slice(-60)
    return await work({ ...sent, file, path: saved.files[0]!.filepath })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

// The folder goes as a whole: the plugin is not to look for its files when the answer is out.
const leave = (request: FastifyRequest): void => {
  request.tmpUploads = null
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
