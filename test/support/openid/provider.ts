import { createSign, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** What the provider says of whoever signs in there next. */
export interface Person {
  readonly subject: string
  readonly email: string
  readonly isVerified: boolean
  readonly amr: readonly string[]
}

/** Claims of an ID token as they leave the provider, and what leaves in their place. */
export type Forge = (claims: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** A real OpenID provider (oidc-provider) on a port of this machine. */
export interface OpenIdProvider {
  readonly issuer: string
  /** Who signs in there from now on. */
  readonly be: (person: Partial<Person>) => void
  /** From now on ID tokens leave with other claims: `signed` by the provider's own key, or with the signature of what they were. */
  readonly forge: (forge: Forge | null, signed?: 'signed' | 'as it was') => void
  readonly close: () => Promise<void>
}

/** The client that is registered there. */
export const client = { id: 'zhiqiao', secret: 'a secret of the client that is long enough' } as const

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** `back`: where it may send people back to. */
export const openProvider = async (back: string): Promise<OpenIdProvider> => {
  let person: Person = { subject: 'hall-li', email: 'li@firm.example', isVerified: true, amr: ['pwd'] }
  let rewrite: (token: string) => string = (token) => token
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(
    issuer,
    configuration(back, () => person),
  )
  provider.use(async (context, next) => {
    await next()
    const { body, oidc } = context
    if (oidc?.route === 'token' && hasIdToken(body)) context.body = { ...body, id_token: rewrite(body.id_token) }
  })
  server.on(
    'request',
    answerer(provider, () => person),
  )
  return {
    issuer,
    be: (own) => {
      person = { ...person, ...own }
    },
    forge: (forge, signed = 'signed') => {
      rewrite = forge === null ? (token) => token : (token) => forged(token, forge, signed)
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const answerer = (provider: Provider, who: () => Person) => (request: IncomingMessage, response: ServerResponse) => {
  if (request.url?.startsWith('/interaction/') !== true) return provider.callback()(request, response)
  const { subject, amr } = who()
  return void provider.interactionFinished(request, response, { login: { accountId: subject, amr } })
}

const configuration = (back: string, who: () => Person): object => ({
  clients: [
    {
      client_id: client.id,
      client_secret: client.secret,
      redirect_uris: [back],
      post_logout_redirect_uris: [new URL('/sign-in', back).href],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  findAccount: (_: unknown, accountId: string) => ({
    accountId,
    claims: () => ({ sub: accountId, email: who().email, email_verified: who().isVerified }),
  }),
  claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_: unknown, { uid }: { readonly uid: string }) => `/interaction/${uid}` },
  loadExistingGrant: granted,
  pkce: { required: () => true },
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] },
  cookies: { keys: ['of the tests'] },
})

// Everybody has agreed before: the page that asks is the provider's business.
const granted = async ({ oidc }: Granting): Promise<object> => {
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
  grant.addOIDCScope('openid email')
  await grant.save()
  return grant
}

interface Granting {
  readonly oidc: {
    readonly provider: Provider
    readonly client: { readonly clientId: string }
    readonly session: { readonly accountId: string }
  }
}

const hasIdToken = (body: unknown): body is { readonly id_token: string } =>
  typeof body === 'object' && body !== null && 'id_token' in body

const forged = (token: string, forge: Forge, signed: 'signed' | 'as it was'): string => {
  const [head = '', claims = '', signature] = token.split('.')
  const other = encoded(JSON.stringify(forge(JSON.parse(`${Buffer.from(claims, 'base64url')}`))))
  const by = signed === 'signed' ? createSign('RSA-SHA256').update(`${head}.${other}`).sign(privateKey) : null
  return `${head}.${other}.${by?.toString('base64url') ?? signature}`
}

const encoded = (text: string): string => Buffer.from(text).toString('base64url')
