import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { teamNearnesses } from '../../domain/team.ts'
import { recordId, strings } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import { withoutContacts } from '../libraries/contacts.ts'
import { found } from '../libraries/edits.ts'
import { needs } from '../libraries/needs.ts'
import type { HttpPorts } from '../ports.ts'

const cover = z.object({
  part: z.int().describe('需求的第几个部分，从 0 起'),
  score: z.number(),
  grade: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  gradeName: z.string(),
  reasons: strings,
  quotes: z.array(z.object({ source: z.string(), text: z.string() })).readonly(),
})
const team = z
  .object({
    parts: z
      .array(z.object({ label: z.string(), candidates: z.int().describe('够格的专家数；0 为没有人') }))
      .readonly()
      .describe('需求要的几样东西；只要一样时为空'),
    members: z
      .array(
        z.object({
          expertId: z.string(),
          name: z.string(),
          subtitle: z.string(),
          covers: z.array(cover).readonly(),
        }),
      )
      .readonly(),
    isSmallest: z.boolean().describe('没有更小的团队，同样大小的没有更好的'),
  })
  .meta({ id: 'Team' })

/** GET /needs/:id/team: a need that asks for several things gets the smallest team that covers them. */
export const needTeam =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const params = z.strictObject({ id: recordId })
    const querystring = z.strictObject({
      near: z.enum(teamNearnesses).optional().describe('organisation 尽量同一单位，city 尽量同城；人数最少在先'),
    })
    const summary = '为一条要几样东西的需求组一个最小的团队'
    const schema = { tags: ['匹配'], summary, params, querystring, response: answers({ 200: team }) }
    app.get('/needs/:id/team', { schema, config: { action: 'match need' } }, async (request) => {
      const { viewer } = request
      const need = await found(ports.db, needs, { id: request.params.id, viewer })
      const made = await ports.shortlists.team(need, { near: request.query.near ?? null, circles: viewer.circles })
      await noteSeen(request, { needs: [need], experts: made.members.map(({ expertId }) => expertId) }, ports)
      return withoutContacts(made)
    })
  }
