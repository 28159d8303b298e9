import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { organisationsIn } from '../../domain/audience.ts'
import { organisationKinds } from '../../domain/organisation.ts'
import { organisationsNamed } from '../../store/libraries/organisation-names.ts'
import { limit, recordId, text } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import type { HttpPorts } from '../ports.ts'

const answered = z.object({
  organisations: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(organisationKinds) })).readonly(),
  total: z.int().describe('一共有几个，包括没有列出的'),
})

/** GET /organisation-names: organisations by a part of their name, to choose one of. */
export const organisationNames =
  ({ db }: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const querystring = z.strictObject({
      text: text(100).describe('名称里的字词，几个都要有；或编号'),
      kind: z.enum(organisationKinds).optional(),
      park: recordId.optional().describe('只要这个园区里的'),
      mine: z.enum(['true']).optional().describe('只要您当前身份所代表的：本单位，联络员还有其服务的企业'),
      limit: limit(50, 20),
    })
    const schema = { tags: ['组织'], summary: '按名称查找组织', querystring, response: answers({ 200: answered }) }
    app.get('/organisation-names', { schema, config: { action: 'list organisations' } }, async ({ viewer, query }) => {
      const { mine, limit, ...sought } = query
      const ids = mine && organisationsIn(viewer.circles ?? [])
      return organisationsNamed(db, { ...sought, ids }, limit)
    })
  }
