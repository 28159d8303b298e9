import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { refuse } from '../../../pipelines/engagements/refused.ts'
import { yuanIn } from '../../../pipelines/engagements/yuan.ts'
import { dayOf } from '../../domain/day.ts'
import { contractModes, outcomeKinds, sharedTotals } from '../../domain/engagement/outcome.ts'
import type { Database } from '../../ports/database.ts'
import { addOutcome, standingOutcomes, withdrawOutcome } from '../../store/engagements/outcomes.ts'
import { organisationStore } from '../../store/libraries/organisations.ts'
import { anyOf, recordId, someText, told, words } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { writeHeaders } from '../answers/writes.ts'
import type { HttpPorts } from '../ports.ts'
import { answered, readingOf } from './engagements.ts'
import { ofFirm, writeEngagement } from './found.ts'
import { engagementInFull, outcomeAnswered, params, tags } from './schemas.ts'

const outcome = z
  .strictObject({
    kind: z.enum(outcomeKinds).describe('intent 意向，contract 签约，project 立项，launch 落地：分开记，不互相代替'),
    standing: z.enum(['planned', 'actual']),
    on: z.iso.date().describe('计划或实际的日期'),
    contractNumber: told(100).describe('合同登记号'),
    amount: told(100).describe('金额，照写原话，如 约120万元'),
    mode: z
      .enum(contractModes)
      .nullable()
      .default(null)
      .describe(
        '委托开发 commissioned development，许可 licence，转让 assignment，作价入股 equity for technology，先使用后付费 use first, pay later，先投后股 invest first, convert later，共建 joint building',
      ),
    note: told(2000),
    credits: words(200).describe('共享这项成效的单位编号；需求所在园区总在内'),
  })
  .refine(({ kind, contractNumber, mode }) => kind === 'contract' || (contractNumber === null && mode === null), {
    path: ['mode'],
    message: '合同登记号和方式只在签约（contract）时填写',
  })
  .refine(({ kind, mode }) => kind !== 'contract' || mode !== null, {
    path: ['mode'],
    message: `签约要填方式：${contractModes.join('、')}`,
  })
const withdrawal = z.strictObject({ why: someText(500) })
const ledgerQuery = z.strictObject({
  kind: anyOf(z.enum(outcomeKinds)),
  standing: z.enum(['planned', 'actual']).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})
const total = z.object({ count: z.int(), yuan: z.number(), withAmount: z.int().describe('其中写明金额的项数') })
const ledger = z
  .object({
    rows: z.array(outcomeAnswered).readonly(),
    together: total.describe('几家共享的一项只算一次'),
    byOrganisation: z.record(z.string(), total).describe('各单位自己的账：共享的各算一次'),
  })
  .meta({ id: 'OutcomeLedger' })

type App = Parameters<FastifyPluginAsyncZod>[0]
const config = { action: 'record engagement' } as const

/** What engagements brought: rows that are never changed, and totals that equal their rows. */
export const engagementLedger =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [add, withdraw, list]) route(app, ports)
  }

const add = (app: App, ports: HttpPorts): void => {
  const response = answers({ 201: engagementInFull })
  const schema = { tags, summary: '记一项成效', params, headers: writeHeaders, body: outcome, response }
  app.post('/engagements/:id/outcomes', { schema, config }, (request, reply) =>
    writeEngagement({ request, reply, ports, whose: ofFirm }, async (engagement, tx) => {
      const told = request.body as z.output<typeof outcome>
      if (told.standing === 'actual' && told.on > dayOf(ports.now())) refuse('in the future')
      const credits = [...new Set([...(engagement.pool === null ? [] : [engagement.pool]), ...told.credits])]
      await refuseUnknown(told.credits, tx)
      const yuan = told.amount === null ? null : yuanIn(told.amount)
      const row = { ...told, credits, yuan, by: request.viewer.accountId, at: ports.now(), withdrawn: null }
      await addOutcome(tx, { ...row, id: ports.newId(), engagementId: engagement.id, bountyId: null })
      return answered(engagement, { status: 201, reading: readingOf(request.viewer, ports, tx) })
    }),
  )
}

const refuseUnknown = async (ids: readonly string[], tx: Database): Promise<void> => {
  const found = await organisationStore.byIds(tx, ids)
  const missing = ids.find((id) => !found.some((each) => each.id === id))
  if (missing !== undefined) throw new Refused(422, `没有编号为“${missing}”的单位，不能与它共享成效。`)
}

const withdraw = (app: App, ports: HttpPorts): void => {
  const ofOutcome = params.extend({ outcome: recordId })
  const response = answers({ 201: engagementInFull })
  const schema = {
    tags,
    summary: '撤回一项记错的成效；它留在台账里，不再计数',
    params: ofOutcome,
    headers: writeHeaders,
    body: withdrawal,
    response,
  }
  app.post('/engagements/:id/outcomes/:outcome/withdrawal', { schema, config }, (request, reply) =>
    writeEngagement({ request, reply, ports, whose: ofFirm }, async (engagement, tx) => {
      const { outcome: id } = request.params as z.output<typeof ofOutcome>
      const { why } = request.body as z.output<typeof withdrawal>
      const withdrawn = { by: request.viewer.accountId, at: ports.now(), why }
      if (!(await withdrawOutcome(tx, { id, engagementId: engagement.id }, withdrawn))) refuse('no such outcome')
      return answered(engagement, { status: 201, reading: readingOf(request.viewer, ports, tx) })
    }),
  )
}

const list = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '成效台账与合计', querystring: ledgerQuery, response: answers({ 200: ledger }) }
  app.get('/outcomes', { schema, config: { action: 'see outcomes' } }, async ({ viewer, query }) => {
    const rows = await standingOutcomes(ports.db, viewer.circles, query as z.output<typeof ledgerQuery>)
    const { together, byOrganisation } = sharedTotals(rows)
    return { rows, together, byOrganisation: Object.fromEntries(byOrganisation) }
  })
}
