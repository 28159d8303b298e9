import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { engagementStates } from '../../domain/engagement.ts'
import { declineReasons } from '../../domain/feedback.ts'
import { type EngagementCourse, engagementsOf } from '../../domain/statistics/funnel.ts'
import { engagementPage } from '../../store/engagements/engagements.ts'
import { answers } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import { viewsOf } from '../engagements/view.ts'
import type { HttpPorts } from '../ports.ts'
import { counted, query, stage } from './funnel.ts'

const row = z.object({
  engagementId: z.string(),
  needId: z.string(),
  title: z.string().nullable(),
  candidate: z.string().nullable().describe('专家姓名或成果名称'),
  state: z.enum(engagementStates),
  on: z.iso.date().nullable().describe('到这一步的日期；婉拒的为 null'),
  reason: z.enum(declineReasons).nullable().describe('婉拒的原因'),
})
const rows = z
  .object({ rows: z.array(row).readonly(), hidden: z.int().min(0).describe('计入数字但您无权看到的对接') })
  .meta({ id: 'FunnelEngagements' })
const querystring = query.extend({
  stage: stage.default('recommended'),
  reason: z.enum(declineReasons).optional().describe('只要因这个原因婉拒的；与 stage 只用一个'),
})
const config = { action: 'see statistics' } as const

/** The engagements behind a number of the funnel, as many as it says. */
export const funnelEngagements =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: ['统计'],
      summary: '漏斗里一个数字背后的对接',
      querystring,
      response: answers({ 200: rows }),
    }
    app.get('/statistics/funnel/engagements', { schema, config }, async (request) => {
      const { viewer } = request
      const { stage: at, reason = null, ...asked } = request.query as z.output<typeof querystring>
      const { counting } = await counted(asked, viewer, ports)
      const courses = engagementsOf(counting.courses, { stage: at, reason })
      const filter = { ids: courses.map(({ engagementId }) => engagementId) }
      const page = { circles: viewer.circles, after: null, limit: courses.length }
      const kept = await engagementPage(ports.db, page, filter)
      const { views, shown } = await viewsOf(kept, { viewer, db: ports.db, now: ports.now() })
      const experts = kept.flatMap(({ kind, candidateId }) => (kind === 'expert' ? [candidateId] : []))
      await noteSeen(request, { needs: shown, experts: [...new Set(experts)] }, ports)
      const byId = new Map(courses.map((course) => [course.engagementId, course]))
      const told = views.map(({ id, needId, need, candidate, state }) => ({
        ...{ engagementId: id, needId, title: need?.title ?? null, candidate, state },
        ...sayOf(byId.get(id)!, reason === null ? at : null),
      }))
      return { rows: told, hidden: courses.length - told.length }
    })
  }

const sayOf = ({ reached, reason, ended }: EngagementCourse, at: z.output<typeof stage> | null) => ({
  on: at === null ? null : (reached[at] ?? null),
  reason: ended === 'declined' ? (reason ?? 'other') : null,
})
