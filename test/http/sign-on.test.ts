import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeAt, newSecret } from '../../pipelines/identity/one-time-codes.ts'
import { invite } from '../../pipelines/identity/send-link.ts'
import { openIdSignOn } from '../../src/adapters/sign-on/openid.ts'
import { viewerOfHeaders } from '../../src/http/accounts/who-asks.ts'
import type { HttpPorts } from '../../src/http/ports.ts'
import { accountByEmail, changeAccount, hatsOf } from '../../src/store/identity/accounts.ts'
import { newestMails } from '../../src/store/mails/mails.ts'
import { client, type OpenIdProvider, openProvider } from '../support/openid/provider.ts'
import { walk } from '../support/openid/walk.ts'
import { addPerson, aHat } from '../support/people.ts'
import { cookieOf, signIn } from './signed-in.ts'
import { noon, openTestApi } from './test-api.ts'

const publicUrl = 'http://localhost'
const back = `${publicUrl}/api/v1/sign-on/callback`
const identity = { isProduction: true, publicUrl, mailFrom: '智桥 <no-reply@zhiqiao.example>' }

let provider: OpenIdProvider
beforeAll(async () => {
  provider = await openProvider(back)
})
afterAll(() => provider.close())
beforeEach(() => provider.be({ subject: 'hall-li', email: 'li@firm.example', isVerified: true, amr: ['pwd'] }))

/** Opened when the provider is. */
const service: NonNullable<HttpPorts['signOn']>['service'] = {
  begin: (to) => opened().begin(to),
  finish: (answer, secrets) => opened().finish(answer, secrets),
  exit: (to) => opened().exit(to),
}
const opened = () =>
  openIdSignOn({ issuer: provider.issuer, clientId: client.id, clientSecret: client.secret, secondFactor: ['mfa'] })

