import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { compared } from '../../../pipelines/profiles/figures.ts'
import { failGone } from '../../../pipelines/profiles/run.ts'
import { weightsToMeasure } from '../../../pipelines/profiles/trial.ts'
import type { ProfileRun } from '../../domain/profile-run.ts'
import type { Database } from '../../ports/database.ts'
import { beginRun, endRun, needsOfRun, runById } from '../../store/profiles.ts'
import { recordId, text } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import type { HttpPorts } from '../ports.ts'
import { comparisonAnswered, ofRun, params, runAnswered, sentWeights, tags } from './schemas.ts'

type App = Parameters<FastifyPluginAsyncZod>[0]
type RunAnswered = z.output<typeof runAnswered>

/** /profiles/:list/runs and /profile-runs: have weights measured, stop that, and two runs beside one another. */
export const profileRuns =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [begin, stop, compare]) route(app, ports)
  }

const begin = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({ weights: sentWeights, note: text(200).default('').describe('这次试的是什么') })
  const summary = '评测这些权重：立即返回，进度在 progress 里（管理员）'
  const schema = { tags, summary, params, headers: writeHeaders, body, response: answers({ 201: runAnswered }) }
  app.post('/profiles/:list/runs', { schema, config: { action: 'set weights' } }, async (request, reply) => {
    const id = ports.newId()
    const { list } = request.params
    const weights = weightsToMeasure(request.body.weights)
    if (weights === null) throw new Refused(422, '权重的信号名称不对：每个信号都要有，也不能有别的。')
    const at = ports.now()
    const run: ProfileRun = {
      id,
      list,
      weights,
      note: request.body.note,
      state: 'running',
      progress: { stage: 'loading', done: 0, of: 0, at },
      begunBy: request.viewer.accountId,
      begun: at,
      ended: null,
      on: null,
      findings: null,
    }
    await answerWrite({ request, reply, ports }, async (tx) => {
      await failGone({ ...ports, db: tx })
      if (!(await beginRun(tx, run))) throw new Refused(409, '正有一次评测在进行：请等它完成，或先停止它。')
      return { status: 201, headers: {}, body: shown(run) }
    })
    // A copy of the same request has made none.
    if ((await runById(ports.db, id)) !== undefined) ports.profiles.begin(run)
    return reply
  })
}

const stop = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '停止一次评测（管理员）',
    params: ofRun,
    headers: writeHeaders,
    response: answers({ 200: runAnswered }),
  }
  app.post('/profile-runs/:id/stop', { schema, config: { action: 'set weights' } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const { id } = await foundRun(tx, (request.params as z.output<typeof ofRun>).id)
      await endRun(tx, id, { state: 'stopped', at: ports.now(), on: null, findings: null, needs: null })
      return { status: 200, headers: {}, body: shown(await foundRun(tx, id)) }
    }),
  )
}

const compare = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({ with: recordId.describe('与哪次评测比') })
  const summary = '两次评测逐条需求相比（管理员）'
  const schema = { tags, summary, params: ofRun, querystring, response: answers({ 200: comparisonAnswered }) }
  app.get('/profile-runs/:id/comparison', { schema, config: { action: 'administer' } }, async (request) => {
    const after = await foundRun(ports.db, request.params.id)
    const before = await foundRun(ports.db, request.query.with)
    if (after.on === null || before.on === null) throw new Refused(409, '两次评测都完成之后才能比。')
    if (after.on.data !== before.on.data) throw new Refused(409, '两次评测用的评测集不同，不能比。')
    return { lines: await compared(await needsOfRun(ports.db, before.id), await needsOfRun(ports.db, after.id)) }
  })
}

const foundRun = async (db: Database, id: string): Promise<ProfileRun> => {
  const run = await runById(db, id)
  if (run === undefined) throw new Refused(404, `没有编号为“${id}”的评测。`)
  return run
}

// Who began it stands in the list of runs.
const shown = (run: ProfileRun): RunAnswered => structuredClone({ ...run, byName: null }) as RunAnswered
