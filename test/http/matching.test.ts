import { beforeEach, describe, expect, it } from 'vitest'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { aNeed, anExpert, aResult } from '../support/records.ts'
import { openTestApi } from './test-api.ts'

const api = openTestApi()
const search = (payload: object) => api.ask({ method: 'POST', url: '/api/v1/search', payload })

beforeEach(async () => {
  await needStore.put(api.db, [aNeed()])
  await resultStore.put(api.db, [aResult()])
  await expertStore.put(api.db, [anExpert()])
})

describe('POST /search', () => {
  it('finds experts and results unless told otherwise', async () => {
    const answer = await search({ text: ' 焊后开裂 ' })
    expect(answer.statusCode).toBe(200)
    expect(Object.keys(answer.json().matches).sort()).toEqual(['expert', 'result'])
    expect(api.questions).toEqual(
      ['expert', 'result'].map((kind) => ({
        asked: { text: '焊后开裂' },
        kind,
        filters: {},
        circles: null,
        limit: 10,
        profile: 'search',
      })),
    )
  })

  it('passes on that a text must not leave the house', async () => {
    await search({ text: 'x', kinds: ['need'], sensitive: true })
    expect(api.questions).toMatchObject([{ asked: { text: 'x', isSensitive: true } }])
  })

  it('passes kinds, filters and limit on, without the filters nobody chose from', async () => {
    const filters = { regions: ['江苏省'], maturities: ['中试'], pools: ['park-1'] }
    await search({ text: 'x', kinds: ['need', 'need'], filters: { ...filters, industries: [] }, limit: 3 })
    expect(api.questions).toEqual([
      { asked: { text: 'x' }, kind: 'need', filters, circles: null, limit: 3, profile: 'search' },
    ])
  })

  it('joins what stands beside the matches of each kind', async () => {
    const answer = (await search({ text: 'x' })).json()
    expect(answer.degraded).toEqual(['meaning'])
    expect(answer.refused.map(({ kind }: { kind: string }) => kind)).toEqual(['expert', 'result'])
    expect(answer.facets.industry).toEqual([{ value: 'welding', label: '焊接与连接', count: 3 }])
  })

  it('answers each match with its reasons and its record', async () => {
    const { matches } = (await search({ text: 'x', kinds: ['expert'] })).json()
    expect(matches.expert).toMatchObject([
      {
        kind: 'expert',
        id: 'expert-1',
        title: '标题',
        record: { name: '王芳' },
        reasons: [{ label: '用词', points: 0.42 }],
      },
    ])
  })
})

describe('GET matches of a record', () => {
  it.each([
    ['needs/need-1', '', 'need', 'expert', 10],
    ['needs/need-1', '?kind=expert', 'need', 'expert', 10],
    ['needs/need-1', '?kind=result&limit=50', 'need', 'result', 50],
    ['needs/need-1', '?kind=need', 'need', 'need', 10],
    ['results/result-1', '', 'result', 'need', 10],
    ['results/result-1', '?kind=need&limit=1', 'result', 'need', 1],
    ['experts/expert-1', '', 'expert', 'need', 10],
  ])('asks for the other side of %s%s', async (path, query, asking, kind, limit) => {
    const answer = await api.ask({ url: `/api/v1/${path}/matches${query}` })
    expect(answer.statusCode).toBe(200)
    expect(api.questions).toEqual([
      { asked: { kind: asking, id: path.split('/')[1] }, kind, filters: {}, circles: null, limit },
    ])
    expect(answer.json().matches).toMatchObject([{ kind, record: { id: `${kind}-1` } }])
  })
})
