import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answerInvitation } from '../../../pipelines/engagements/answer.ts'
import { contactsOf } from '../../../pipelines/engagements/contacts.ts'
import { hearFirm } from '../../../pipelines/engagements/firm-word.ts'
import { officeName, whoIsInvited } from '../../../pipelines/engagements/invite.ts'
import { lookAtLink, openLink } from '../../../pipelines/engagements/links.ts'
import { refuse } from '../../../pipelines/engagements/refused.ts'
import { engagementStates } from '../../domain/engagement.ts'
import { type Database, inTransaction } from '../../ports/database.ts'
import type { KeptEngagement } from '../../store/engagements/engagements.ts'
import { needStore } from '../../store/libraries/needs.ts'
import { answers } from '../answers/problems.ts'
import { bringInStep } from '../answers/writes.ts'
import { noteLook, noteWrite } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { contactsAnswered } from './contacts.ts'
import { refusing } from './refusals.ts'
import { engagementAnswered, tags } from './schemas.ts'
import { answerBody, firmWordBody, lettersOf } from './steps.ts'
import { needForInvited } from './view.ts'

const token = z.string().min(1).max(200).describe('邮件链接里 # 之后的部分')
const looking = z.strictObject({ token })
const shown = z.object({
  purpose: z.enum(['invitation', 'solved']),
  asks: z.string().describe('谁在邀请'),
  invited: z.string().describe('邀请谁'),
  need: engagementAnswered.shape.need,
  expires: z.iso.datetime(),
})
const answering = z.union([
  z.strictObject({ token, answer: answerBody }).describe('答复邀请'),
  z.strictObject({ token, firmWord: firmWordBody }).describe('企业确认是否已解决'),
])
const done = z.object({
  id: z.string(),
  state: z.enum(engagementStates),
  contacts: contactsAnswered.nullable().describe('接受之后企业的联系方式'),
})

type App = Parameters<FastifyPluginAsyncZod>[0]

/** Links that need no account. Looking changes nothing; answering is a request of its own, once. */
export const engagementLinks =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [look, answer]) route(app, ports)
  }

const look = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '查看邮件链接里的邀请；不改变任何东西',
    body: looking,
    response: answers({ 200: shown }),
  }
  const config = { action: 'look at link of engagement' } as const
  app.post('/engagement-links/look', { schema, config }, (request) =>
    refusing(async () => {
      const { token } = request.body as z.output<typeof looking>
      const { link, engagement } = await lookAtLink(token, ports.db, ports.now())
      await noteLook(request, ports, { kind: 'engagement', recordIds: [engagement.id], fields: ['need'] })
      const { purpose, expires } = link
      return { purpose, expires, ...(await whoAndWhat(engagement, ports.db)) }
    }),
  )
}

const whoAndWhat = async (engagement: KeptEngagement, db: Database) => {
  const [need] = await needStore.byIds(db, [engagement.needId])
  return {
    asks: await officeName(engagement.pool, db),
    invited: (await whoIsInvited(engagement, db)).name,
    need: need === undefined ? null : needForInvited(need),
  }
}

const answer = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '凭邮件链接作答：只能一次', body: answering, response: answers({ 200: done }) }
  const config = { action: 'answer link of engagement' } as const
  app.post('/engagement-links/answer', { schema, config }, (request) =>
    refusing(async () => {
      const sent = request.body as z.output<typeof answering>
      // No memory of the answer is kept for copies of the request: it tells how people are reached, and the link opens once.
      const answered = await inTransaction(ports.db, async (tx) => {
        const after = await heard(sent, tx, ports)
        const told = { id: after.id, state: after.state, contacts: null }
        await noteWrite(request, tx, { now: ports.now, answered: told })
        if (!('answer' in sent) || !sent.answer.accepts) return told
        await noteLook(request, { ...ports, db: tx }, { kind: 'engagement', recordIds: [after.id], fields: ['firm'] })
        return { ...told, contacts: await contactsOf(after, tx) }
      })
      await bringInStep({ request, ports })
      return answered
    }),
  )
}

const heard = async (sent: z.output<typeof answering>, tx: Database, ports: HttpPorts): Promise<KeptEngagement> => {
  const { link, engagement } = await openLink(sent.token, tx, ports.now())
  const doing = { tx, ports: lettersOf(ports) }
  if ('answer' in sent) {
    if (link.purpose !== 'invitation') refuse('link for something else')
    return answerInvitation(engagement, { ...sent.answer, by: null, sentTo: link.sentTo }, doing)
  }
  if (link.purpose !== 'solved') refuse('link for something else')
  return hearFirm(engagement, { ...sent.firmWord, by: null }, doing)
}
