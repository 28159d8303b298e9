import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Organisation, organisationKinds } from '../../domain/organisation.ts'
import { relations } from '../../domain/organisation-graph.ts'
import { reachOf } from '../../domain/permissions.ts'
import type { Database } from '../../ports/database.ts'
import { organisationStore } from '../../store/libraries/organisations.ts'
import { parksBelow } from '../../store/organisation-graph.ts'
import {
  countBelow,
  organisationsAbove,
  organisationsBelow,
  organisationsBeside,
  peopleOf,
  recordsOf,
} from '../../store/organisation-neighbours.ts'
import { limit, recordId, strings } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteLook } from '../audit/trail.ts'
import { withoutContacts } from '../libraries/contacts.ts'
import { permitOwned } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'

const count = z.int().min(0)
const named = { id: z.string(), name: z.string(), kind: z.enum(organisationKinds) }
const relation = z
  .enum(relations)
  .describe(
    'approved-by 审批，guided-by 业务指导，located-in 属地，group-parent 集团上级，looks-after 园区科协与其园区，shares-office 合署，serves 联络服务',
  )

const several = z.array(relation).readonly()

const answered = z
  .object({
    organisation: z.object({ ...named, region: z.string().nullable(), park: z.string().nullable() }),
    above: z
      .array(z.object({ ...named, relations: several, level: count.describe('往上几层'), under: z.string() }))
      .readonly()
      .describe('它属于谁，近的在前'),
    below: z
      .array(z.object({ ...named, relations: several, below: count.describe('它下面又有几家') }))
      .readonly()
      .describe('直接在它下面的'),
    belowCounts: z.array(z.object({ kind: z.enum(organisationKinds), count })).readonly(),
    beside: z
      .array(z.object({ ...named, relation, isFrom: z.boolean().describe('true：它对对方；false：对方对它') }))
      .readonly(),
    records: z.object({ need: count, result: count, expert: count }).describe('您能看到的，它自己的和归它的库里的'),
    people: z
      .array(z.object({ role: z.string(), count, names: strings.nullable().describe('管理员才看得到；查看记入日志') }))
      .readonly(),
  })
  .meta({ id: 'OrganisationNeighbours' })

/** GET /organisations/:id/neighbours: whom an organisation belongs to, who hangs below it, and what it has here. */
export const organisationNeighbours =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const params = z.strictObject({ id: recordId })
    const querystring = z.strictObject({ limit: limit(200, 60) })
    const summary = '一个组织属于谁、下面有谁、有哪些人和资料（管理员，本园区）'
    const schema = { tags: ['组织'], summary, params, querystring, response: answers({ 200: answered }) }
    const config = { action: 'see neighbours of organisation' } as const
    app.get(
      '/organisations/:id/neighbours',
      { schema, config },
      async (request): Promise<z.output<typeof answered>> => {
        const { params, query, viewer } = request
        const { db } = ports
        const { id } = params
        const [found] = await organisationStore.byIds(db, [id])
        if (found === undefined) throw new Refused(404, `没有编号为“${id}”的组织。`)
        await permitNeighbours(request, found, db)
        const people = await peopleOf(db, id)
        const isNamed = reachOf(viewer, config.action) === 'any'
        if (isNamed && people.length > 0)
          await noteLook(request, ports, {
            kind: 'account',
            recordIds: [...new Set(people.map(({ accountId }) => accountId))],
            fields: ['name'],
          })
        const { name, kind, region, park } = found
        return withoutContacts({
          organisation: { id, name, kind, region, park },
          above: await organisationsAbove(db, id),
          below: await organisationsBelow(db, id, query.limit),
          belowCounts: await countBelow(db, id),
          beside: await organisationsBeside(db, id),
          records: await recordsOf(db, id, viewer.circles),
          people: byRole(people, isNamed),
        })
      },
    )
  }

// A park stands in itself; an upper level reads the parks below it and who sits in them.
const permitNeighbours = async (
  request: FastifyRequest,
  { id, park }: Pick<Organisation, 'id' | 'park'>,
  db: Database,
): Promise<void> => {
  const pool = park ?? id
  const { organisationId } = request.viewer
  const isBelow = organisationId !== null && (await parksBelow(db, organisationId)).includes(pool)
  if (!isBelow) permitOwned(request, { organisationId: id, pool, expertId: null, granted: [] })
}

const byRole = (people: Awaited<ReturnType<typeof peopleOf>>, isNamed: boolean) =>
  [...Map.groupBy(people, ({ role }) => role)].map(([role, same]) => ({
    role,
    count: same.length,
    names: isNamed ? same.map(({ name }) => name) : null,
  }))
