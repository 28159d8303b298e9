import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { associationsOfViewer, parksOfViewer } from '../../../pipelines/statistics/parks.ts'
import { dayOf } from '../../domain/day.ts'
import { filingStates } from '../../domain/statistics/yearly.ts'
import { answers } from '../answers/problems.ts'
import type { HttpPorts } from '../ports.ts'

const count = z.int().min(0)
const filing = z
  .object({
    state: z.enum(filingStates),
    version: z.int(),
    at: z.iso.datetime(),
    reason: z.string().nullable(),
  })
  .nullable()
  .describe('这一年采集表的最后一版；没有报为 null')
const answered = z
  .object({
    year: z.int(),
    associations: z
      .array(z.object({ id: z.string(), name: z.string(), filing }))
      .readonly()
      .describe('直接下级的科协；园区科协由其园区上报'),
    parks: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          needs: count.describe('已提交、没有撤销的需求'),
          waiting: count.describe('其中等待园区审核的'),
          open: count.describe('进行中的对接'),
          overdue: count.describe('其中已逾期的'),
          last: z.iso.datetime().nullable().describe('最近一次有动静的时刻；从来没有为 null'),
          asleep: z.boolean().describe('很久没有动静'),
          filing,
        }),
      )
      .readonly(),
  })
  .meta({ id: 'ParksBelow' })

/** GET /statistics/parks: the parks below one in numbers, and whether each has filed its year. */
export const parkRoutes =
  ({ db, now }: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const querystring = z.strictObject({
      year: z.coerce.number().int().min(1990).max(2199).optional().describe('采集表的年份，不填为今年'),
    })
    const summary = '下级各园区：需求、对接、逾期、动静，和年度采集表；不含需求原文'
    const schema = { tags: ['统计'], summary, querystring, response: answers({ 200: answered }) }
    app.get('/statistics/parks', { schema, config: { action: 'see statistics' } }, async ({ viewer, query }) => {
      const at = now()
      const year = query.year ?? Number(dayOf(at).slice(0, 4))
      return {
        year,
        associations: await associationsOfViewer({ viewer, year }, db),
        parks: await parksOfViewer({ viewer, year, now: at }, db),
      }
    })
  }
