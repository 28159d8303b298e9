import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { needsOf } from '../../../pipelines/shortlist/needs-of.ts'
import { tripDocx, tripXlsx } from '../../../pipelines/trips/export/itinerary.ts'
import type { TripOrder } from '../../../pipelines/trips/plan-trip.ts'
import { dayOf } from '../../domain/day.ts'
import { refusalCodes } from '../../domain/match.ts'
import { homePool } from '../../domain/permissions.ts'
import { halves, type TripPlan, tripRefusals } from '../../domain/trip.ts'
import { recordId, strings } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import { withoutContacts } from '../libraries/contacts.ts'
import { seenBy } from '../libraries/edits.ts'
import { experts } from '../libraries/experts.ts'
import { permitOwned } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { ofPool } from '../shortlists/found.ts'
import { plainLetterhead } from '../shortlists/letterhead.ts'

const refusal = z.enum([...refusalCodes, ...tripRefusals])
const grade = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
const firm = z.object({ organisationId: z.string().nullable(), name: z.string(), region: z.string().nullable() })
const bringing = {
  expertId: z.string(),
  firm,
  needs: z
    .array(
      z.object({
        needId: z.string(),
        title: z.string(),
        score: z.number(),
        grade,
        gradeName: z.string(),
        reasons: strings,
        quotes: z.array(z.object({ source: z.string(), text: z.string() })).readonly(),
      }),
    )
    .readonly(),
}
const plan = z
  .object({
    day: z.iso.date(),
    visitors: z
      .array(
        z.object({
          expertId: z.string(),
          name: z.string(),
          subtitle: z.string(),
          visits: z.int(),
          refusal: refusal.nullable().describe('为什么不安排；能安排的为 null'),
        }),
      )
      .readonly(),
    visits: z.array(z.object({ half: z.enum(halves), place: z.int(), ...bringing })).readonly(),
    passed: z
      .array(z.object({ ...bringing, why: z.string() }))
      .readonly()
      .describe('合适而没有排上的，及原因'),
    refused: z
      .array(z.object({ expertId: z.string(), needId: z.string(), title: z.string(), code: refusal }))
      .readonly()
      .describe('不能安排的：已谢绝、正在对接、同一单位等'),
    isOptimal: z.boolean().describe('没有哪种安排更好'),
  })
  .meta({ id: 'TripPlan' })

const many = (most: number) =>
  z.preprocess((sent) => (typeof sent === 'string' ? [sent] : sent), z.array(recordId).max(most).readonly())
const places = (usual: number) => z.coerce.number().int().min(0).max(8).default(usual)
const query = z.strictObject({
  expert: many(20).describe('来访的专家，可以几位'),
  day: z.iso.date().describe('哪一天来'),
  pool: recordId.optional().describe('到哪个园区；不填为本人所属的'),
  morning: places(2).describe('每位专家上午走访几家'),
  afternoon: places(2).describe('下午走访几家'),
  without: many(200).default([]).describe('不走访的单位'),
})

type App = Parameters<FastifyPluginAsyncZod>[0]
type Asked = z.output<typeof query>

/** /trips: an expert or a delegation comes on a day; which firms they are brought to. Nothing is stored. */
export const trips =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    planning(app, ports)
    itinerary(app, ports)
  }

const tags = ['走访行程']
const config = { action: 'plan trip' } as const

const planning = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '专家来访：走访哪些企业、哪些需求',
    querystring: query,
    response: answers({ 200: plan }),
  }
  app.get('/trips/plan', { schema, config }, async (request) => planned(request, request.query, ports))
}

const office = 'application/vnd.openxmlformats-officedocument'
const formats = {
  xlsx: { type: `${office}.spreadsheetml.sheet`, write: tripXlsx },
  docx: { type: `${office}.wordprocessingml.document`, write: tripDocx },
} as const

const itinerary = (app: App, ports: HttpPorts): void => {
  const querystring = query.extend({ format: z.enum(['xlsx', 'docx']).default('xlsx') })
  const schema = { tags, summary: '导出行程单', querystring, response: answers({ 200: z.any().describe('文件') }) }
  app.get('/trips/plan/export', { schema, config }, async (request, reply) => {
    const { format, ...asked } = request.query
    const made = await planned(request, asked, ports)
    const letterhead = await plainLetterhead(ports.db, poolOf(request, asked), dayOf(ports.now()))
    const { type, write } = formats[format]
    const name = encodeURIComponent(`行程单-${made.day}.${format}`)
    return reply
      .type(type)
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .serializer((sent: unknown) => sent as string)
      .send(await write({ plan: made, letterhead }))
  })
}

const poolOf = ({ viewer }: FastifyRequest, { pool }: Asked): string => {
  const own = pool ?? homePool(viewer)
  if (own === null) throw new Refused(422, '缺少 pool：请写明到哪个园区。')
  return own
}

const planned = async (request: FastifyRequest, asked: Asked, ports: HttpPorts): Promise<TripPlan> => {
  const { viewer } = request
  const pool = poolOf(request, asked)
  permitOwned(request, ofPool({ pool }))
  const coming = await seenBy(viewer, experts).byIds(ports.db, asked.expert)
  const known = new Map(coming.map((expert) => [expert.id, expert]))
  const unknown = asked.expert.find((id) => !known.has(id))
  if (unknown !== undefined) throw new Refused(422, `没有编号为“${unknown}”的专家。`)
  const needs = await needsOf({ needs: null, pool }, viewer.circles, ports.db)
  const order: TripOrder = {
    experts: [...new Set(asked.expert)].map((id) => known.get(id)!),
    day: asked.day,
    needs,
    places: { morning: asked.morning, afternoon: asked.afternoon },
    without: new Set(asked.without),
    circles: viewer.circles,
  }
  const made = withoutContacts(await ports.shortlists.trip(order))
  const told = new Set([...made.visits, ...made.passed].flatMap((visit) => visit.needs.map(({ needId }) => needId)))
  await noteSeen(request, { needs: needs.filter(({ id }) => told.has(id)), experts: [...known.keys()] }, ports)
  return made
}
