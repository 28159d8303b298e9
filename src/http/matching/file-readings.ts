import multipart from '@fastify/multipart'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { longestRead, readable } from '../../../pipelines/read-file/file-text.ts'
import { largestDropped, readFile } from '../../../pipelines/read-file.ts'
import { ExpectedFailure } from '../../domain/failure.ts'
import { answers, Refused } from '../answers/problems.ts'
import { fileIn } from '../answers/uploads.ts'
import { formLater } from '../imports/imports.ts'

const megabytes = largestDropped / (1024 * 1024)
const form = z.strictObject({
  file: z
    .string('应为一个文件')
    .meta({ format: 'binary' })
    .describe(`Word（.docx）、PDF、Excel（.xlsx）或文本，按内容识别，不超过 ${megabytes} MB；PDF 至多看前 60 页`),
})
const answered = z
  .object({
    form: z.enum(readable).describe('按内容识别的种类'),
    text: z.string().describe(`文件里的文字，至多 ${longestRead} 字`),
    isCut: z.boolean().describe('文字更多，只取了前面的'),
  })
  .meta({ id: 'FileText' })

/** POST /readings/files: a file in, its text out. Nothing is stored, and nothing goes to any model. */
export const fileReadings: FastifyPluginAsyncZod = async (app) => {
  app.removeAllContentTypeParsers()
  app.setValidatorCompiler(formLater)
  await app.register(multipart, { limits: { fileSize: largestDropped, files: 1, fields: 0 } })
  const schema = {
    tags: ['需求'],
    summary: '取出文件里的文字（不保存，也不发给任何模型）',
    consumes: ['multipart/form-data'],
    body: form,
    response: answers({ 200: answered }),
  }
  const config = { action: 'read a text' } as const
  app.post('/readings/files', { schema, bodyLimit: largestDropped + 100_000, config }, async (request) => {
    const { bytes } = await fileIn(request, '文件', largestDropped)
    return readFile(bytes).catch(refuseFile)
  })
}

const refuseFile = (error: unknown): never => {
  throw error instanceof ExpectedFailure ? new Refused(422, `${error.message}。`) : error
}
