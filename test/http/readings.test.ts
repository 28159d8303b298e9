import { describe, expect, it } from 'vitest'
import { openTestApi } from './test-api.ts'

describe('POST /readings', () => {
  const asked: unknown[] = []
  const field = { start: 0, end: 2, text: '开裂' }
  const reading = {
    title: field,
    asks: [],
    problem: [field],
    current: [],
    target: [],
    indicators: [{ ...field, measured: { start: 0, end: 2, comparator: '≥' as const, value: '5', unit: '%' } }],
    constraints: [],
    cooperation: [],
    fields: [],
    budget: null,
    deadline: null,
  }
  const api = openTestApi({
    read: async (unread) => {
      asked.push(unread)
      return { reader: 'model', reading, degraded: [] }
    },
  })
  const post = (payload: object) => api.ask({ method: 'POST', url: '/api/v1/readings', payload })

  it('answers with the draft, and who read it', async () => {
    const answer = await post({ text: '开裂' })
    expect([answer.statusCode, answer.json()]).toEqual([200, { reader: 'model', reading, degraded: [] }])
  })

  it('passes on that a text must not leave the house', async () => {
    asked.length = 0
    await post({ text: '开裂', sensitive: true })
    await post({ text: '开裂' })
    expect(asked).toEqual([
      { text: '开裂', isSensitive: true },
      { text: '开裂', isSensitive: false },
    ])
  })

  it('refuses what is no text', async () => {
    expect((await post({ text: ' ' })).statusCode).toBe(400)
    expect((await post({ text: '开裂', store: true })).statusCode).toBe(400)
  })
})
