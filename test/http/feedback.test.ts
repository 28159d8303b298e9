import { beforeEach, describe, expect, it } from 'vitest'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { aNeed, anExpert } from '../support/records.ts'
import { noon, openTestApi } from './test-api.ts'

const asked = { kind: 'need', id: 'need-1' }
const no = { kind: 'expert', id: 'expert-1', outcome: 'declined', reason: 'off topic', position: 2, score: 0.4 }

describe('feedback over HTTP', () => {
  const api = openTestApi()
  beforeEach(async () => {
    await needStore.put(api.db, [aNeed()])
    await expertStore.put(api.db, [anExpert({ id: 'expert-1' })])
  })
  const say = (payload: object, headers = {}) => api.ask({ method: 'POST', url: '/api/v1/feedback', headers, payload })
  const kept = async () =>
    (await api.ask({ url: '/api/v1/needs/need-1/feedback' })).json<{ feedback: { id: string }[] }>().feedback

  it('is said, read, and withdrawn', async () => {
    const answered = await say({ asked, saidBy: '王秘书', said: [{ ...no, words: '请打 13900000001' }] })
    expect(answered.statusCode).toBe(201)
    const [one] = await kept()
    expect(one).toMatchObject({
      asked,
      candidate: { kind: 'expert', id: 'expert-1' },
      outcome: 'declined',
      reason: 'off topic',
      words: '请打 ***********',
      saidBy: '王秘书',
      at: noon,
      position: 2,
      score: 0.4,
      withdrawn: null,
    })
    const url = `/api/v1/feedback/${one!.id}/withdrawal`
    const withdrawn = await api.ask({ method: 'POST', url, payload: { words: '说错了' } })
    expect(withdrawn.statusCode).toBe(201)
    expect((await kept())[0]).toMatchObject({ withdrawn: { at: noon, saidBy: null, words: '说错了' } })
  })

  it('is said once per Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'once' }
    const [first, second] = [await say({ asked, said: [no] }, headers), await say({ asked, said: [no] }, headers)]
    expect(second.json()).toEqual(first.json())
    expect(second.headers['idempotency-replayed']).toBe('true')
    expect(await kept()).toHaveLength(1)
  })

  it('may be about free words', async () => {
    const answered = await say({
      asked: { text: '焊后开裂' },
      said: [{ kind: 'expert', id: 'expert-1', outcome: 'opened' }],
    })
    expect(answered.json()).toMatchObject({ feedback: [{ asked: { kind: 'question' }, outcome: 'opened' }] })
  })

  it.each([
    ['a no without a reason', { ...no, reason: null }, 400, '不合适（declined）要填原因'],
    ['a yes with a reason', { ...no, outcome: 'accepted' }, 400, '不合适（declined）要填原因'],
    ['an unknown outcome', { ...no, outcome: 'loved' }, 400, 'accepted'],
    ['a place before the first', { ...no, position: 0 }, 400, 'position'],
    ['somebody who is not there', { ...no, id: 'nobody' }, 422, 'nobody'],
  ])('refuses %s', async (_, said, status, told) => {
    const answered = await say({ asked, said: [said] })
    expect(answered.statusCode).toBe(status)
    expect(answered.body).toContain(told)
    expect(await kept()).toEqual([])
  })

  it('knows nothing of a need or a feedback that is not there', async () => {
    expect((await api.ask({ url: '/api/v1/needs/gone/feedback' })).statusCode).toBe(404)
    const gone = await api.ask({ method: 'POST', url: '/api/v1/feedback/gone/withdrawal', payload: {} })
    expect(gone.statusCode).toBe(404)
  })
})

describe('feedback on a question that must not leave the house', () => {
  const api = openTestApi()

  it('keeps what was said of the match, and not a word of the question', async () => {
    await expertStore.put(api.db, [anExpert({ id: 'expert-1' })])
    const payload = {
      asked: { text: '机密的弹射系统', isSensitive: true },
      said: [{ kind: 'expert', id: 'expert-1', outcome: 'accepted' }],
    }
    expect((await api.ask({ method: 'POST', url: '/api/v1/feedback', payload })).statusCode).toBe(201)
    expect(await api.db.selectFrom('questions').selectAll().execute()).toEqual([])
    const kept = JSON.stringify(await api.db.selectFrom('feedback').selectAll().execute())
    expect(kept).toContain('expert-1')
    expect(kept).not.toMatch(/弹射|机密/)
  })
})
