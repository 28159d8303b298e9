import { describe, expect, it } from 'vitest'
import { submitResults } from '../../pipelines/results/select-results.ts'
import { auditRows } from '../../src/store/audit/audit.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { aResult } from '../support/records.ts'
import { people } from './matrix/people.ts'
import { openTestApi } from './test-api.ts'

const officer = people.find(({ role }) => role === 'park')!

describe('/result-selections', () => {
  const api = openTestApi({ viewerOf: async () => officer })
  const take = async (rows: readonly string[], review = 'on') => {
    const form = new FormData()
    form.append('kind', 'result')
    form.append('review', review)
    form.append('file', new File([`编号,成果名称,公开范围\n${rows.join('\n')}\n`], '成果.csv'))
    const request = new Response(form)
    const headers = { 'content-type': `${request.headers.get('content-type')}` }
    const payload = Buffer.from(await request.arrayBuffer())
    return (await api.ask({ method: 'POST', url: '/api/v1/imports', payload, headers })).json()
  }
  const list = async (state: string) =>
    (await api.ask({ url: `/api/v1/result-selections?state=${state}` })).json().records as readonly {
      readonly id: string
      readonly reason: string | null
    }[]
  const decide = (payload: object) => api.ask({ method: 'POST', url: '/api/v1/result-selections', payload })
  const seenByEverybody = async () =>
    (await resultStore.seenBy(['everyone']).page(api.db, { limit: 9 })).map(({ id }) => id)
  const rows = ['r1,低温钎焊,公开', 'r2,耐蚀涂层,公开', 'r3,余热利用,公开']

  it('are what an import brought in to be chosen from, seen by nobody beyond until it was', async () => {
    expect(await take(rows)).toMatchObject({ added: 3 })
    expect((await list('submitted')).map(({ id }) => id)).toEqual(['r1', 'r2', 'r3'])
    expect(await seenByEverybody()).toEqual([])
    expect((await decide({ decision: 'publish', ids: ['r1'], scope: 'public' })).statusCode).toBe(200)
    expect((await decide({ decision: 'return', ids: ['r2'], reason: '请补充试用证明' })).statusCode).toBe(200)
    expect(await seenByEverybody()).toEqual(['r1'])
    expect(await list('returned')).toMatchObject([{ id: 'r2', reason: '请补充试用证明' }])
    expect((await auditRows(api.db)).map(({ action, recordIds }) => [action, recordIds])).toContainEqual([
      'select result',
      ['r1'],
    ])
  })

  it('are not changed by a later file, which tells words and not who may see them', async () => {
    await take(rows)
    await decide({ decision: 'publish', ids: ['r1'], scope: 'park' })
    expect(await take(rows)).toMatchObject({ added: 0, changed: 0, unchanged: 3 })
    expect(await take(['r1,更低温的钎焊,公开', 'r2,更耐蚀的涂层,公开'], 'off')).toMatchObject({ changed: 2 })
    expect(await seenByEverybody()).toEqual([])
    expect((await resultStore.byIds(api.db, ['r1']))[0]).toMatchObject({ title: '更低温的钎焊', visibility: 'park' })
    expect((await list('published')).map(({ id }) => id)).toEqual(['r1'])
  })

  it('that were returned are submitted again by a file that changes them, and by no other; the report says how many', async () => {
    await take(rows)
    await decide({ decision: 'return', ids: ['r1', 'r2'], reason: '请补充试用证明' })
    expect(await take(rows)).toMatchObject({ unchanged: 3, resubmitted: 0 })
    expect((await list('returned')).map(({ id }) => id)).toEqual(['r1', 'r2'])
    expect(await take(['r1,低温钎焊（附试用证明）,公开', rows[1]!], 'off')).toMatchObject({
      changed: 1,
      resubmitted: 1,
    })
    expect((await list('submitted')).map(({ id }) => id)).toEqual(['r1', 'r3'])
    expect((await list('returned')).map(({ id }) => id)).toEqual(['r2'])
    expect(await seenByEverybody()).toEqual([])
  })

  it('that somebody else has decided meanwhile stay as he decided', async () => {
    await take(rows)
    await decide({ decision: 'publish', ids: ['r1'], scope: 'public' })
    const late = await decide({ decision: 'return', ids: ['r1', 'r2'], from: 'submitted', reason: '不合适' })
    expect(late.statusCode).toBe(409)
    expect((await list('submitted')).map(({ id }) => id)).toEqual(['r2', 'r3'])
    expect(await seenByEverybody()).toEqual(['r1'])
  })

  it('of another park, and results that nobody brought in to be chosen from, are not there', async () => {
    await resultStore.put(api.db, [aResult({ id: 'theirs', pool: 'p2' }), aResult({ id: 'ours', pool: 'p1' })])
    for (const id of ['theirs', 'ours', 'nothing'])
      expect((await decide({ decision: 'publish', ids: [id], scope: 'public' })).statusCode).toBe(404)
  })
})

describe('/result-selections, for the institution of the results', () => {
  let viewer = officer
  const api = openTestApi({ viewerOf: async () => viewer })
  const institution = people.find(({ role }) => role === 'institution')!
  const ask = async (who: typeof officer, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => {
    viewer = who
    return api.ask({ method, url: `/api/v1${url}`, ...(payload && { payload }) })
  }
  const bringIn = async () => {
    const placed = { pool: 'p1', visibility: 'organisation' } as const
    const [own, other] = [
      aResult({ ...placed, id: 'own', organisationId: 'a' }),
      aResult({ ...placed, id: 'other', organisationId: 'b' }),
    ]
    await resultStore.put(api.db, [own, other])
    await submitResults(api.db, [own, other], { accountId: null, at: '2026-06-01T00:00:00.000Z' })
    const ids = ['own', 'other']
    await ask(officer, 'POST', '/result-selections', { decision: 'return', ids, reason: '请补充试用证明' })
  }
  const mend = async (change: object) => {
    const {
      id: _,
      source: __,
      firstSeen: ___,
      updated: ____,
      extra: _____,
      ...written
    } = (await ask(institution, 'GET', '/results/own')).json()
    return ask(institution, 'PUT', '/results/own', { ...written, ...change })
  }

  it('tell it why its own were returned, and nothing of others; it decides on none', async () => {
    await bringIn()
    const told = (await ask(institution, 'GET', '/result-selections?state=returned')).json()
    expect(told.records).toMatchObject([{ id: 'own', reason: '请补充试用证明' }])
    expect(told.counts).toEqual({ submitted: 0, published: 0, returned: 1 })
    const decided = { decision: 'publish', ids: ['own'], scope: 'public' }
    expect((await ask(institution, 'POST', '/result-selections', decided)).statusCode).toBe(403)
  })

  it('take what it mended back into the queue, and never further than was decided', async () => {
    await bringIn()
    expect((await mend({ confirmed: '2026-06-01T00:00:00.000Z' })).statusCode).toBe(200)
    expect((await ask(officer, 'GET', '/result-selections?state=returned')).json().total).toBe(2)
    const wider = await mend({ visibility: 'public' })
    expect(wider.statusCode).toBe(403)
    expect(wider.json().detail).toContain('由园区科协决定')
    expect((await mend({ description: '附试用证明' })).statusCode).toBe(200)
    const waiting = (await ask(officer, 'GET', '/result-selections?state=submitted')).json()
    expect(waiting.records).toMatchObject([{ id: 'own', result: { description: '附试用证明' } }])
  })
})
