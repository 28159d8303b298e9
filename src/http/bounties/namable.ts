import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { peopleToName } from '../../../pipelines/needs/people-to-name.ts'
import { recordId } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { found } from '../libraries/edits.ts'
import { needs } from '../libraries/needs.ts'
import { permit } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { tags } from './bounties.ts'

const person = z.object({
  accountId: z.string(),
  name: z.string(),
  as: z.enum(['office', 'upper', 'expert']).describe('office 园区科协，upper 上级科协，expert 有账号的专家'),
})
const params = z.strictObject({ id: recordId })

/** GET /needs/:id/people: who could be named for a need: of the panel of a bounty, or to answer for an engagement. */
export const namable =
  ({ db }: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const response = answers({ 200: z.object({ people: z.array(person).readonly() }) })
    const schema = {
      tags,
      summary: '可以点名的人：园区和上级科协的人员、有账号的专家；需求企业的人不在其中',
      params,
      response,
    }
    app.get('/needs/:id/people', { schema, config: { action: 'create bounty' } }, async (request) => {
      const need = await found(db, needs, { id: request.params.id, viewer: request.viewer })
      await permit(request, db, { kind: 'need', record: need })
      return { people: await peopleToName(need, request.viewer, db) }
    })
  }
