import { describe, expect, it } from 'vitest'
import type { Audience } from '../../src/domain/audience.ts'
import { house, type Viewer, visitor } from '../../src/domain/viewer.ts'
import { grant } from '../../src/store/libraries/grants.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { aNeed, aResult } from '../support/records.ts'
import { openTestApi } from './test-api.ts'

describe('a viewer', () => {
  const api = openTestApi({
    viewerOf: async ({ authorization }) => {
      const circles: readonly Audience[] = authorization?.split(' ') ?? ['everyone']
      return { ...house, role: 'enterprise', circles } satisfies Viewer
    },
  })
  const as = (circles: string) => ({ authorization: circles })
  const rival = as('everyone organisation:rival park:park')
  const put = async () => {
    const firm = { organisationId: 'firm', pool: 'park', region: '江苏省盐城市' }
    await needStore.put(api.db, [
      aNeed({ ...firm, id: 'draft', state: 'draft', visibility: 'public' }),
      aNeed({ ...firm, id: 'inside', state: 'published', visibility: 'organisation' }),
      aNeed({ ...firm, id: 'park', state: 'published', visibility: 'park' }),
      aNeed({ ...firm, id: 'secret', state: 'published', visibility: 'public', sensitive: true }),
    ])
    await resultStore.put(api.db, [aResult({ id: 'open', visibility: 'public' })])
  }
  const listed = async (headers: Record<string, string>) => {
    const answer = await api.ask({ url: '/api/v1/needs', headers })
    const { records, total } = answer.json()
    expect(total).toBe(records.length)
    return records.map(({ id }: { readonly id: string }) => id)
  }

  it('finds in lists and counts only what is for him', async () => {
    await put()
    expect(await listed(as('everyone'))).toEqual([])
    expect(await listed(rival)).toEqual(['park'])
    expect(await listed(as('everyone organisation:firm'))).toEqual(['draft', 'inside', 'park'])
    expect(await listed(as('everyone office:park'))).toEqual(['inside', 'park'])
    expect(await listed(as('everyone administration'))).toEqual(['inside', 'park'])
  })

  it.each([
    ['GET', '/api/v1/needs/inside'],
    ['GET', '/api/v1/needs/inside/matches'],
    ['GET', '/api/v1/needs/inside/feedback'],
    ['PUT', '/api/v1/needs/inside'],
    ['DELETE', '/api/v1/needs/inside'],
    ['GET', '/api/v1/needs/secret'],
    ['DELETE', '/api/v1/needs/secret'],
  ] as const)('is answered by %s %s as if it were not there', async (method, url) => {
    await put()
    const ask = (path: string) =>
      api.ask({ method, url: path, headers: rival, ...(method === 'PUT' && { payload: { title: '别人的需求' } }) })
    const answer = await ask(url)
    const absent = await ask(url.replace(/inside|secret/, 'absent'))
    expect(answer.statusCode).toBe(404)
    const said = (body: string) => body.replaceAll(/inside|secret|absent/g, '…')
    const { requestId: _, ...problem } = JSON.parse(said(answer.body))
    const { requestId: __, ...problemOfAbsent } = JSON.parse(said(absent.body))
    expect(problem).toEqual(problemOfAbsent)
    expect(await needStore.count(api.db)).toBe(4)
  })

  it('named one by one reads a sensitive need, and nobody else does', async () => {
    await put()
    await grant(api.db, {
      kind: 'need',
      recordId: 'secret',
      audience: 'account:li',
      grantedBy: 'house',
      at: '2026-03-01T00:00:00.000Z',
    })
    await needStore.readdress(api.db, ['secret'])
    expect(await listed(as('account:li'))).toEqual(['secret'])
    expect(await listed(as('everyone administration office:park organisation:firm'))).not.toContain('secret')
  })

  it('hands his circles to the match, which looks nowhere else', async () => {
    await api.ask({ method: 'POST', url: '/api/v1/search', headers: rival, payload: { text: '焊接' } })
    expect(api.questions.map(({ circles }) => circles)).toEqual([
      ['everyone', 'organisation:rival', 'park:park'],
      ['everyone', 'organisation:rival', 'park:park'],
    ])
  })
})

describe('a visitor', () => {
  const api = openTestApi({ viewerOf: async () => visitor })
  const title = '焊接'

  it.each([
    ['POST', '/api/v1/needs', { title }],
    ['PUT', '/api/v1/results/open', { title }],
    ['DELETE', '/api/v1/results/open', undefined],
    ['POST', '/api/v1/feedback', { asked: { text: title }, said: [] }],
    ['POST', '/api/v1/imports', {}],
    ['POST', '/api/v1/api-keys', { name: title }],
    ['POST', '/api/v1/invitations', { email: 'li@firm.example', name: '李示例', role: 'administrator' }],
  ] as const)('is told to sign in by %s %s, and nothing is written', async (method, url, payload) => {
    await resultStore.put(api.db, [aResult({ id: 'open', visibility: 'public' })])
    const answer = await api.ask({ method, url, ...(payload && { payload }) })
    expect([answer.statusCode, answer.json().detail]).toEqual([401, expect.stringContaining('请先登录')])
    expect(await resultStore.byIds(api.db, ['open'])).toMatchObject([{ title: aResult({}).title }])
    expect(api.changes()).toBe(0)
  })

  it('searches, has needs read, and reads what is for everybody', async () => {
    await resultStore.put(api.db, [aResult({ id: 'open', visibility: 'public' })])
    const asked = [
      { method: 'POST', url: '/api/v1/search', payload: { text: title } },
      { method: 'POST', url: '/api/v1/readings', payload: { text: title } },
      { url: '/api/v1/results/open' },
      { url: '/api/v1/suggestions?text=%E7%84%8A' },
    ] as const
    for (const each of asked) expect((await api.ask(each)).statusCode).toBe(200)
  })
})

describe('an administrator who owes a second factor', () => {
  const api = openTestApi({ viewerOf: async () => ({ ...visitor, owes: 'second factor' }) })

  it('is told what to do first, wherever a visitor would be told to sign in', async () => {
    for (const url of ['/api/v1/needs', '/api/v1/invitations']) {
      const answer = await api.ask({ method: 'POST', url, payload: { title: '焊接' } })
      expect([answer.statusCode, answer.json().detail]).toEqual([403, '请先绑定二次验证（动态验证码）。'])
    }
    expect((await api.ask({ url: '/api/v1/needs' })).statusCode).toBe(200)
  })
})

describe('a key for reading', () => {
  const api = openTestApi({ viewerOf: async () => ({ ...house, role: 'park', mayOnlyRead: true }) })

  it('writes nothing', async () => {
    expect((await api.ask({ url: '/api/v1/needs' })).statusCode).toBe(200)
    const answer = await api.ask({ method: 'POST', url: '/api/v1/needs', payload: { title: '焊接' } })
    expect([answer.statusCode, await needStore.count(api.db)]).toEqual([403, 0])
  })
})
