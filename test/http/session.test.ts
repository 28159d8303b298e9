import { describe, expect, it } from 'vitest'
import { codeAt } from '../../pipelines/identity/one-time-codes.ts'
import { viewerOfHeaders } from '../../src/http/accounts/who-asks.ts'
import { addEdges } from '../../src/store/organisation-graph.ts'
import { addPerson, aHat, password } from '../support/people.ts'
import { cookieOf, signIn } from './signed-in.ts'
import { noon, openTestApi } from './test-api.ts'

const later = (seconds: number): string => new Date(Date.parse(noon) + seconds * 1000).toISOString()

describe('a session', () => {
  let now = noon
  const api = openTestApi({ now: () => now })
  const viewer = (headers: Record<string, string>, isProduction = false) =>
    viewerOfHeaders(headers, { db: api.db, now: () => now, isProduction, publicUrl: 'http://localhost' })
  const begin = async () => {
    now = noon
    await addPerson(api.db)
    return cookieOf(await signIn(api))
  }

  it('is a cookie no script and no other site can use, and whose token is kept nowhere', async () => {
    now = noon
    await addPerson(api.db)
    const answer = await signIn(api)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['set-cookie']).toMatch(/^zhiqiao_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    const token = cookieOf(answer).cookie.split('=')[1]!
    const kept = await api.db.selectFrom('sessions').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain(token)
  })

  it('says who one is', async () => {
    const headers = await begin()
    const { account, hats, hat } = (await api.ask({ url: '/api/v1/session', headers })).json()
    expect(account).toEqual({ id: 'li', email: 'li@firm.example', name: '李示例', secondFactor: false })
    expect([hats.map(({ id }: { readonly id: string }) => id), hat]).toEqual([['hat'], 'hat'])
  })

  it('makes a viewer of the hat that is worn', async () => {
    now = noon
    await addPerson(api.db, {}, [aHat({ id: 'a' }), aHat({ id: 'b', role: 'park', organisationId: 'office' })])
    await addEdges(api.db, [{ organisationId: 'office', relation: 'looks-after', otherId: 'park' }])
    const headers = cookieOf(await signIn(api))
    expect((await viewer(headers)).role).toBe('enterprise')
    await api.ask({ method: 'PUT', url: '/api/v1/session/hat', headers, payload: { hat: 'b' } })
    const { role, circles } = await viewer(headers)
    expect(role).toBe('park')
    expect(circles).toContain('office:park')
    expect(circles).not.toContain('organisation:firm')
    const strange = { method: 'PUT', url: '/api/v1/session/hat', headers, payload: { hat: 'c' } } as const
    expect((await api.ask(strange)).statusCode).toBe(422)
  })

  it('ends when nothing happens for two hours, and after twelve whatever happens', async () => {
    const headers = await begin()
    const hour = 3600
    for (let h = 1.9; h < 12; h += 1.9) {
      now = later(h * hour)
      expect((await viewer(headers)).role).toBe('enterprise')
    }
    now = later(12 * hour)
    expect((await viewer(headers)).role).toBe('visitor')
    const idle = await begin()
    now = later(2 * hour)
    expect((await viewer(idle)).role).toBe('visitor')
  })

  it('cannot be replayed after signing out', async () => {
    const headers = await begin()
    const out = await api.ask({ method: 'DELETE', url: '/api/v1/session', headers })
    expect([out.statusCode, out.headers['set-cookie']]).toEqual([204, expect.stringContaining('Max-Age=0')])
    expect(out.headers['clear-site-data']).toBe('"cache"')
    expect((await viewer(headers)).role).toBe('visitor')
    expect((await api.ask({ method: 'DELETE', url: '/api/v1/session', headers })).statusCode).toBe(401)
  })

  it('never goes on under the token one came with', async () => {
    const planted = await begin()
    const answer = await api.ask({
      method: 'POST',
      url: '/api/v1/session',
      headers: planted,
      payload: { email: 'li@firm.example', password },
    })
    expect(cookieOf(answer)).not.toEqual(planted)
    expect((await viewer(planted)).role).toBe('visitor')
    expect((await viewer({ cookie: 'zhiqiao_session=of-my-own-making' })).role).toBe('visitor')
  })

  it('is listed, and ends from another', async () => {
    const first = await begin()
    const second = cookieOf(await signIn(api))
    const list = async () => (await api.ask({ url: '/api/v1/sessions', headers: second })).json().sessions
    const other = (await list()).find(({ current }: { readonly current: boolean }) => !current)
    expect(await list()).toHaveLength(2)
    await api.ask({ method: 'DELETE', url: `/api/v1/sessions/${other.id}`, headers: second })
    expect((await viewer(first)).role).toBe('visitor')
    expect((await viewer(second)).role).toBe('enterprise')
  })

  it('is not given to an account of the sample data in production, nor kept', async () => {
    now = noon
    await addPerson(api.db, { demo: true })
    const headers = cookieOf(await signIn(api))
    expect((await viewer(headers)).role).toBe('enterprise')
    expect((await viewer(headers, true)).role).toBe('visitor')
  })

  it('of an officer without a second factor opens nothing in production', async () => {
    now = noon
    await addPerson(api.db, {}, [aHat({ role: 'park' })])
    const headers = cookieOf(await signIn(api))
    expect((await viewer(headers)).role).toBe('park')
    expect(await viewer(headers, true)).toMatchObject({ circles: ['everyone'], owes: 'second factor' })
  })

  it('gives the same answer to a wrong password and to an unknown address', async () => {
    await begin()
    const said = async (own: object) => {
      const { statusCode, body } = await signIn(api, own)
      return [statusCode, JSON.parse(body).detail]
    }
    expect(await said({ password: 'a wrong one!' })).toEqual(await said({ email: 'nobody@firm.example' }))
  })
})

