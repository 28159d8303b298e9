import multipart from '@fastify/multipart'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { attach, attachable, largestAttachment } from '../../../pipelines/engagements/attach.ts'
import { attachmentsOf } from '../../store/engagements/attachments.ts'
import { sendDownload } from '../answers/download.ts'
import { recordId } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { fileIn } from '../answers/uploads.ts'
import { answerWrite, digestOf, writeHeaders } from '../answers/writes.ts'
import { noteLook } from '../audit/trail.ts'
import { formLater } from '../imports/imports.ts'
import { permitOwned } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { foundEngagement, ofFirm } from './found.ts'
import { params, tags } from './schemas.ts'

const megabytes = largestAttachment / (1024 * 1024)
const form = z.strictObject({
  file: z
    .string('应为一个文件')
    .meta({ format: 'binary' })
    .describe(`${attachable.join('、')}，按内容识别，不超过 ${megabytes} MB`),
})
const kept = z
  .object({ id: z.string(), name: z.string(), type: z.string(), bytes: z.int(), at: z.iso.datetime() })
  .meta({ id: 'Attachment' })
const ofAttachment = params.extend({ attachment: recordId })

type App = Parameters<FastifyPluginAsyncZod>[0]

/** Files of an engagement: what they are is asked of their content, and they come back as downloads, never as pages. */
export const engagementAttachments =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    app.removeAllContentTypeParsers()
    app.setValidatorCompiler(formLater)
    await app.register(multipart, { limits: { fileSize: largestAttachment, files: 1, fields: 0 } })
    for (const route of [add, read]) route(app, ports)
  }

const add = (app: App, ports: HttpPorts): void => {
  const consumes = ['multipart/form-data']
  const schema = {
    tags,
    summary: '加一个附件',
    consumes,
    params,
    headers: writeHeaders,
    body: form,
    response: answers({ 201: kept }),
  }
  const config = { action: 'record engagement' } as const
  const bodyLimit = largestAttachment + 100_000
  app.post('/engagements/:id/attachments', { schema, bodyLimit, config }, async (request, reply) => {
    permitOwned(request, ofFirm(await foundEngagement(request, ports.db)))
    const { bytes, name } = await fileIn(request, '附件', largestAttachment)
    const exchange = { request, reply, ports, said: [name, digestOf(bytes)] }
    return answerWrite(exchange, async (tx) => {
      const engagement = await foundEngagement(request, tx, { locked: true })
      const attachment = await attach({ engagement, bytes, name, by: request.viewer.accountId }, tx, ports)
      if (attachment === null) throw new Refused(415, `附件只收 ${attachable.join('、')}，按内容识别：这个文件不是。`)
      return { status: 201, headers: {}, body: attachment }
    })
  })
}

const read = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '下载一个附件',
    params: ofAttachment,
    response: answers({ 200: z.unknown().describe('文件') }),
  }
  const config = { action: 'read engagement' } as const
  app.get('/engagements/:id/attachments/:attachment', { schema, config }, async (request, reply) => {
    const engagement = await foundEngagement(request, ports.db)
    const { attachment: id } = request.params as z.output<typeof ofAttachment>
    const attachment = (await attachmentsOf(ports.db, engagement.id)).find((each) => each.id === id)
    if (attachment === undefined) throw new Refused(404, `没有编号为“${id}”的附件。`)
    await noteLook(request, ports, { kind: 'engagement', recordIds: [engagement.id], fields: ['attachment'] })
    return sendDownload(reply, { name: attachment.name, bytes: await ports.files.read(attachment.sha256) })
  })
}
