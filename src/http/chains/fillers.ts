import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { poolSourceNames, poolSources } from '../../domain/pool-source.ts'
import { limit, strings } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import { degraded, matchList, openMatch, shownIn } from '../matching/match-answer.ts'
import type { HttpPorts } from '../ports.ts'
import { foundChain } from './found.ts'
import { nodeId, params, tags } from './schemas.ts'

const evidence = z
  .object({ projects: strings, technologies: strings.describe('论文和专利'), results: strings })
  .describe('项目、技术、成果中说到这个环节的，分开计')
const answered = z
  .object({
    fillers: z
      .array(
        z.object({
          match: matchList.unwrap().element,
          source: z.enum(poolSources),
          sourceName: z.string(),
          pool: z.string().nullable().describe('来自谁的资源库'),
          evidence: evidence.nullable().describe('成果没有分项，为 null'),
          lastSaid: z.iso.date().describe('最近一次更新或确认'),
          isStale: z.boolean().describe('一年没有更新或确认：邀请前先核实'),
        }),
      )
      .readonly()
      .describe('最合适的在前；本地和各级资源库一起，来源分别标明'),
    degraded,
  })
  .meta({ id: 'ChainFillers' })
const querystring = z.strictObject({
  node: nodeId,
  kind: z.enum(['expert', 'result']).default('expert'),
  limit: limit(50, 20),
})

/** GET /chains/:id/fillers: who could fill a link, ranked and proven as any question is. */
export const chainFillers =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const summary = '谁能补上一个环节：按环节的用词在各资源库中找'
    const schema = { tags, summary, params, querystring, response: answers({ 200: answered }) }
    app.get('/chains/:id/fillers', { schema, config: { action: 'read chain' } }, async (request) => {
      const { viewer, query } = request
      const { node: id, ...asked } = query as z.output<typeof querystring>
      const chain = await foundChain(request, ports.db)
      const node = chain.nodes.find((each) => each.id === id)
      if (node === undefined) throw new Refused(404, `这条链上没有编号为“${id}”的环节。`)
      const found = await ports.chains.fill(chain, { node, circles: viewer.circles, ...asked })
      await noteSeen(request, shownIn({ matches: found.fillers.map(({ match }) => match) }), ports)
      return {
        fillers: found.fillers.map(({ match, ...each }) => ({
          ...each,
          match: openMatch(match),
          sourceName: poolSourceNames[each.source],
        })),
        degraded: found.degraded,
      }
    })
  }
