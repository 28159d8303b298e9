import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { fileTypeFromBuffer } from 'file-type'
import { z } from 'zod'
import { sendDownload } from '../answers/download.ts'
import { recordId } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteLook } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { params, tags } from './bounties.ts'
import { foundBounty } from './found.ts'
import { bidsShown } from './view.ts'

const ofBid = params.extend({ bid: recordId })

/** GET /bounties/:id/bids/:bid/pledge: the signed paper of a bid, for whoever may read the bid; a download, never a page. */
export const pledges =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const response = answers({ 200: z.unknown().describe('文件') })
    const schema = { tags, summary: '下载一份方案的揭榜承诺书', params: ofBid, response }
    app.get('/bounties/:id/bids/:bid/pledge', { schema, config: { action: 'read bounty' } }, async (request, reply) => {
      const bounty = await foundBounty(request, ports.db)
      const { bid: id } = request.params
      const shown = await bidsShown(bounty, { viewer: request.viewer, db: ports.db, now: ports.now() })
      const bid = shown.find((each) => each.id === id)
      // Whoever was erased has no paper here any more.
      if (bid === undefined || bid.pledge === '') throw new Refused(404, `没有编号为“${id}”的方案，或没有承诺书。`)
      await noteLook(request, ports, { kind: 'bounty', recordIds: [bounty.id, id], fields: ['pledge'] })
      const bytes = await ports.files.read(bid.pledge)
      const name = `揭榜承诺书-${bid.team}.${(await fileTypeFromBuffer(bytes))?.ext ?? 'bin'}`
      return sendDownload(reply, { name, bytes })
    })
  }
