import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { letBrokerRead } from '../../../pipelines/engagements/let-broker-read.ts'
import { type Proposal, propose } from '../../../pipelines/engagements/propose.ts'
import { dayOf } from '../../domain/day.ts'
import { engagementStates } from '../../domain/engagement.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import {
  countEngagements,
  engagementPage,
  type KeptEngagement,
  saveEngagement,
} from '../../store/engagements/engagements.ts'
import { placeOf } from '../../store/engagements/most-urgent-first.ts'
import { storeSeenBy } from '../../store/libraries/records.ts'
import { afterPlace, pageOf } from '../answers/cursor.ts'
import { anyOf, inReach, limit, recordId, someText, told, toldDate } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import { noteSeen } from '../audit/trail.ts'
import { found } from '../libraries/edits.ts'
import { needs } from '../libraries/needs.ts'
import { permit } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { foundEngagement, ofFirm, writeEngagement } from './found.ts'
import { refusing } from './refusals.ts'
import { engagementAnswered, engagementInFull, params, tags } from './schemas.ts'
import { type Reading, viewInFull, viewsOf } from './view.ts'

const share = z.number().min(0).max(1).nullable().default(null)
const account = recordId.nullable().default(null)

const contact = {
  contactName: told(100).describe('企业联系人；对方接受后才可见'),
  contactPhone: told(50),
  contactEmail: z.email({ pattern: z.regexes.html5Email }).max(320).nullable().default(null),
}

const proposed = z.strictObject({
  needId: recordId,
  kind: z.enum(['expert', 'result']),
  candidateId: recordId,
  owner: account.describe('首问责任人的账号；不填为本人'),
  broker: account.describe('技术经理人的账号'),
  origin: z
    .strictObject({
      shortlistId: recordId.nullable().default(null).describe('来自哪份对接清单'),
      position: z.int().min(1).max(1000).nullable().default(null),
      score: share,
      probability: share,
      profile: told(100),
    })
    .prefault({}),
  ...contact,
})

const changed = z.strictObject({
  owner: account,
  broker: account,
  nextAction: someText(200).nullable().default(null),
  nextDue: toldDate,
  // What the reader is not shown he cannot send again: left out, it stays.
  contactName: someText(100).nullable().optional(),
  contactPhone: someText(50).nullable().optional(),
  contactEmail: z.email({ pattern: z.regexes.html5Email }).max(320).nullable().optional(),
})

const day = z.iso.date().refine(inReach)

const filters = {
  state: anyOf(z.enum(engagementStates)),
  owner: recordId.optional().describe('首问责任人的账号'),
  needId: recordId.optional(),
  overdue: z.enum(['true']).optional().describe('只要已逾期的'),
  dueFrom: day.optional().describe('只要下一步期限在这一天或以后、还没有结束的'),
  dueUntil: day.optional().describe('只要下一步期限在这一天或以前、还没有结束的'),
}

const after = afterPlace(
  z.strictObject({
    isOver: z.boolean(),
    due: day.nullable(),
    created: z.iso.datetime().refine(inReach),
    id: recordId,
  }),
)

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /engagements: propose, list, read, hand over. */
export const engagements =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [create, list, read, change]) route(app, ports)
  }

/** What answers need, for whoever asks. */
export const readingOf = (viewer: Viewer, { now }: HttpPorts, db: Database): Reading => ({ viewer, db, now: now() })

const create = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '从一条匹配或对接清单的一行开始对接',
    headers: writeHeaders,
    body: proposed,
    response: answers({ 201: engagementInFull }),
  }
  app.post('/engagements', { schema, config: { action: 'create engagement' } }, (request, reply) =>
    refusing(() =>
      answerWrite({ request, reply, ports }, async (tx) => {
        const { viewer } = request
        const sent = request.body as z.output<typeof proposed>
        const need = await found(tx, needs, { id: sent.needId, viewer }).catch(refuseUnknown)
        await permit(request, tx, { kind: 'need', record: need })
        const { contactName, contactPhone, contactEmail, broker, origin } = sent
        const proposal: Proposal = {
          need,
          candidate: await candidateOf(sent, viewer, tx),
          owner: sent.owner ?? viewer.accountId,
          broker,
          origin,
          contact: { contactName, contactPhone, contactEmail },
          by: viewer.accountId,
        }
        return answered(await propose(proposal, tx, ports), { status: 201, reading: readingOf(viewer, ports, tx) })
      }),
    ),
  )
}

