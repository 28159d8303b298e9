import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { needStates } from '../../domain/need.ts'
import { confirmers, needDeeds, proxyChannels } from '../../domain/need-history.ts'
import { accountsByIds } from '../../store/identity/accounts.ts'
import { organisationStore } from '../../store/libraries/organisations.ts'
import { historyOf } from '../../store/needs/need-history.ts'
import { proxyOf, waitingProxies } from '../../store/needs/need-proxies.ts'
import { recordId } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import { found } from '../libraries/edits.ts'
import { needs } from '../libraries/needs.ts'
import { permit } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { linkAnswered, linkOf } from './listed.ts'

const who = {
  account: z.string().nullable().describe('姓名；不是由有账号的人做的为 null'),
  organisation: z.string().nullable().describe('以哪个组织的身份'),
}

const answered = z
  .object({
    proxy: z
      .object({
        ...who,
        owner: z.string().describe('需求属于哪个单位'),
        channel: z.enum(proxyChannels),
        at: z.iso.datetime(),
        confirmedBy: z
          .enum(confirmers)
          .nullable()
          .describe('member 企业人员，link 企业凭链接，park 园区；null 还没有确认'),
        confirmedAt: z.iso.datetime().nullable(),
        link: linkAnswered,
      })
      .nullable()
      .describe('代录：谁代哪个单位记下，从什么渠道听来'),
    events: z
      .array(
        z.object({
          deed: z.enum(needDeeds),
          fromState: z.enum(needStates).nullable(),
          toState: z.enum(needStates),
          at: z.iso.datetime(),
          ...who,
          role: z.string(),
          reason: z.string().nullable(),
          detail: z.string().nullable().describe('发布给谁、上报给谁、并入哪条、怎样确认'),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'NeedHistory' })

/** GET /needs/:id/history: what happened to a need, first things first, for its firm and its office. */
export const needHistory =
  ({ db, ...ports }: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const params = z.strictObject({ id: recordId })
    const summary = '一条需求的来历：谁、何时、从什么状态到什么状态、为什么'
    const schema = { tags: ['需求'], summary, params, response: answers({ 200: answered }) }
    app.get(
      '/needs/:id/history',
      { schema, config: { action: 'see history of need' } },
      async (request): Promise<z.output<typeof answered>> => {
        const need = await found(db, needs, { id: request.params.id, viewer: request.viewer })
        await permit(request, db, { kind: 'need', record: need })
        const events = await historyOf(db, need.id)
        const proxy = await proxyOf(db, need.id)
        const accounts = await accountsByIds(
          db,
          [...events, proxy].flatMap((each) => each?.accountId ?? []),
        )
        const firms = await organisationStore.byIds(
          db,
          [...events, proxy].flatMap((each) => each?.organisationId ?? []),
        )
        const named = ({ accountId, organisationId }: Who) => ({
          account: accounts.find(({ id }) => id === accountId)?.name ?? null,
          organisation: firms.find(({ id }) => id === organisationId)?.name ?? organisationId,
        })
        const wrote = events.find(({ deed }) => deed === 'begin') ?? { accountId: null, organisationId: null }
        const waiting = (await waitingProxies(db, [need.id])).get(need.id)
        const link = waiting === undefined ? null : linkOf(waiting, ports.now())
        await noteSeen(request, { needs: [need] }, { db, ...ports })
        return {
          proxy:
            proxy === undefined ? null : { ...proxy, ...named(wrote), owner: `${named(proxy).organisation}`, link },
          events: events.map((event) => ({ ...event, ...named(event) })),
        }
      },
    )
  }

interface Who {
  readonly accountId: string | null
  readonly organisationId: string | null
}
