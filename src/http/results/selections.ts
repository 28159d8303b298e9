import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { asDecided, type Decision, decideOnResults } from '../../../pipelines/results/select-results.ts'
import { selectionScopes, selectionStates } from '../../domain/result-selection.ts'
import type { Viewer } from '../../domain/viewer.ts'
import { resultStore } from '../../store/libraries/results.ts'
import { selectionCounts, selectionPage, selectionsOf } from '../../store/result-selections.ts'
import { after, cursorAt } from '../answers/cursor.ts'
import { limit, recordId, someText } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import { resultAnswered, results } from '../libraries/results.ts'
import { permit, permitChange } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'

const tags = ['成果遴选']
const state = z.enum(selectionStates)
const selected = z
  .object({ id: z.string(), state, reason: z.string().nullable(), at: z.string() })
  .meta({ id: 'ResultSelection' })
const line = selected.extend({ result: resultAnswered })
const counts = z.object({ submitted: z.int(), published: z.int(), returned: z.int() })
const page = z.object({ records: z.array(line).readonly(), next: z.string().nullable(), total: z.int(), counts })

const querystring = z.strictObject({ state: state.default('submitted'), after, limit: limit(100, 50) })
const ids = z.array(recordId).min(1).max(500).describe('成果的编号')
const from = state.optional().describe('只在它们都还处于这个状态时执行：别人已经决定过的不会被改掉')
const body = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('publish'), ids, from, scope: z.enum(selectionScopes).describe('发布范围') }),
  z.strictObject({ decision: z.literal('return'), ids, from, reason: someText(500).describe('为什么退回') }),
])

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /result-selections: the queue of results to choose from, and what is decided of them. */
export const resultSelections =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    list(app, ports)
    decide(app, ports)
  }

const list = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '列出待遴选、已发布或已退回的成果', querystring, response: answers({ 200: page }) }
  app.get('/result-selections', { schema, config: { action: 'see selection of results' } }, async (request) => {
    const { circles } = request.viewer
    const { state, after, limit } = request.query
    const found = await selectionPage(ports.db, { circles, state, after, limit: limit + 1 })
    const shown = found.slice(0, limit)
    const ids = shown.map(({ resultId }) => resultId)
    const told = new Map((await seenResults(ports, ids, circles)).map((one) => [one.id, one]))
    const records = shown.flatMap(({ resultId: id, state, reason, at }) => {
      const result = told.get(id)
      return result === undefined ? [] : [{ id, state, reason, at, result: results.view(result) }]
    })
    const counts = await selectionCounts(ports.db, circles)
    const next = found.length > limit ? cursorAt(ids.at(-1)!) : null
    return { records, next, total: counts[state], counts }
  })
}

const decide = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: z.object({ selected: z.array(selected).readonly() }) })
  const schema = { tags, summary: '发布选中的成果，或退回并说明原因', headers: writeHeaders, body, response }
  app.post('/result-selections', { schema, config: { action: 'select result' } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const { ids, from, ...decision } = request.body
      const chosen = [...new Set(ids)]
      const found = await seenResults({ db: tx }, chosen, request.viewer.circles)
      const waiting = await selectionsOf(tx, chosen)
      const missing = chosen.find((id) => !waiting.has(id) || !found.some((result) => result.id === id))
      if (missing !== undefined) throw new Refused(404, `没有编号为“${missing}”的待遴选成果。`)
      const isStale = from !== undefined && waiting.values().some(({ state }) => state !== from)
      if (isStale) throw new Refused(409, '其中有的已经被决定过了：请刷新后再选。')
      for (const before of found) {
        await permit(request, tx, { kind: 'result', record: before })
        await permitChange(request, tx, { kind: 'result', before, after: asDecided(before, decision as Decision) })
      }
      const by = { accountId: request.viewer.accountId, at: ports.now() }
      const decided = await decideOnResults(tx, found, { ...(decision as Decision), by })
      const told = decided.map(({ resultId: id, state, reason, at }) => ({ id, state, reason, at }))
      return { status: 200, headers: {}, body: { selected: told } }
    }),
  )
}

const seenResults = ({ db }: Pick<HttpPorts, 'db'>, ids: readonly string[], circles: Viewer['circles']) =>
  (circles === null ? resultStore : resultStore.seenBy(circles)).byIds(db, ids)
