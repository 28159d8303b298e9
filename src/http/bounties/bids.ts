import multipart from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { bidFor } from '../../../pipelines/bounties.ts'
import { largestAttachment } from '../../../pipelines/engagements/attach.ts'
import { someText } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { checked } from '../answers/validation.ts'
import { answerWrite, digestOf, writeHeaders } from '../answers/writes.ts'
import { formLater } from '../imports/imports.ts'
import type { HttpPorts } from '../ports.ts'
import { params, tags } from './bounties.ts'
import { foundBounty, readingOf, refusing } from './found.ts'
import { bountyAnswered, bountyView } from './view.ts'

const form = z.strictObject({
  team: someText(200).describe('团队'),
  plan: someText(20_000).describe('攻关方案与进度安排'),
  pledge: z.string('应为一个文件').meta({ format: 'binary' }).describe('签字的揭榜承诺书：PDF、Office 文件或图片'),
})

/** POST /bounties/:id/bids: an offer with its signed pledge; no other bidder reads it. */
export const bids =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    app.removeAllContentTypeParsers()
    app.setValidatorCompiler(formLater)
    await app.register(multipart, { limits: { fileSize: largestAttachment, files: 1, fields: 2, fieldSize: 100_000 } })
    const consumes = ['multipart/form-data']
    const schema = {
      tags,
      summary: '揭榜：方案和承诺书',
      consumes,
      params,
      headers: writeHeaders,
      body: form,
      response: answers({ 201: bountyAnswered }),
    }
    const bodyLimit = largestAttachment + 300_000
    app.post('/bounties/:id/bids', { schema, bodyLimit, config: { action: 'bid for bounty' } }, (request, reply) =>
      refusing(async () => {
        await foundBounty(request, ports.db)
        const { team, plan, pledge } = await formIn(request)
        const by = { ...request.viewer, accountId: request.viewer.accountId! }
        const exchange = { request, reply, ports, said: [team, plan, digestOf(pledge)] }
        return await answerWrite(exchange, async (tx) => {
          const bounty = await foundBounty(request, tx, { locked: true })
          await bidFor(bounty, { by, team, plan, pledge }, { tx, ports })
          return { status: 201, headers: {}, body: await bountyView(bounty, readingOf(request, tx, ports)) }
        })
      }),
    )
  }

const formIn = async (request: FastifyRequest) => {
  const sent: Record<string, string> = {}
  let pledge: Buffer = Buffer.alloc(0)
  for await (const part of partsOf(request)) {
    if (part.type === 'file') pledge = await part.toBuffer()
    sent[part.fieldname] = part.type === 'file' ? part.filename : `${part.value}`
  }
  return { ...checked(form, sent), pledge }
}

// The parser's own errors have no code; those of the disk and of the limits do.
const partsOf = async function* (request: FastifyRequest) {
  try {
    yield* request.parts()
  } catch (error) {
    throw (error as { readonly code?: unknown }).code === undefined
      ? new Refused(400, '表单的格式有误，或没有发完。')
      : error
  }
}
