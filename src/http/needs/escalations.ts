import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { organisationStore } from '../../store/libraries/organisations.ts'
import { storeSeenBy } from '../../store/libraries/records.ts'
import { escalatedTo } from '../../store/needs/escalated-needs.ts'
import { answers } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import { needAnswered } from '../libraries/need-answered.ts'
import { needs } from '../libraries/needs.ts'
import type { HttpPorts } from '../ports.ts'

const answered = z.object({
  escalations: z
    .array(
      z.object({
        need: needAnswered,
        from: z.string().nullable().describe('哪个单位上报的'),
        reason: z.string().nullable(),
        at: z.iso.datetime(),
      }),
    )
    .readonly()
    .describe('上报给本单位、还没有退回的需求，新的在前'),
})

/** GET /escalations: the needs that were escalated to one's own office. */
export const escalations =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = { tags: ['需求'], summary: '上报给本单位的需求', response: answers({ 200: answered }) }
    app.get('/escalations', { schema, config: { action: 'list needs' } }, async (request) => {
      const { organisationId, circles } = request.viewer
      const escalated = organisationId === null ? [] : await escalatedTo(ports.db, organisationId)
      const ids = escalated.map(({ needId }) => needId)
      const shown = new Map((await storeSeenBy('need', circles).byIds(ports.db, ids)).map((need) => [need.id, need]))
      const offices = await organisationStore.byIds(
        ports.db,
        escalated.flatMap((each) => each.organisationId ?? []),
      )
      await noteSeen(request, { needs: [...shown.values()] }, ports)
      return {
        escalations: escalated.flatMap(({ needId, reason, at, organisationId: by }) => {
          const need = shown.get(needId)
          const from = offices.find(({ id }) => id === by)?.name ?? null
          return need === undefined ? [] : [{ need: needs.view(need), from, reason, at }]
        }),
      }
    })
  }