describe('signing on by the hall', () => {
  let now = noon
  const api = openTestApi({ now: () => now, identity, signOn: { name: '办事大厅', service } })
  beforeEach(() => {
    now = noon
  })
  const viewer = (headers: Record<string, string>) =>
    viewerOfHeaders(headers, { db: api.db, now: () => now, ...identity })
  const cookiesOf = (answer: LightMyRequestResponse) => [answer.headers['set-cookie'] ?? []].flat().map(String)
  const begin = async (payload: object = {}) => {
    const answer = await api.ask({ method: 'POST', url: '/api/v1/sign-on', payload })
    const landed = new URL(await walk(answer.json().url, (at) => at.startsWith(back)))
    return { address: landed.pathname + landed.search, headers: cookieOf(answer) }
  }
  const land = ({ address, headers }: Awaited<ReturnType<typeof begin>>) => api.ask({ url: address, headers })
  const come = async (payload: object = {}) => {
    const answer = await land(await begin(payload))
    const session = cookiesOf(answer).find((each) => each.startsWith('zhiqiao_session='))
    return { to: answer.headers.location, headers: { cookie: `${session}`.split(';')[0]! } }
  }

  it('goes on to the page one was sent from, of this house alone, also where something is still owed or it was refused', async () => {
    const next = '/desk/needs?show=open'
    expect((await come({ next })).to).toBe('/sign-in?refused=unknown&next=%2Fdesk%2Fneeds%3Fshow%3Dopen')
    await addPerson(api.db)
    expect((await come({ next })).to).toBe(next)
    for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example', 'desk']) {
      const answer = await api.ask({ method: 'POST', url: '/api/v1/sign-on', payload: { next: elsewhere } })
      expect([elsewhere, answer.statusCode]).toEqual([elsewhere, 400])
    }
    await addPerson(api.db, { id: 'wang', email: 'wang@firm.example' }, [
      aHat({ id: 'w', role: 'park', organisationId: 'o' }),
    ])
    provider.be({ subject: 'hall-wang', email: 'wang@firm.example' })
    expect((await come({ next })).to).toBe('/sign-in?next=%2Fdesk%2Fneeds%3Fshow%3Dopen')
  })

  it('opens the account of the verified address, with the hats it has, and knows him by another address afterwards', async () => {
    await addPerson(api.db)
    const { to, headers } = await come()
    expect(to).toBe('/')
    expect(await viewer(headers)).toMatchObject({ accountId: 'li', role: 'enterprise' })
    provider.be({ email: 'li@elsewhere.example' })
    expect(await viewer((await come()).headers)).toMatchObject({ accountId: 'li' })
  })

  it('gives nobody an account or a hat', async () => {
    await addPerson(api.db, {}, [])
    const { headers } = await come()
    expect(await viewer(headers)).toMatchObject({ accountId: 'li', role: 'visitor' })
    provider.be({ subject: 'hall-wang', email: 'wang@firm.example' })
    expect((await come()).to).toBe('/sign-in?refused=unknown')
    expect(await accountByEmail(api.db, 'wang@firm.example')).toBeUndefined()
    expect(await hatsOf(api.db, 'li')).toEqual([])
  })

  it('believes no address that is not verified, and gives an account to one person there alone', async () => {
    await addPerson(api.db)
    provider.be({ isVerified: false })
    expect((await come()).to).toBe('/sign-in?refused=unknown')
    provider.be({ isVerified: true })
    expect((await come()).to).toBe('/')
    provider.be({ subject: 'hall-other' })
    expect((await come()).to).toBe('/sign-in?refused=unknown')
  })

  it('lets in by the link of an invitation, once, whatever the address there', async () => {
    const hat = { role: 'enterprise', organisationId: 'firm', expertId: null } as const
    await invite({ email: 'wang@firm.example', name: '王示例', ...hat }, { db: api.db, now: () => now, ...identity })
    const [mail] = await newestMails(api.db, 1)
    const invitation = /sign-in#([\w-]{43})/.exec(mail!.mail.text)![1]!
    provider.be({ subject: 'hall-wang', email: 'w@elsewhere.example', isVerified: false })
    const { headers } = await come({ invitation })
    expect(await viewer(headers)).toMatchObject({ role: 'enterprise', organisationId: 'firm' })
    provider.be({ subject: 'hall-thief' })
    expect((await come({ invitation })).to).toBe('/sign-in?refused=unknown')
  })

  it('keeps out who is disabled, and the invented', async () => {
    await addPerson(api.db, { disabled: true })
    expect((await come()).to).toBe('/sign-in?refused=unknown')
    await changeAccount(api.db, 'li', { disabled: false, demo: true })
    expect((await come()).to).toBe('/sign-in?refused=unknown')
  })

  it('takes an answer once, in the browser that began, within a quarter of an hour', async () => {
    await addPerson(api.db)
    const refused = (answer: LightMyRequestResponse) => [answer.headers.location, cookiesOf(answer).length]
    const went = await begin()
    expect(refused(await land({ ...went, headers: { cookie: '' } }))).toEqual(['/sign-in?refused=expired', 1])
    const victim = await begin()
    expect(refused(await land({ ...went, headers: victim.headers }))).toEqual(['/sign-in?refused=refused', 1])
    expect((await land(went)).headers.location).toBe('/')
    expect(refused(await land(went))).toEqual(['/sign-in?refused=expired', 1])
    const late = await begin()
    now = new Date(Date.parse(noon) + 15 * 60_000).toISOString()
    expect(refused(await land(late))).toEqual(['/sign-in?refused=expired', 1])
  })

  it('counts a second factor of the hall; without one, an officer owes ours', async () => {
    await addPerson(api.db, {}, [aHat({ role: 'park', organisationId: 'office' })])
    const plain = await come()
    expect(plain.to).toBe('/sign-in')
    expect((await viewer(plain.headers)).role).toBe('visitor')
    expect((await api.ask({ url: '/api/v1/session', headers: plain.headers })).json().owes).toBe('second factor')
    provider.be({ amr: ['pwd', 'mfa'] })
    expect((await viewer((await come()).headers)).role).toBe('park')
  })

  it('asks for the code of who has a second factor here, and goes on under another token', async () => {
    const secret = newSecret()
    await addPerson(api.db, { totpSecret: secret })
    const { to, headers } = await come()
    expect(to).toBe('/sign-in')
    expect((await viewer(headers)).role).toBe('visitor')
    const show = (code: string) => api.ask({ method: 'PUT', url: '/api/v1/session/code', headers, payload: { code } })
    expect((await show('000000')).statusCode).toBe(401)
    const shown = await show(codeAt(secret, now))
    expect(shown.json()).toMatchObject({ owes: null, signedOn: true })
    expect((await viewer(cookieOf(shown))).role).toBe('enterprise')
    expect(await viewer(headers)).toMatchObject({ role: 'visitor', accountId: null })
  })

  it('tells the page of its button, and where one signs out there', async () => {
    await addPerson(api.db)
    expect((await api.ask({ url: '/api/v1/session' })).json()).toMatchObject({ signOn: '办事大厅', signedOn: false })
    const { url } = (await api.ask({ url: '/api/v1/sign-on/exit' })).json()
    expect(url).toContain(`${provider.issuer}/session/end`)
  })

  it('ends the session one comes in', async () => {
    await addPerson(api.db, {}, [aHat({ role: 'enterprise' })])
    const before = cookieOf(await signIn(api))
    expect((await viewer(before)).role).toBe('enterprise')
    const went = await begin()
    await land({ ...went, headers: { cookie: `${went.headers.cookie}; ${before.cookie}` } })
    expect((await viewer(before)).role).toBe('visitor')
  })
})

describe('without a hall', () => {
  const api = openTestApi()

  it('there is nothing to begin, and no button', async () => {
    expect((await api.ask({ method: 'POST', url: '/api/v1/sign-on', payload: {} })).statusCode).toBe(404)
    expect((await api.ask({ url: '/api/v1/session' })).json().signOn).toBeNull()
  })
})
