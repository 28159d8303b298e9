import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { possibleJudges } from '../../../pipelines/bounties/judges.ts'
import { recordId } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { found } from '../libraries/edits.ts'
import { needs } from '../libraries/needs.ts'
import { permit } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { tags } from './bounties.ts'

const judge = z.object({
  accountId: z.string(),
  name: z.string(),
  as: z.enum(['office', 'upper', 'expert']).describe('office 园区科协，upper 上级科协，expert 有账号的专家'),
})
const params = z.strictObject({ id: recordId })

/** GET /needs/:id/judges: who could be of the panel of a bounty for a need. */
export const judges =
  ({ db }: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const response = answers({ 200: z.object({ judges: z.array(judge).readonly() }) })
    const schema = { tags, summary: '可以请来评榜的人；出榜企业的人不在其中', params, response }
    app.get('/needs/:id/judges', { schema, config: { action: 'create bounty' } }, async (request) => {
      const need = await found(db, needs, { id: request.params.id, viewer: request.viewer })
      await permit(request, db, { kind: 'need', record: need })
      return { judges: await possibleJudges(need, request.viewer, db) }
    })
  }
