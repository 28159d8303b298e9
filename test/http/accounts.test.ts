import { describe, expect, it } from 'vitest'
import { openDemoAccounts } from '../../pipelines/identity/demo-accounts.ts'
import { demoPassword, demoPeople } from '../../pipelines/identity/demo-people.ts'
import { openFirstAccount } from '../../pipelines/identity/first-administrator.ts'
import { roles } from '../../src/domain/viewer.ts'
import { viewerOfHeaders } from '../../src/http/accounts/who-asks.ts'
import { newestMails } from '../../src/store/mails/mails.ts'
import { addPerson, aHat, password } from '../support/people.ts'
import { cookieOf, signIn } from './signed-in.ts'
import { noon, openTestApi } from './test-api.ts'

describe('an account', () => {
  let now = noon
  const api = openTestApi({
    now: () => now,
    viewerOf: (headers) =>
      viewerOfHeaders(headers, { db: api.db, now: () => now, isProduction: false, publicUrl: 'http://localhost' }),
  })
  const other = 'another long one'
  const viewer = (headers: Record<string, string>) =>
    viewerOfHeaders(headers, { db: api.db, now: () => now, isProduction: false, publicUrl: 'http://localhost' })
  const linkIn = async () => {
    const [mail] = await newestMails(api.db, 1)
    return /sign-in#([\w-]{43})/.exec(mail?.mail.text ?? '')?.[1]
  }
  const choose = (token: string | undefined) =>
    api.ask({ method: 'PUT', url: '/api/v1/password-resets', payload: { token: `${token}`, password: other } })
  const remind = (email: string) => api.ask({ method: 'POST', url: '/api/v1/password-resets', payload: { email } })

  it('changes its password with the one it has, and its other sessions end', async () => {
    now = noon
    await addPerson(api.db)
    const elsewhere = cookieOf(await signIn(api))
    const headers = cookieOf(await signIn(api))
    const change = (current: string, password: string) =>
      api.ask({ method: 'PUT', url: '/api/v1/password', headers, payload: { current, password } })
    expect((await change('a wrong one!', other)).statusCode).toBe(403)
    expect((await change(password, 'short')).statusCode).toBe(400)
    expect((await change(password, other)).statusCode).toBe(204)
    expect((await viewer(elsewhere)).role).toBe('visitor')
    expect((await viewer(headers)).role).toBe('enterprise')
    expect((await signIn(api)).statusCode).toBe(401)
    expect((await signIn(api, { password: other })).statusCode).toBe(200)
  })

  it('gets a link by mail that opens once, for an hour; nobody learns who has an account', async () => {
    now = noon
    await addPerson(api.db)
    const [known, unknown] = [await remind('LI@firm.example'), await remind('nobody@firm.example')]
    expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body])
    expect(await newestMails(api.db, 10)).toHaveLength(1)
    const token = await linkIn()
    now = new Date(Date.parse(noon) + 3_600_000).toISOString()
    expect((await choose(token)).statusCode).toBe(422)
    now = noon
    expect((await choose(token)).statusCode).toBe(204)
    expect((await choose(token)).statusCode).toBe(422)
    expect((await signIn(api, { password: other })).statusCode).toBe(200)
  })

  it('is opened by an invitation of whoever may give it: an administrator any, a firm one of its own colleagues', async () => {
    now = noon
    await addPerson(api.db, { id: 'root', email: 'root@house.example' }, [
      aHat({ id: 'root', role: 'administrator', organisationId: null }),
    ])
    await addPerson(api.db)
    const invite = async (email: string, payload: object) => {
      const headers = cookieOf(await signIn(api, { email }))
      return (await api.ask({ method: 'POST', url: '/api/v1/invitations', headers, payload })).statusCode
    }
    const guest = { email: 'wang@firm.example', name: '王<示例>', role: 'park', organisationId: 'office' }
    expect(await invite('li@firm.example', guest)).toBe(403)
    expect(await invite('li@firm.example', { ...guest, role: 'enterprise' })).toBe(403)
    const colleague = { email: 'zhao@firm.example', name: '赵示例', role: 'enterprise', organisationId: 'firm' }
    expect(await invite('li@firm.example', colleague)).toBe(202)
    expect(await invite('li@firm.example', { ...colleague, role: 'liaison' })).toBe(403)
    expect(await invite('root@house.example', { ...guest, organisationId: null })).toBe(400)
    now = new Date(Date.parse(noon) + 1_000).toISOString()
    expect(await invite('root@house.example', guest)).toBe(202)
    expect((await newestMails(api.db, 1))[0]!.mail.html).not.toContain('<示例>')
    expect((await choose(await linkIn())).statusCode).toBe(204)
    const headers = cookieOf(await signIn(api, { email: guest.email, password: other }))
    expect((await viewer(headers)).role).toBe('park')
  })

  it('makes keys for systems, that expire, can be taken back, and are kept as hashes', async () => {
    now = noon
    await addPerson(api.db)
    const headers = cookieOf(await signIn(api))
    const make = async (payload: object) =>
      (await api.ask({ method: 'POST', url: '/api/v1/api-keys', headers, payload })).json()
    const { key, kept } = await make({ name: '办事大厅', days: 1 })
    const bearer = { authorization: `Bearer ${key}` }
    expect(await viewer(bearer)).toMatchObject({ role: 'enterprise', accountId: 'li', mayOnlyRead: true })
    expect(JSON.stringify(await api.db.selectFrom('apiKeys').selectAll().execute())).not.toContain(key)
    now = new Date(Date.parse(noon) + 86_400_000).toISOString()
    await expect(viewer(bearer)).rejects.toThrow('密钥')
    now = noon
    await api.ask({ method: 'DELETE', url: `/api/v1/api-keys/${kept.id}`, headers })
    await expect(viewer(bearer)).rejects.toThrow('密钥')
  })

  it('of the first administrator is opened once, and must choose a password first', async () => {
    now = noon
    const first = await openFirstAccount({ db: api.db, now: () => now })
    expect(await openFirstAccount({ db: api.db, now: () => now })).toBeNull()
    const answer = await signIn(api, first!)
    expect(answer.json().owes).toBe('password')
    const headers = cookieOf(answer)
    expect((await viewer(headers)).role).toBe('visitor')
    const payload = { current: first!.password, password: other }
    await api.ask({ method: 'PUT', url: '/api/v1/password', headers, payload })
    expect((await viewer(headers)).role).toBe('administrator')
  })

  it('of the sample data is there for every role', async () => {
    now = noon
    await openDemoAccounts({ db: api.db, now: () => now })
    await openDemoAccounts({ db: api.db, now: () => now })
    const worn: string[] = []
    for (const { email } of demoPeople)
      worn.push((await viewer(cookieOf(await signIn(api, { email, password: demoPassword })))).role)
    expect(roles.filter((role) => !worn.includes(role))).toEqual([])
    expect((await api.ask({ url: '/api/v1/session' })).json().demo).toHaveLength(demoPeople.length)
  })
})
