import type { LightMyRequestResponse } from 'fastify'
import { describe, expect, it } from 'vitest'
import { viewerOfHeaders } from '../../../src/http/accounts/who-asks.ts'
import { rateKindOf, rates } from '../../../src/http/limits/rates.ts'
import { addPerson } from '../../support/people.ts'
import { operationsOf } from '../matrix/operations.ts'
import { cookieOf, signIn } from '../signed-in.ts'
import { noon, openTestApi } from '../test-api.ts'

const times = async (count: number, ask: (i: number) => Promise<LightMyRequestResponse>) => {
  const answers: LightMyRequestResponse[] = []
  for (let i = 0; i < count; i += 1) answers.push(await ask(i))
  return answers
}
const first429 = (answers: readonly LightMyRequestResponse[]): number =>
  answers.findIndex(({ statusCode }) => statusCode === 429)

describe('requests', () => {
  const identity = { isProduction: false, publicUrl: 'http://localhost', mailFrom: 'x@zhiqiao.example' }
  const api = openTestApi({
    limits: { counts: null },
    viewerOf: (headers) => viewerOfHeaders(headers, { db: api.db, now: () => noon, ...identity }),
  })
  const from = (remoteAddress: string, more: object = {}) => ({ remoteAddress, url: '/api/v1/needs', ...more })
  const door = (remoteAddress: string, more: object = {}) =>
    api.app.inject({
      ...from(remoteAddress),
      method: 'PUT',
      url: '/api/v1/password-resets',
      payload: { token: 'guessed', password: 'a long enough one' },
      ...more,
    })

  it('at the door are counted by address, and told in Chinese when to come again', async () => {
    const answers = await times(rates.door.address + 1, () => door('203.0.113.1'))
    expect(first429(answers)).toBe(rates.door.address)
    const last = answers.at(-1)!
    expect(last.headers['content-type']).toContain('application/problem+json')
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(last.headers['retry-after'])).toBeLessThanOrEqual(60)
    expect(last.json()).toMatchObject({ status: 429, title: '尝试太多' })
    expect(last.json().detail).toMatch(/^请求太多，请在 \d+ 秒后再试。$/)
    expect((await door('203.0.113.2')).statusCode).toBe(422)
    expect((await api.ask(from('203.0.113.1'))).statusCode).toBe(200)
  })

  it('of one network of IPv6 are those of one address', async () => {
    const answers = await times(rates.door.address + 1, (i) => door(`2001:db8:0:1::${i.toString(16)}`))
    expect(first429(answers)).toBe(rates.door.address)
  })

  it('are not counted for an address that somebody made up, but for the one a proxy of ours tells', async () => {
    const forged = (i: number) => ({ headers: { 'x-forwarded-for': `198.51.100.${i}` } })
    const byStranger = await times(rates.door.address + 1, (i) => door('203.0.113.3', forged(i)))
    expect(first429(byStranger)).toBe(rates.door.address)
    const byProxy = await times(rates.door.address + 1, (i) => door('127.0.0.1', forged(i)))
    expect(first429(byProxy)).toBe(-1)
  })

  it('are counted by account as well, from wherever it asks, each kind by itself', async () => {
    await addPerson(api.db)
    const headers = cookieOf(await signIn(api))
    const write = (i: number) =>
      api.app.inject({
        ...from(`198.51.100.${i}`),
        method: 'POST',
        url: '/api/v1/needs',
        headers,
        payload: {},
      })
    const answers = await times(rates.write.account + 1, write)
    expect(first429(answers)).toBe(rates.write.account)
    expect((await api.ask(from('198.51.100.1', { headers }))).statusCode).toBe(200)
  })

  it('of the lock-out say when to come again, too', async () => {
    await addPerson(api.db)
    const wrong = await times(7, () => signIn(api, { password: 'a wrong one!' }))
    expect(Number(wrong.at(-1)!.headers['retry-after'])).toBe(30)
  })
})

describe('the kind of a request', () => {
  const api = openTestApi()

  it('is tight at the door and for files, generous for searching', () => {
    const kinds = new Map(
      operationsOf(api.app.swagger() as never)
        .filter(({ path }) => path.startsWith('/api/v1/'))
        .map(({ method, path, action }) => [
          `${method} ${path}`,
          rateKindOf({ method, url: path, action: action as never }),
        ]),
    )
    const of = (kind: string) => [...kinds].filter(([, each]) => each === kind).map(([route]) => route)
    expect(of('door')).toEqual(
      expect.arrayContaining([
        'POST /api/v1/session',
        'PUT /api/v1/session/code',
        'PUT /api/v1/password',
        'POST /api/v1/password-resets',
        'PUT /api/v1/password-resets',
        'POST /api/v1/sign-on',
        'POST /api/v1/second-factor',
        'POST /api/v1/api-keys',
        'POST /api/v1/invitations',
      ]),
    )
    expect(of('bulk')).toContain('POST /api/v1/imports')
    expect(of('model')).toEqual(['POST /api/v1/readings'])
    expect(of('search')).toEqual(expect.arrayContaining(['POST /api/v1/search', 'GET /api/v1/needs/{id}/matches']))
    expect(of('write')).toEqual(expect.arrayContaining(['POST /api/v1/needs', 'POST /api/v1/feedback']))
    expect(of('read').every((route) => route.startsWith('GET '))).toBe(true)
    const { door, bulk, write, search } = rates
    expect(bulk.account).toBeLessThan(door.account)
    expect(door.account).toBeLessThan(write.account)
    expect(write.account).toBeLessThan(search.account)
  })
})
