import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { csvFile } from '../../../pipelines/csv-line.ts'
import { countedNeeds, funnelFrom, rowsAt } from '../../../pipelines/statistics/funnel.ts'
import { declineReasons } from '../../domain/feedback.ts'
import { masked } from '../../domain/masked.ts'
import { needStates } from '../../domain/need.ts'
import {
  type FunnelStage,
  funnelStages,
  type NeedCourse,
  standstillOf,
  standstills,
} from '../../domain/statistics/funnel.ts'
import type { Viewer } from '../../domain/viewer.ts'
import { storeSeenBy } from '../../store/libraries/records.ts'
import { someText } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { ofParks, periodIn } from './period.ts'
import { sendCsv } from './send-csv.ts'

/** A line of the funnel. */
export const stage = z.enum(funnelStages)
const count = z.int().min(0)
const line = z
  .object({
    stage: stage.describe(
      'submitted 发布，qualified 合格，recommended 推荐，accepted 接受，met 见面，intent 意向，signed 签约，launched 落地',
    ),
    needs: count.describe('到过这一步的需求'),
    of: count.describe('到过上一步的需求，即分母'),
    engagements: count.nullable().describe('到过这一步的对接；一个需求可以有几个'),
    stopped: z.partialRecord(z.enum(standstills), count).describe('停在这一步的需求，按原因'),
  })
  .meta({ id: 'FunnelLine' })
const lines = z.array(line).readonly()
const funnel = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    lines,
    declined: z.array(z.object({ reason: z.enum(declineReasons), engagements: count })).readonly(),
    byPark: z.array(z.object({ id: z.string(), name: z.string(), lines })).readonly(),
    byIndustry: z
      .array(z.object({ industry: z.string().nullable(), name: z.string().nullable().describe('行业名称'), lines }))
      .readonly(),
    undisclosed: count.nullable().describe('过小而不单列的行业，合计；没有或仍太少为 null'),
  })
  .meta({ id: 'Funnel' })

const row = z
  .object({
    needId: z.string(),
    title: z.string(),
    pool: z.string().nullable(),
    organisationId: z.string().nullable(),
    industry: z.string().nullable(),
    state: z.enum(needStates),
    reached: z.partialRecord(stage, z.iso.date()).describe('每一步第一次到的日期'),
    standstill: z.enum(standstills),
    engagements: count,
  })
  .meta({ id: 'FunnelRow' })
const rows = z.object({
  rows: z.array(row).readonly(),
  hidden: count.describe('计入数字但您无权看到的需求'),
})

/** Which needs are counted, as it stands in a query. */
export const query = ofParks.extend({ industry: someText(100).optional().describe('只算这个行业') })
const config = { action: 'see statistics' } as const

type App = Parameters<FastifyPluginAsyncZod>[0]

/** How far needs have come, every number with its denominator, and the needs behind it. */
export const funnelRoutes =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [numbers, behind, file]) route(app, ports)
  }

const numbers = (app: App, ports: HttpPorts): void => {
  const schema = { tags: ['统计'], summary: '漏斗：发布到落地', querystring: query, response: answers({ 200: funnel }) }
  app.get(
    '/statistics/funnel',
    { schema, config },
    async ({ query: asked, viewer }): Promise<z.output<typeof funnel>> => {
      const { counting, from, to } = await counted(asked as z.output<typeof query>, viewer, ports)
      const { byPark, byIndustry, ...rest } = funnelFrom(counting)
      return {
        from,
        to,
        ...rest,
        byPark: byPark.map(({ key: { id, name }, lines }) => ({ id, name, lines })),
        byIndustry: byIndustry.map(({ key, lines }) => ({
          industry: key,
          name: key && ports.industryName(key),
          lines,
        })),
      }
    },
  )
}

const ofStage = query.extend({
  stage: stage.default('submitted'),
  standstill: z.enum(standstills).optional().describe('只要停在这一步、因为这个原因的'),
})

const behind = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags: ['统计'],
    summary: '一个数字背后的需求',
    querystring: ofStage,
    response: answers({ 200: rows }),
  }
  app.get('/statistics/funnel/rows', { schema, config }, async (request) => {
    const { shown, hidden } = await visibleRows(request, ports)
    await noteSeen(
      request,
      { needs: shown.map(({ needId, organisationId }) => ({ id: needId, organisationId })) },
      ports,
    )
    return { rows: shown, hidden }
  })
}

const file = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: z.string().describe('CSV，UTF-8') })
  const schema = { tags: ['统计'], summary: '一个数字背后的需求，作为表格下载', querystring: ofStage, response }
  app.get('/statistics/funnel/rows.csv', { schema, config }, async (request, reply) => {
    const { shown, hidden } = await visibleRows(request, ports)
    await noteSeen(
      request,
      { needs: shown.map(({ needId, organisationId }) => ({ id: needId, organisationId })) },
      ports,
    )
    return sendCsv(
      reply,
      'funnel',
      csvFile([
        headers,
        ...shown.map(({ reached, ...each }) => [
          each.needId,
          each.title,
          each.pool ?? '',
          each.organisationId ?? '',
          each.industry ?? '',
          each.state,
          each.standstill,
          String(each.engagements),
          ...funnelStages.map((name) => reached[name] ?? ''),
        ]),
        ...(hidden === 0 ? [] : [[`另有 ${hidden} 条计入数字而不在可见范围内`]]),
      ]),
    )
  })
}

const headers = [
  ...['编号', '需求名称', '园区', '单位', '行业', '状态', '停留原因', '对接数'],
  ...['发布', '合格', '推荐', '接受', '见面', '意向', '签约', '落地'],
]

/** The needs somebody asks about; refuses with 404 a park that is none of his. */
export const counted = async (asked: z.output<typeof query>, viewer: Viewer, { db, now }: HttpPorts) => {
  const { from, to } = periodIn(asked, now())
  const { pool = null, industry = null } = asked
  const counting = await countedNeeds({ from, to, pool, industry }, viewer, db)
  if (counting === undefined) throw new Refused(404, `没有编号为“${pool}”的园区。`)
  return { counting, from, to }
}

const visibleRows = async (
  { query: asked, viewer }: { readonly query: unknown; readonly viewer: Viewer },
  ports: HttpPorts,
): Promise<{ readonly shown: readonly z.output<typeof row>[]; readonly hidden: number }> => {
  const told = asked as z.output<typeof ofStage>
  const { counting } = await counted(told, viewer, ports)
  const courses = rowsAt(counting.courses, told.stage as FunnelStage, told.standstill ?? null)
  const seen = await storeSeenBy('need', viewer.circles).byIds(
    ports.db,
    courses.map(({ needId }) => needId),
  )
  const titles = new Map(seen.map(({ id, title }) => [id, masked(title)]))
  const shown = courses.flatMap((course) => {
    const title = titles.get(course.needId)
    return title === undefined ? [] : [rowOf(course, title)]
  })
  return { shown, hidden: courses.length - shown.length }
}

const rowOf = ({ engagements, ...course }: NeedCourse, title: string): z.output<typeof row> => ({
  ...course,
  title,
  standstill: standstillOf({ state: course.state, engagements }),
  engagements: engagements.length,
})
