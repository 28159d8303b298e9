import { describe, expect, it } from 'vitest'
import { codeAt, newSecret } from '../../pipelines/identity/one-time-codes.ts'
import { addPerson, password } from '../support/people.ts'
import { cookieOf, signIn } from './signed-in.ts'
import { noon, openTestApi } from './test-api.ts'

describe('recovery codes', () => {
  let now = noon
  const api = openTestApi({ now: () => now })
  const secret = newSecret()
  const wait = (seconds: number) => {
    now = new Date(Date.parse(now) + seconds * 1000).toISOString()
  }
  const enter = async () => {
    now = noon
    await addPerson(api.db, { totpSecret: secret })
    return cookieOf(await signIn(api, { code: codeAt(secret, now) }))
  }
  const renew = (headers: { readonly cookie: string }, own: string | null = password) =>
    api.ask({ method: 'POST', url: '/api/v1/second-factor/recovery-codes', headers, payload: { password: own } })
  const codesFor = async (headers: { readonly cookie: string }): Promise<readonly string[]> =>
    (await renew(headers)).json().codes
  const opens = async (code: string) => (await signIn(api, { code })).statusCode

  it('are ten, of 80 bits each, told once and kept as hashes', async () => {
    const headers = await enter()
    const codes = await codesFor(headers)
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    const kept = JSON.stringify(await api.db.selectFrom('recoveryCodes').selectAll().execute())
    for (const code of codes) expect(kept).not.toContain(code.replaceAll('-', ''))
    const told = await api.ask({ url: '/api/v1/second-factor', headers })
    expect(told.json()).toEqual({ enabled: true, recoveryCodes: 10 })
  })

  it('open once each in place of a code, however they are typed', async () => {
    const [first, second] = await codesFor(await enter())
    expect(await opens(first!.toLowerCase().replaceAll('-', ' '))).toBe(200)
    expect(await opens(first!)).toBe(401)
    const answer = await signIn(api, { code: second! })
    expect(answer.statusCode).toBe(200)
    const told = await api.ask({ url: '/api/v1/second-factor', headers: cookieOf(answer) })
    expect(told.json().recoveryCodes).toBe(8)
  })

  it('open once, too, when one is shown twice at the same time', async () => {
    const [code] = await codesFor(await enter())
    expect((await Promise.all([opens(code!), opens(code!)])).sort()).toEqual([200, 401])
  })

  it('open nothing without the password, after new ones were made, or for somebody else', async () => {
    const headers = await enter()
    const [old] = await codesFor(headers)
    expect((await signIn(api, { password: 'a wrong one!', code: old! })).statusCode).toBe(401)
    const [fresh] = await codesFor(headers)
    expect(await opens(old!)).toBe(401)
    await addPerson(api.db, { id: 'wang', email: 'wang@firm.example', totpSecret: newSecret() })
    expect((await signIn(api, { email: 'wang@firm.example', code: fresh! })).statusCode).toBe(401)
    expect(await opens(fresh!)).toBe(200)
  })

  it('are guessed no faster than passwords are', async () => {
    const [code] = await codesFor(await enter())
    const guesses: number[] = []
    for (let i = 0; i < 7; i += 1) guesses.push(await opens(`0000-0000-0000-000${i}`))
    expect(guesses.at(-1)).toBe(429)
    expect(await opens(code!)).toBe(429)
    wait(900)
    expect(await opens(code!)).toBe(200)
  })

  it('are given to nobody without a second factor, nor on a wrong password', async () => {
    const headers = await enter()
    expect((await renew(headers, 'a wrong one!')).statusCode).toBe(403)
    expect((await renew(headers, null)).statusCode).toBe(403)
    await addPerson(api.db, { id: 'zhao', email: 'zhao@firm.example' })
    expect((await renew(cookieOf(await signIn(api, { email: 'zhao@firm.example' })))).statusCode).toBe(422)
  })
})
