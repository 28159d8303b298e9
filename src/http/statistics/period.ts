import { z } from 'zod'
import { dayOf } from '../../domain/day.ts'
import { Refused } from '../answers/problems.ts'

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
