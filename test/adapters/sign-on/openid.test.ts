import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openIdSignOn } from '../../../src/adapters/sign-on/openid.ts'
import type { SignOn, SignOnSecrets } from '../../../src/ports/sign-on.ts'
import { client, type OpenIdProvider, openProvider } from '../../support/openid/provider.ts'
import { walk } from '../../support/openid/walk.ts'

const back = 'http://localhost/api/v1/sign-on/callback'

let provider: OpenIdProvider
let service: SignOn
const told = () => ({
  issuer: provider.issuer,
  clientId: client.id,
  clientSecret: client.secret as string,
  secondFactor: ['mfa'],
})
beforeAll(async () => {
  provider = await openProvider(back)
  service = openIdSignOn(told())
})
afterAll(() => provider.close())
beforeEach(() => {
  provider.be({ subject: 'hall-li', email: 'li@firm.example', isVerified: true, amr: ['pwd'] })
  provider.forge(null)
})

const begin = async () => {
  const begun = await service.begin(back)
  if (typeof begun === 'string') throw new Error(begun)
  return begun
}
/** Goes there, signs in, and comes back with an answer. */
const go = async () => {
  const { url, secrets } = await begin()
  return { answer: new URL(await walk(url, (at) => at.startsWith(back))), secrets }
}
const finish = async (change: (went: { answer: URL; secrets: SignOnSecrets }) => void = () => {}) => {
  const went = await go()
  const changed = { answer: new URL(went.answer), secrets: { ...went.secrets } }
  change(changed)
  return service.finish(changed.answer, changed.secrets)
}

describe('signing on by an OpenID provider', () => {
  it('asks with PKCE, state and nonce, none of them twice', async () => {
    const [one, other] = [await begin(), await begin()]
    const query = new URL(one.url).searchParams
    expect(query.get('code_challenge_method')).toBe('S256')
    expect(query.get('code_challenge')).not.toBe(one.secrets.verifier)
    expect(query.get('response_type')).toBe('code')
    expect([query.get('state'), query.get('nonce')]).toEqual([one.secrets.state, one.secrets.nonce])
    const all = [one, other].flatMap(({ secrets }) => Object.values(secrets))
    expect(new Set(all).size).toBe(6)
  })

  it('tells who it is, his verified address, and whether he has shown a second factor', async () => {
    const li = { issuer: provider.issuer, subject: 'hall-li', email: 'li@firm.example', hasSecondFactor: false }
    expect(await finish()).toEqual(li)
    provider.be({ isVerified: false, amr: ['pwd', 'mfa'] })
    expect(await finish()).toEqual({ ...li, email: null, hasSecondFactor: true })
  })

  it('takes a code once', async () => {
    const { answer, secrets } = await go()
    expect(await service.finish(answer, secrets)).toMatchObject({ subject: 'hall-li' })
    expect(await service.finish(answer, secrets)).toBe('refused')
  })

  it.each<[string, Parameters<typeof finish>[0]]>([
    ['a wrong state', ({ answer }) => answer.searchParams.set('state', 'another')],
    ['no state', ({ answer }) => answer.searchParams.delete('state')],
    ['a wrong code', ({ answer }) => answer.searchParams.set('code', 'another')],
    ['the name of another issuer', ({ answer }) => answer.searchParams.set('iss', 'https://evil.example')],
    ['the verifier of somebody else', ({ secrets }) => Object.assign(secrets, { verifier: 'v'.repeat(43) })],
    ['the nonce of somebody else', ({ secrets }) => Object.assign(secrets, { nonce: 'another' })],
    ['a refusal', ({ answer }) => answer.searchParams.set('error', 'access_denied')],
  ])('refuses %s', async (_, change) => {
    expect(await finish(change)).toBe('refused')
  })

  const hour = 3600
  it.each([
    ['of another issuer', { iss: 'https://evil.example' }],
    ['for another client', { aud: 'another' }],
    ['that is over', { iat: Date.now() / 1000 - 2 * hour, exp: Math.floor(Date.now() / 1000) - hour }],
    ['with another nonce', { nonce: 'another' }],
    ['of nobody', { sub: undefined }],
  ])('refuses an ID token %s, though it is rightly signed', async (_, other) => {
    provider.forge((claims) => claims)
    expect(await finish()).toMatchObject({ subject: 'hall-li' })
    provider.forge((claims) => ({ ...claims, ...other }))
    expect(await finish()).toBe('refused')
  })

  it('refuses an ID token that was tampered with', async () => {
    provider.forge((claims) => ({ ...claims, sub: 'root' }), 'as it was')
    expect(await finish()).toBe('refused')
  })

  it('refuses a provider that is not the one it says it is, and says when there is none', async () => {
    const evil = openIdSignOn({ ...told(), issuer: provider.issuer.replace('127.0.0.1', 'localhost') })
    expect(await evil.begin(back)).toBe('refused')
    const gone = await openProvider(back)
    await gone.close()
    const nobody = openIdSignOn({ ...told(), issuer: gone.issuer })
    expect(await nobody.begin(back)).toBe('away')
    expect(await nobody.exit(back)).toBeNull()
  })

  it('comes to nothing with a wrong secret', async () => {
    const wrong = openIdSignOn({ ...told(), clientSecret: 'another' })
    const { answer, secrets } = await go()
    expect(await wrong.finish(answer, secrets)).toBe('refused')
  })

  it('knows where one signs out there, too', async () => {
    const exit = new URL(`${await service.exit('http://localhost/sign-in')}`)
    expect(exit.origin).toBe(provider.issuer)
    expect(exit.searchParams.get('post_logout_redirect_uri')).toBe('http://localhost/sign-in')
  })
})