// The need is named in the body, not in the path: one that is not there is a wrong field.
const refuseUnknown = (error: unknown): never => {
  throw error instanceof Refused ? new Refused(422, error.message) : error
}

const candidateOf = async (
  { kind, candidateId }: Pick<z.output<typeof proposed>, 'kind' | 'candidateId'>,
  { circles }: Viewer,
  tx: Database,
): Promise<Proposal['candidate']> => {
  const [expert] = kind === 'expert' ? await storeSeenBy('expert', circles).byIds(tx, [candidateId]) : []
  if (expert !== undefined) return { kind: 'expert', record: expert }
  const [result] = kind === 'result' ? await storeSeenBy('result', circles).byIds(tx, [candidateId]) : []
  if (result !== undefined) return { kind: 'result', record: result }
  throw new Refused(422, `没有编号为“${candidateId}”的候选。`)
}

/** The answer to a write about an engagement: how it stands now. */
export const answered = async (
  engagement: KeptEngagement,
  { status, reading }: { readonly status: 200 | 201; readonly reading: Reading },
) => ({ status, headers: {}, body: (await viewInFull(engagement, reading)).view })

const list = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({ ...filters, after, limit: limit(100, 20) })
  const page = z.object({
    records: z.array(engagementAnswered).readonly(),
    next: z.string().nullable(),
    total: z.int(),
  })
  const schema = {
    tags,
    summary: '列出对接：逾期的在前，再按期限由近到远，同期的新的在前，已结束的在最后',
    querystring,
    response: answers({ 200: page }),
  }
  app.get('/engagements', { schema, config: { action: 'list engagements' } }, async (request) => {
    const { after, limit, overdue, ...asked } = request.query as z.output<typeof querystring>
    const { circles } = request.viewer
    const filter = { ...asked, overdueOn: overdue && dayOf(ports.now()) }
    const total = await countEngagements(ports.db, circles, filter)
    const kept = await engagementPage(ports.db, { circles, after, limit: limit + 1 }, filter)
    const page = pageOf(kept, limit, placeOf)
    const { views, shown } = await viewsOf(page.records, readingOf(request.viewer, ports, ports.db))
    await noteSeen(request, { needs: shown, experts: expertsIn(page.records) }, ports)
    return { records: views, next: page.next, total }
  })
}

const expertsIn = (engagements: readonly KeptEngagement[]): readonly string[] =>
  engagements.filter(({ kind }) => kind === 'expert').map(({ candidateId }) => candidateId)

const read = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '读取一个对接的全部经过', params, response: answers({ 200: engagementInFull }) }
  app.get('/engagements/:id', { schema, config: { action: 'read engagement' } }, async (request) => {
    const engagement = await foundEngagement(request, ports.db)
    const { view, shown } = await viewInFull(engagement, readingOf(request.viewer, ports, ports.db))
    await noteSeen(request, { needs: shown, experts: expertsIn([engagement]) }, ports)
    return view
  })
}

const change = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '改首问责任人、技术经理人、下一步和企业联系人',
    params,
    headers: writeHeaders,
    body: changed,
    response: answers({ 200: engagementInFull }),
  }
  app.put('/engagements/:id', { schema, config: { action: 'change engagement' } }, (request, reply) =>
    writeEngagement({ request, reply, ports, whose: ofFirm }, async (engagement, tx) => {
      const { contactName, contactPhone, contactEmail } = engagement
      const kept = { contactName, contactPhone, contactEmail }
      const told = { ...kept, ...(request.body as z.output<typeof changed>) }
      const after = { ...engagement, ...(told as typeof told & typeof kept) }
      await saveEngagement(tx, after)
      const { broker: before } = engagement
      await letBrokerRead(tx, { engagement: after, before, by: request.viewer.accountId, at: ports.now() })
      return answered(after, { status: 200, reading: readingOf(request.viewer, ports, tx) })
    }),
  )
}
