import { describe, expect, it } from 'vitest'
import type { TrialQuestion } from '../../pipelines/profiles/trial.ts'
import type { ProfileRun } from '../../src/domain/profile-run.ts'
import { house, type Viewer } from '../../src/domain/viewer.ts'
import { profiles } from '../../src/ranking/profiles.ts'
import { auditRows } from '../../src/store/audit/audit.ts'
import { appendFeedback, withdrawFeedback } from '../../src/store/feedback.ts'
import { endRun } from '../../src/store/profiles.ts'
import { aFeedback } from '../support/feedback.ts'
import { addPerson } from '../support/people.ts'
import { byWordsAlone, someFindings } from '../support/profiles.ts'
import { noon, openTestApi } from './test-api.ts'

const on = { code: 'c1', data: 'd1' }
const measures = { 'nDCG@10': 0.5, MAP: 0.5, 'MRR@10': 0.5, 'recall@100': 0.5, AUC: null }
const need = { need: 'n1', kind: 'result', own: measures, shipped: measures, plain: measures } as const

describe('the weights of a house', () => {
  const administrator: Viewer = { ...house, role: 'administrator', accountId: 'root', circles: ['administration'] }
  let viewer: Viewer = administrator
  const begun: ProfileRun[] = []
  const tried: TrialQuestion[] = []
  const api = openTestApi({
    viewerOf: async () => viewer,
    profiles: {
      begin: (run) => void begun.push(run),
      measuredOn: () => on,
      trial: async (question) => {
        tried.push(question)
        return 'text' in question.asked ? { asked: question.asked.text, weights: {}, candidates: 0, rows: [] } : null
      },
    },
  })
  const read = async (list = 'search') => (await api.ask({ url: `/api/v1/profiles/${list}` })).json()
  const begin = (payload: object, headers: Record<string, string> = {}) =>
    api.ask({ method: 'POST', url: '/api/v1/profiles/search/runs', payload, headers })
  const put = (payload: object) => api.ask({ method: 'PUT', url: '/api/v1/profiles/search/in-force', payload })
  const finish = (id: string) =>
    endRun(api.db, id, { state: 'done', at: noon, on, findings: someFindings, needs: [need] })
  const enter = async () => {
    viewer = administrator
    begun.length = 0
    await addPerson(api.db, { id: 'root', name: '管理员' })
  }

  it('are told with every signal, what scores say, and that those that ship are in use', async () => {
    await enter()
    const profile = await read('digest')
    expect(profile.signals[0]).toEqual({ signal: 'words', label: '用词' })
    expect(profile.shipped.weights).toEqual(profiles.digest)
    expect(profile.inForce).toMatchObject({ runId: null, isOutdated: false, weights: profiles.digest })
    expect(profile.grades.map(({ from }: { from: number }) => from)).toEqual([0, 0.1, 0.5, 0.8])
    expect((await api.ask({ url: '/api/v1/profiles/untrained' })).statusCode).toBe(400)
  })

  it('are measured one at a time, once for a key, and that can be stopped', async () => {
    await enter()
    const asked = { weights: { ...byWordsAlone, words: 3, meaning: 1 }, note: '用词更重' }
    const first = await begin(asked, { 'idempotency-key': 'k1' })
    expect([first.statusCode, first.json().weights.words, first.json().weights.meaning]).toEqual([201, 0.75, 0.25])
    expect((await begin(asked, { 'idempotency-key': 'k1' })).json().id).toBe(first.json().id)
    expect(begun.map(({ id }) => id)).toEqual([first.json().id])
    expect((await begin(asked)).statusCode).toBe(409)
    expect((await read()).running).toEqual({ id: first.json().id, list: 'search' })
    const stop = { method: 'POST', url: `/api/v1/profile-runs/${first.json().id}/stop` } as const
    expect((await api.ask(stop)).json().state).toBe('stopped')
    const [run] = (await read()).runs
    expect([run.state, run.byName, run.note]).toEqual(['stopped', '管理员', '用词更重'])
    expect((await begin({ weights: { words: 1 } })).statusCode).toBe(422)
    expect((await begin({ weights: byWordsAlone })).statusCode).toBe(201)
    const rows = await auditRows(api.db)
    expect(rows.filter(({ action }) => action === 'set weights').length).toBe(3)
  })

  it('are put in force with a reason, over what was seen, and can be undone', async () => {
    await enter()
    const { id } = (await begin({ weights: byWordsAlone })).json()
    expect((await put({ runId: id, over: null, why: '试点' })).statusCode).toBe(409)
    await finish(id)
    expect((await put({ runId: id, over: null, why: '' })).statusCode).toBe(400)
    const inForce = (await put({ runId: id, over: null, why: '试点' })).json()
    expect(inForce.inForce).toMatchObject({
      runId: id,
      weights: byWordsAlone,
      calibration: someFindings.fitted.calibration,
    })
    expect(inForce.changes[0]).toMatchObject({ byName: '管理员', why: '试点', at: noon })
    expect((await put({ runId: null, over: null, why: '恢复' })).statusCode).toBe(412)
    const over = inForce.changes[0].sequence
    expect((await put({ runId: null, over, why: '恢复' })).json().inForce.runId).toBeNull()
    expect((await read()).changes).toHaveLength(2)
  })

  it('of two runs are compared need by need, where both are done', async () => {
    await enter()
    const first = (await begin({ weights: byWordsAlone })).json().id
    await finish(first)
    const second = (await begin({ weights: byWordsAlone })).json().id
    const url = `/api/v1/profile-runs/${second}/comparison?with=${first}`
    expect((await api.ask({ url })).statusCode).toBe(409)
    await finish(second)
    const { lines } = (await api.ask({ url })).json()
    expect(lines.map(({ measure }: { measure: string }) => measure)).toEqual(['nDCG@10', 'MAP', 'MRR@10', 'recall@100'])
    expect((await api.ask({ url: `/api/v1/profile-runs/none/comparison?with=${first}` })).statusCode).toBe(404)
  })

  it('are tried on words or on a need', async () => {
    await enter()
    const ask = (payload: object) => api.ask({ method: 'POST', url: '/api/v1/profiles/search/trials', payload })
    expect((await ask({ weights: byWordsAlone, text: '焊' })).json().asked).toBe('焊')
    expect(tried.at(-1)).toMatchObject({ list: 'search', kind: 'expert', asked: { text: '焊' } })
    expect((await ask({ weights: byWordsAlone, needId: 'none' })).statusCode).toBe(422)
    expect((await ask({ weights: byWordsAlone })).statusCode).toBe(422)
    expect((await ask({ weights: { words: 0 }, text: '焊' })).statusCode).toBe(400)
  })

  it('are judged by what people said, by the grade they saw; a number opens its rows, and names nobody who said it', async () => {
    await enter()
    await appendFeedback(api.db, [
      aFeedback({ id: 'f1', profile: 'search', probability: 0.9, outcome: 'accepted', saidBy: 'someone' }),
      aFeedback({ id: 'f2', profile: 'search', probability: 0.8, outcome: 'accepted' }),
      aFeedback({ id: 'f3', profile: 'search', probability: 0.3, outcome: 'declined', reason: 'too far' }),
      aFeedback({ id: 'f4', profile: 'search', probability: null, outcome: 'opened' }),
      aFeedback({ id: 'f5', profile: 'digest', probability: 0.9, outcome: 'accepted' }),
      aFeedback({ id: 'f6', profile: 'search', probability: 0.9, outcome: 'accepted' }),
    ])
    await withdrawFeedback(api.db, { feedbackId: 'f6', words: null, saidBy: null, at: noon })
    const url = '/api/v1/profiles/search/feedback'
    const { said, rows } = (await api.ask({ url })).json()
    expect(said).toEqual([
      { grade: 1, outcome: 'declined', count: 1 },
      { grade: 3, outcome: 'accepted', count: 2 },
      { grade: null, outcome: 'opened', count: 1 },
    ])
    expect(rows).toEqual([])
    const opened = await api.ask({ url: `${url}?grade=3` })
    expect(opened.json().rows.map(({ probability }: { probability: number }) => probability)).toEqual([0.8, 0.9])
    expect(opened.body).not.toContain('someone')
    expect((await api.ask({ url: `${url}?grade=none` })).json().rows).toHaveLength(1)
  })

  it('are for nobody else to see or to set', async () => {
    await enter()
    viewer = { ...administrator, role: 'park' }
    expect((await api.ask({ url: '/api/v1/profiles/search' })).statusCode).toBe(403)
    expect((await begin({ weights: byWordsAlone })).statusCode).toBe(403)
    expect((await put({ runId: null, over: null, why: '我要' })).statusCode).toBe(403)
  })
})
