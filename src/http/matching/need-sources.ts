import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { widen } from '../../../pipelines/widen.ts'
import { possibleVerbs } from '../../domain/need-moves.ts'
import { poolSourceNames, poolSources } from '../../domain/pool-source.ts'
import { limit, recordId } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import { found } from '../libraries/edits.ts'
import { needs } from '../libraries/needs.ts'
import type { HttpPorts } from '../ports.ts'
import { advice, degraded, matchList, openMatch, shownIn } from './match-answer.ts'

const organisation = z.object({ id: z.string(), name: z.string() })
const answered = z
  .object({
    local: z.object({ matches: matchList, advice, degraded }).describe('本园区资源库里的'),
    says: z.string().nullable().describe('本地没有合适的时这样说；有则为 null'),
    sources: z
      .array(
        z.object({
          source: z.enum(poolSources),
          sourceName: z.string(),
          pools: z.array(organisation).readonly().describe('来自谁的资源库'),
          matches: matchList,
        }),
      )
      .readonly()
      .describe('本园区以外、较强相关以上的，按来源分开'),
    upper: z.array(organisation).readonly().describe('可以上报到的上级科协'),
    mayEscalate: z.boolean().describe('现在能否用 POST /needs/{id}/escalate 一键上报'),
  })
  .meta({ id: 'NeedSources' })
const params = z.strictObject({ id: recordId })
const querystring = z.strictObject({ kind: z.enum(['expert', 'result']).default('expert'), limit: limit(20, 5) })

/** GET /needs/:id/sources: where the park has nobody, whom others have, and to whom it could be reported. */
export const needSources =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const summary = '本地无合适的，看看上级、学会、高校院所和伙伴园区的，按来源标明'
    const schema = { tags: ['匹配'], summary, params, querystring, response: answers({ 200: answered }) }
    app.get('/needs/:id/sources', { schema, config: { action: 'match need' } }, async (request) => {
      const { viewer, query } = request
      const need = await found(ports.db, needs, { id: request.params.id, viewer })
      const widened = await widen({ need, circles: viewer.circles, ...query }, ports)
      const { local, isServedLocally, sources, upper } = widened
      const all = [...local.matches, ...sources.flatMap(({ matches }) => matches)]
      await noteSeen(request, shownIn({ ...local, matches: all }), ports)
      const noun = query.kind === 'expert' ? '专家' : '成果'
      return {
        local: { matches: local.matches.map(openMatch), advice: local.advice, degraded: local.degraded },
        says: isServedLocally ? null : `本地无合适${noun}`,
        sources: sources.map(({ matches, ...each }) => ({
          ...each,
          sourceName: poolSourceNames[each.source],
          matches: matches.map(openMatch),
        })),
        upper,
        mayEscalate: upper.length > 0 && possibleVerbs(need.state).includes('escalate'),
      }
    })
  }
