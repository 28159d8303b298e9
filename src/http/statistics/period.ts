import { z } from 'zod'
import { poolsOf } from '../../../pipelines/statistics/scope.ts'
import { dayOf } from '../../domain/day.ts'
import type { Viewer } from '../../domain/viewer.ts'
import { recordId } from '../answers/fields.ts'
import { Refused } from '../answers/problems.ts'
import type { HttpPorts } from '../ports.ts'

/** The days a statistic is of, as they stand in a query. */
export const period = {
  from: z.iso.date().optional().describe('第一天；不填为今年 1 月 1 日'),
  to: z.iso.date().optional().describe('最后一天，含；不填为今天'),
}

/** The days that are asked for; left out: this year until today. */
export const periodIn = (
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
  now: string,
): { readonly from: string; readonly to: string } => {
  const to = asked.to ?? dayOf(now)
  const from = asked.from ?? `${to.slice(0, 4)}-01-01`
  if (from > to) throw new Refused(422, `开始日期 ${from} 晚于结束日期 ${to}。`)
  return { from, to }
}

/** The days and the park a statistic is of, as they stand in a query. */
export const ofParks = z.strictObject({ ...period, pool: recordId.optional().describe('只算这个园区') })

/** The same as somebody may ask for it; refuses with 404 a park that is none of his. */
export const parksAsked = async (
  asked: z.output<typeof ofParks>,
  viewer: Viewer,
  { db, now }: Pick<HttpPorts, 'db' | 'now'>,
) => {
  const { from, to } = periodIn(asked, now())
  const { pool = null } = asked
  const scope = await poolsOf(pool, viewer, db)
  if (scope === undefined) throw new Refused(404, `没有编号为“${pool}”的园区。`)
  return { from, to, scope }
}
