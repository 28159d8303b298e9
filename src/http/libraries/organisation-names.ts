import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { organisationKinds } from '../../domain/organisation.ts'
import { organisationsNamed } from '../../store/libraries/organisation-names.ts'
import { limit, text } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import type { HttpPorts } from '../ports.ts'

const answered = z.object({
  organisations: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(organisationKinds) })).readonly(),
})

/** GET /organisation-names: organisations by a part of their name, to choose one of. */
export const organisationNames =
  ({ db }: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const querystring = z.strictObject({ text: text(100).describe('名称的一部分，或编号'), limit: limit(50, 20) })
    const schema = { tags: ['组织'], summary: '按名称查找组织', querystring, response: answers({ 200: answered }) }
    app.get('/organisation-names', { schema, config: { action: 'list organisations' } }, async ({ query }) => ({
      organisations: await organisationsNamed(db, query.text, query.limit),
    }))
  }