describe('a second factor', () => {
  let now = noon
  const api = openTestApi({ now: () => now })
  const enrol = async () => {
    now = noon
    await addPerson(api.db)
    const headers = cookieOf(await signIn(api))
    const asked = { method: 'POST', url: '/api/v1/second-factor', headers } as const
    expect((await api.ask({ ...asked, payload: { password: 'a wrong one!' } })).statusCode).toBe(403)
    const { secret, uri } = (await api.ask({ ...asked, payload: { password } })).json()
    expect(uri).toMatch(/^otpauth:\/\/totp\//)
    const confirm = (code: string) =>
      api.ask({ method: 'PUT', url: '/api/v1/second-factor', headers, payload: { code } })
    expect((await confirm('000000')).statusCode).toBe(422)
    expect((await signIn(api)).statusCode).toBe(200)
    expect((await confirm(codeAt(secret, now))).statusCode).toBe(204)
    return secret as string
  }

  it('is asked for once its first code was shown, and each code opens once', async () => {
    const secret = await enrol()
    now = later(60)
    expect((await signIn(api)).json().errors[0].field).toBe('code')
    expect((await signIn(api, { code: codeAt(secret, now) })).statusCode).toBe(200)
    expect((await signIn(api, { code: codeAt(secret, now) })).statusCode).toBe(401)
    expect((await signIn(api, { code: codeAt(secret, later(-600)) })).statusCode).toBe(401)
  })

  it('generates the codes of RFC 6238, appendix B', () => {
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
    const codes = [59, 1111111109, 1234567890].map((t) => codeAt(secret, new Date(t * 1000).toISOString()))
    expect(codes).toEqual(['287082', '081804', '005924'])
  })
})

describe('a session under https', () => {
  const identity = { isProduction: true, publicUrl: 'https://zhiqiao.example', mailFrom: 'x@zhiqiao.example' }
  const api = openTestApi({ identity })

  it('is a cookie that nobody beside us, and nobody without encryption, can set', async () => {
    await addPerson(api.db)
    const answer = await signIn(api)
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-zhiqiao_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    )
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
    const headers = cookieOf(answer)
    const who = async (cookie: string) =>
      (await api.ask({ url: '/api/v1/session', headers: { cookie } })).json().account
    expect(await who(headers.cookie)).not.toBeNull()
    expect(await who(headers.cookie.replace('__Host-', ''))).toBeNull()
  })
})

describe('a write', () => {
  const api = openTestApi()
  const post = async (headers: Record<string, string>) =>
    (await api.app.inject({ method: 'POST', url: '/api/v1/search', headers, payload: { text: '焊接' } })).statusCode

  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'http://evil.localhost' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ origin: 'http://localhost:3001' }],
  ])('is not taken from another origin: %j', async (headers) => {
    expect(await post(headers)).toBe(403)
  })

  it('is taken from the page and from programs', async () => {
    expect(await post({ origin: 'http://localhost', 'sec-fetch-site': 'same-origin' })).toBe(200)
    expect(await post({ origin: 'http://10.0.0.7:3000', host: '10.0.0.7:3000' })).toBe(200)
    expect(await post({})).toBe(200)
  })
})
