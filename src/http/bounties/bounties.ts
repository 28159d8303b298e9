import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { draftBounty, scoreBid, stepBounty } from '../../../pipelines/bounties.ts'
import { bountyStates } from '../../domain/bounty.ts'
import { bountyPage, countBounties } from '../../store/bounties.ts'
import { afterPlace, newestPlace, pageOf } from '../answers/cursor.ts'
import { anyOf, limit, recordId, someText, told, words } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import { found } from '../libraries/edits.ts'
import { needs } from '../libraries/needs.ts'
import { permit, permitOwned } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { foundBounty, ofBounty, readingOf, refusing } from './found.ts'
import { bountyAnswered, bountyView, scopes } from './view.ts'

/** The bounty of a path. */
export const params = z.strictObject({ id: recordId })
export const tags = ['揭榜挂帅']

const draft = z.strictObject({
  needId: recordId,
  title: someText(200),
  indicators: someText(5000).describe('要达到的指标'),
  acceptance: someText(2000).describe('怎样验收'),
  budget: told(100).describe('金额，照写原话'),
  deadline: z.iso.date().describe('应榜截止的日期，含当天'),
  scope: z.enum(scopes).describe('张榜范围：organisation 企业内，park 园区，region 地区，public 全网'),
  panel: words(200).describe('评审人的账号'),
})
const step = z.strictObject({
  step: z.enum(['post', 'take', 'judge', 'award']).describe('post 张榜，take 揭榜截止，judge 评榜完成，award 奖榜'),
  winner: recordId.optional().describe('奖榜：得榜的方案编号，只有一份'),
  reward: told(500).describe('奖榜：奖励，照写原话'),
  project: told(300).describe('奖榜：立项的名称或编号；填写则计入成效台账'),
})
const score = z.strictObject({ score: z.int().min(0).max(100), words: someText(2000) })

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /bounties: from 定榜 to 奖榜. */
export const bounties =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [create, list, read, advance, judge]) route(app, ports)
  }

const create = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '定榜：把一项需求做成榜',
    headers: writeHeaders,
    body: draft,
    response: answers({ 201: bountyAnswered }),
  }
  app.post('/bounties', { schema, config: { action: 'create bounty' } }, (request, reply) =>
    refusing(() =>
      answerWrite({ request, reply, ports }, async (tx) => {
        const { needId, ...told } = request.body as z.output<typeof draft>
        const need = await found(tx, needs, { id: needId, viewer: request.viewer }).catch((error: unknown) => {
          throw error instanceof Refused ? new Refused(422, error.message) : error
        })
        await permit(request, tx, { kind: 'need', record: need })
        const bounty = await draftBounty(need, { ...told, region: need.region }, { tx, ports })
        return { status: 201, headers: {}, body: await bountyView(bounty, readingOf(request, tx, ports)) }
      }),
    ),
  )
}

const list = (app: App, ports: HttpPorts): void => {
  const state = anyOf(z.enum(bountyStates))
  const querystring = z.strictObject({ after: afterPlace(newestPlace), limit: limit(100, 20), state })
  const page = z.object({ records: z.array(bountyAnswered).readonly(), next: z.string().nullable(), total: z.int() })
  const schema = { tags, summary: '列出看得到的榜，新的在前', querystring, response: answers({ 200: page }) }
  app.get('/bounties', { schema, config: { action: 'list bounties' } }, async (request) => {
    const { after, limit, state } = request.query as z.output<typeof querystring>
    const { circles } = request.viewer
    const kept = await bountyPage(ports.db, { circles, state, after, limit: limit + 1 })
    const reading = readingOf(request, ports.db, ports)
    const page = pageOf(kept, limit, ({ created, id }) => ({ at: created, id }))
    const records = await Promise.all(page.records.map((each) => bountyView(each, reading)))
    return { records, next: page.next, total: await countBounties(ports.db, { circles, state }) }
  })
}

const read = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '读取一个榜', params, response: answers({ 200: bountyAnswered }) }
  app.get('/bounties/:id', { schema, config: { action: 'read bounty' } }, async (request) =>
    bountyView(await foundBounty(request, ports.db), readingOf(request, ports.db, ports)),
  )
}

const advance = (app: App, ports: HttpPorts): void => {
  const response = answers({ 201: bountyAnswered })
  const schema = { tags, summary: '榜往前走一步', params, headers: writeHeaders, body: step, response }
  app.post('/bounties/:id/steps', { schema, config: { action: 'advance bounty' } }, (request, reply) =>
    refusing(() =>
      answerWrite({ request, reply, ports }, async (tx) => {
        const bounty = await foundBounty(request, tx, { locked: true })
        permitOwned(request, ofBounty(bounty))
        const taken = { ...(request.body as z.output<typeof step>), by: request.viewer.accountId }
        const after = await stepBounty(bounty, taken, { tx, ports })
        return { status: 201, headers: {}, body: await bountyView(after, readingOf(request, tx, ports)) }
      }),
    ),
  )
}

const judge = (app: App, ports: HttpPorts): void => {
  const ofBid = params.extend({ bid: recordId })
  const response = answers({ 201: bountyAnswered })
  const schema = {
    tags,
    summary: '评审人给一份方案打分：一次，不能改',
    params: ofBid,
    headers: writeHeaders,
    body: score,
    response,
  }
  app.post('/bounties/:id/bids/:bid/scores', { schema, config: { action: 'judge bounty' } }, (request, reply) =>
    refusing(() =>
      answerWrite({ request, reply, ports }, async (tx) => {
        const bounty = await foundBounty(request, tx, { locked: true })
        permitOwned(request, ofBounty(bounty))
        const { bid: bidId } = request.params as z.output<typeof ofBid>
        const account = request.viewer.accountId!
        await scoreBid(bounty, { ...(request.body as z.output<typeof score>), bidId, account }, { tx, ports })
        return { status: 201, headers: {}, body: await bountyView(bounty, readingOf(request, tx, ports)) }
      }),
    ),
  )
}
