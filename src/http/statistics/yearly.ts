import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  type FilingOf,
  type FilingRefusal,
  fileYear,
  reviewYear,
  type YearlyView,
  yearlyView,
} from '../../../pipelines/statistics/yearly.ts'
import { dayOf } from '../../domain/day.ts'
import { filingStates, type YearlyFiling, yearlyItems } from '../../domain/statistics/yearly.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { recordId, someText, told } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import type { HttpPorts } from '../ports.ts'

const amount = z.number().min(0).max(1e15)
const item = z.enum(yearlyItems)
const figure = z.object({ item, value: amount, live: amount.describe('系统数'), note: z.string().nullable() })
const filing = z
  .object({
    organisationId: z.string(),
    year: z.int(),
    version: z.int(),
    state: z.enum(filingStates).describe('filed 已报，returned 退回，accepted 通过'),
    figures: z.array(figure).readonly(),
    reason: z.string().nullable().describe('退回的原因'),
    by: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'YearlyFiling' })
const view = z
  .object({
    live: z.record(item, amount).describe('系统按现有记录数出的数'),
    filings: z.array(filing).readonly().describe('各版，最后一版有效'),
    mayFile: z.boolean(),
    mayReview: z.boolean(),
  })
  .meta({ id: 'YearlyView' })
/** Whose form it is. */
export const ofYear = z.strictObject({ organisationId: recordId })
/** Of which year. */
export const askedYear = z.strictObject({
  year: z.coerce.number().int().min(1990).max(2199).optional().describe('不填为今年'),
})
const filed = z.strictObject({
  figures: z
    .array(z.strictObject({ item, value: amount, note: told(500).describe('与系统数不同时必填') }))
    .max(yearlyItems.length)
    .default([])
    .describe('只填要改的；其余按系统数上报'),
})
const review = z.strictObject({ reason: someText(500).nullable().default(null).describe('填写则退回，不填则通过') })
const tags = ['统计']
const path = '/statistics/yearly/:organisationId'

/** What a request says of whose form it means. */
export type AskedYear = Pick<FastifyRequest, 'params' | 'query'>
type App = Parameters<FastifyPluginAsyncZod>[0]

/** 年度信息采集: filled in by the house, corrected and filed by the association, reviewed by the level above. */
export const yearlyRoutes =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [read, file, judge]) route(app, ports)
  }

const read = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '一年的采集表，已按系统数填好',
    params: ofYear,
    querystring: askedYear,
    response: answers({ 200: view }),
  }
  app.get(path, { schema, config: { action: 'see statistics' } }, (request) =>
    foundYear(yearOf(request, ports), request.viewer, ports.db),
  )
}

const file = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '上报一年的采集表',
    params: ofYear,
    querystring: askedYear,
    headers: writeHeaders,
    body: filed,
    response: answers({ 201: filing }),
  }
  app.post(path, { schema, config: { action: 'file yearly figures' } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const of = yearOf(request, ports)
      const { figures } = request.body as z.output<typeof filed>
      const filedBy = { of, figures, by: request.viewer.accountId!, at: ports.now() }
      return answered(await fileYear(filedBy, await foundYear(of, request.viewer, tx), tx))
    }),
  )
}

const judge = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '审核下级上报的采集表',
    params: ofYear,
    querystring: askedYear,
    headers: writeHeaders,
    body: review,
    response: answers({ 201: filing }),
  }
  app.post(`${path}/review`, { schema, config: { action: 'review yearly figures' } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const { reason } = request.body as z.output<typeof review>
      const judged = { reason, by: request.viewer.accountId!, at: ports.now() }
      return answered(await reviewYear(judged, await foundYear(yearOf(request, ports), request.viewer, tx), tx))
    }),
  )
}

/** Whose form of which year; this year where none is told. */
export const yearOf = ({ params: path, query }: AskedYear, { now }: HttpPorts): FilingOf => ({
  organisationId: (path as z.output<typeof ofYear>).organisationId,
  year: (query as z.output<typeof askedYear>).year ?? Number(dayOf(now()).slice(0, 4)),
})

/** The form as this viewer reads it; refuses with 404 where it is none of his. */
export const foundYear = async (of: FilingOf, viewer: Viewer, db: Database): Promise<YearlyView> => {
  const view = await yearlyView(of, viewer, db)
  if (view === undefined) throw new Refused(404, `没有编号为“${of.organisationId}”的单位。`)
  return view
}

const answered = (outcome: YearlyFiling | FilingRefusal) => {
  if (typeof outcome === 'object' && 'version' in outcome) return { status: 201 as const, headers: {}, body: outcome }
  if (typeof outcome !== 'string') throw new Refused(422, `这些项与系统数不同，请写明原因：${outcome.join('、')}。`)
  throw new Refused(...refusals[outcome])
}

const refusals: Readonly<Record<FilingRefusal & string, readonly [number, string]>> = {
  'not yours': [403, '上报由本单位做，审核由上级科协做。'],
  'accepted already': [409, '这一年的采集表已通过审核；需要更正请联系上级科协。'],
  'not filed': [409, '没有等待审核的上报。'],
  'too late': [409, '刚有人改过，请刷新后再试。'],
}
