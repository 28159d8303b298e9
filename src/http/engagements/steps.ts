import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answerInvitation } from '../../../pipelines/engagements/answer.ts'
import { askFirm, hearFirm } from '../../../pipelines/engagements/firm-word.ts'
import { invite, release } from '../../../pipelines/engagements/invite.ts'
import { refuse } from '../../../pipelines/engagements/refused.ts'
import { takeStep } from '../../../pipelines/engagements/take-step.ts'
import { conclusions } from '../../domain/engagement.ts'
import { declineReasons } from '../../domain/feedback.ts'
import type { Action } from '../../domain/permissions/table.ts'
import type { Database } from '../../ports/database.ts'
import type { KeptEngagement } from '../../store/engagements/engagements.ts'
import { putRating } from '../../store/engagements/log.ts'
import { identityOf } from '../accounts/who-asks.ts'
import { told } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { writeHeaders } from '../answers/writes.ts'
import type { HttpPorts } from '../ports.ts'
import { answered, readingOf } from './engagements.ts'
import { ofFirm, ofPartner, sideOf, writeEngagement } from './found.ts'
import { engagementInFull, params, tags } from './schemas.ts'

const email = z.email({ pattern: z.regexes.html5Email }).max(320).nullable().default(null)

const bodies = {
  steps: z.strictObject({
    step: z
      .enum(['meet', 'intend', 'sign', 'launch', 'close'])
      .describe('meet 已见面，intend 有意向，sign 已签约，launch 已落地，close 结束；接受和婉拒由被邀请的人自己答复'),
    on: z.iso.date().optional().describe('发生的日期；不填为今天'),
    note: told(2000),
    conclusion: z.enum(conclusions).optional().describe('结束时必填；“已解决”须企业先确认'),
  }),
  invitation: z.strictObject({ email: email.describe('库里没有对方邮箱时填写') }),
  release: z.strictObject({}),
  answer: z
    .strictObject({
      accepts: z.boolean(),
      reason: z.enum(declineReasons).nullable().default(null).describe('婉拒的原因'),
      words: told(1000),
    })
    .refine(({ accepts, reason }) => accepts === (reason === null), {
      path: ['reason'],
      message: `婉拒要选原因，接受不填；可填 ${declineReasons.join('、')}`,
    }),
  'firm-word': z.strictObject({
    conclusion: z.enum(['solved', 'partly solved', 'unsolved']),
    words: told(2000),
  }),
  'firm-question': z.strictObject({ email: email.describe('对接里没有企业邮箱时填写') }),
  rating: z.strictObject({ stars: z.int().min(1).max(5), words: told(1000) }),
}
type Verb = keyof typeof bodies
/** What an expert or the firm answers by a link as well. */
export const { answer: answerBody, 'firm-word': firmWordBody } = bodies

interface Doing {
  readonly tx: Database
  readonly ports: HttpPorts
  readonly viewer: Parameters<typeof sideOf>[0]
}
type Does<V extends Verb> = (
  engagement: KeptEngagement,
  body: z.output<(typeof bodies)[V]>,
  doing: Doing,
) => Promise<KeptEngagement | undefined>

const does: { readonly [V in Verb]: Does<V> } = {
  steps: (engagement, body, { tx, ports, viewer }) =>
    takeStep(engagement, { ...body, by: viewer.accountId }, { tx, ports }),
  invitation: (engagement, body, { tx, ports, viewer }) =>
    invite(engagement, { ...body, by: viewer }, { tx, ports: lettersOf(ports) }),
  release: async (engagement, _, { tx, ports, viewer }) => {
    await release(engagement, viewer.accountId ?? refuse('no such account'), { tx, ports: lettersOf(ports) })
    return undefined
  },
  answer: (engagement, body, { tx, ports, viewer }) =>
    answerInvitation(engagement, { ...body, by: viewer.accountId, sentTo: null }, { tx, ports: lettersOf(ports) }),
  'firm-word': (engagement, body, { tx, ports, viewer }) =>
    hearFirm(engagement, { ...body, by: viewer.accountId }, { tx, ports }),
  'firm-question': async (engagement, body, { tx, ports }) => {
    await askFirm(engagement, body.email, { tx, ports: lettersOf(ports) })
    return undefined
  },
  rating: async (engagement, { stars, words }, { tx, ports, viewer }) => {
    if (!['met', 'intent', 'signed', 'launched', 'closed'].includes(engagement.state)) refuse('not met')
    const said = { side: sideOf(viewer, engagement), stars, words: words ?? '', by: viewer.accountId, at: ports.now() }
    await putRating(tx, { engagementId: engagement.id, ...said })
    return undefined
  },
}

/** What letters need of the house. */
export const lettersOf = (ports: HttpPorts) => ({ ...identityOf(ports), newId: ports.newId })

interface Route {
  readonly action: Action
  readonly summary: string
  readonly whose?: typeof ofFirm
}

const routes: Readonly<Record<Verb, Route>> = {
  steps: { action: 'advance engagement', summary: '对接往前走一步', whose: ofFirm },
  invitation: { action: 'invite for engagement', summary: '发出邀请：邮件里的链接不需要账号', whose: ofFirm },
  release: { action: 'release engagement', summary: '批准向境外专家提供：须与发出邀请的不是同一人', whose: ofFirm },
  answer: { action: 'answer engagement', summary: '被邀请的人自己答复：接受或婉拒', whose: ofPartner },
  'firm-word': { action: 'confirm engagement', summary: '企业自己说：是否已解决', whose: ofFirm },
  'firm-question': { action: 'invite for engagement', summary: '发邮件请企业确认是否已解决', whose: ofFirm },
  rating: { action: 'rate engagement', summary: '互相评价：1 到 5 分并说明' },
}

/** POST /engagements/:id/VERB: everything that moves an engagement. */
export const engagementSteps =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const verb of Object.keys(routes) as readonly Verb[]) {
      const { action, summary, ...rest } = routes[verb]
      const response = answers({ 201: engagementInFull })
      const schema = { tags, summary, params, headers: writeHeaders, body: bodies[verb], response }
      app.post(`/engagements/:id/${verb}`, { schema, config: { action } }, (request, reply) =>
        writeEngagement({ request, reply, ports, ...rest }, async (engagement, tx) => {
          const { viewer } = request
          const act = does[verb] as Does<Verb>
          const after = await act(engagement, request.body as never, { tx, ports, viewer })
          return answered(after ?? engagement, { status: 201, reading: readingOf(viewer, ports, tx) })
        }),
      )
    }
  }
