import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { csvFile } from '../../../pipelines/csv-line.ts'
import { chainRelations, countsOf, type HungRow, needStandings } from '../../domain/chain/rows.ts'
import { needStates } from '../../domain/need.ts'
import { poolSources } from '../../domain/pool-source.ts'
import { kinds } from '../../domain/record.ts'
import { strings } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import { withoutContacts } from '../libraries/contacts.ts'
import type { HttpPorts } from '../ports.ts'
import { sendCsv } from '../statistics/send-csv.ts'
import { csvRows } from './csv-rows.ts'
import { foundChain } from './found.ts'
import { nodeId, params, tags } from './schemas.ts'

const count = z.int().min(0)
const standing = z
  .enum(needStandings)
  .describe(
    'solved 企业已确认解决，engaged 有进行中的对接，listed 最新一版清单上有较强相关以上的候选，unmatched 都没有',
  )
const offered = z.object({ local: count, beyond: count })
const counts = z.object({
  nodeId: z.string().nullable().describe('null：不在任何环节上的'),
  needs: z.record(standing, count),
  experts: offered,
  results: offered,
  stale: count.describe('其中一年没有更新或确认的'),
})
const map = z
  .object({
    counts: z.array(counts).readonly().describe('按环节顺序，最后是不在任何环节上的；每个数都等于 rows 中相应的行数'),
    isCut: z.boolean().describe('有的环节在库中的相关资料太多，只看了最接近的'),
  })
  .meta({ id: 'ChainMap' })

const word = z.object({
  word: z.string().describe('环节的用词'),
  relation: z
    .enum(chainRelations)
    .describe('same 就是它，synonym 同义，narrower 下位，part 名称的一部分，related 相关'),
  ...{ field: z.string(), start: z.int(), end: z.int(), text: z.string().describe('记录原文') },
  points: z.number(),
})
const row = z
  .object({
    kind: z.enum(kinds),
    id: z.string(),
    title: z.string(),
    organisation: z.string().nullable(),
    nodeId: z.string().nullable(),
    by: z.enum(['words', 'hand']).describe('words 按用词，hand 人工'),
    points: z.number().describe('各词得分之和'),
    words: z.array(word).readonly(),
    others: strings.describe('按用词也可以放的其他环节'),
    lastSaid: z.iso.date().describe('最近一次更新或确认'),
    isStale: z.boolean(),
    state: z.enum(needStates).optional(),
    standing: standing.optional(),
    source: z.enum(poolSources).optional(),
    pool: z.string().nullable().optional().describe('来自谁的资源库'),
  })
  .meta({ id: 'ChainRow' })
const rows = z.object({ rows: z.array(row).readonly(), isCut: z.boolean() })

const query = z.strictObject({
  node: nodeId.optional().describe('只要这个环节的'),
  unplaced: z.literal('true').optional().describe('只要不在任何环节上的'),
  kind: z.enum(kinds).optional(),
})

type App = Parameters<FastifyPluginAsyncZod>[0]
const config = { action: 'read chain' } as const

/** What hangs on a chain: the numbers of each link, and the rows behind them. */
export const chainMap =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [numbers, behind, file]) route(app, ports)
  }

const numbers = (app: App, ports: HttpPorts): void => {
  const summary = '产业链图上的数：每个环节的需求、专家、成果'
  const schema = { tags, summary, params, response: answers({ 200: map }) }
  app.get('/chains/:id/map', { schema, config }, async (request) => {
    const chain = await foundChain(request, ports.db)
    const { rows, isCut } = await ports.chains.read(chain, request.viewer.circles)
    return { counts: countsOf(chain.nodes, rows), isCut }
  })
}

const behind = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '一个数背后的各行', params, querystring: query, response: answers({ 200: rows }) }
  app.get('/chains/:id/rows', { schema, config }, async (request) => {
    const found = await visible(request, ports)
    return { isCut: found.isCut, rows: withoutContacts(found.rows) }
  })
}

const file = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: z.string().describe('CSV，UTF-8') })
  const schema = { tags, summary: '同样的各行，作为表格下载', params, querystring: query, response }
  app.get('/chains/:id/rows.csv', { schema, config }, async (request, reply) => {
    const { chain, rows } = await visible(request, ports)
    return sendCsv(reply, 'chain', csvFile(csvRows(chain, withoutContacts(rows))))
  })
}

const visible = async (request: FastifyRequest, ports: HttpPorts) => {
  const { node, unplaced, kind } = request.query as z.output<typeof query>
  const chain = await foundChain(request, ports.db)
  const { rows, isCut } = await ports.chains.read(chain, request.viewer.circles)
  const isAsked = (each: HungRow): boolean =>
    (kind === undefined || each.kind === kind) &&
    (node === undefined || each.nodeId === node) &&
    (unplaced === undefined || each.nodeId === null)
  const asked = rows.filter(isAsked)
  const ids = (of: HungRow['kind']) => asked.filter((each) => each.kind === of).map(({ id }) => id)
  const needs = ids('need').map((id) => ({ id, organisationId: null }))
  await noteSeen(request, { needs, experts: ids('expert') }, ports)
  return { chain, isCut, rows: asked }
}
