import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  type CustomFetch,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { isForbiddenAddress, isLoopback } from '../../domain/outside-address.ts'
import type { SignOn, SignOnFailure, SignOnSecrets, Vouched } from '../../ports/sign-on.ts'

/** An OpenID provider, as its operator told us. */
export interface OpenIdOptions {
  /** https, or http on this machine. */
  readonly issuer: string
  readonly clientId: string
  /** `null`: a client without a secret. */
  readonly clientSecret: string | null
  /** Values of amr or acr that stand for a second factor. */
  readonly secondFactor: readonly string[]
}

/** Seconds to wait for the provider. */
const patience = 10

/** Signing on by OpenID Connect Core 1.0: authorisation code, PKCE, state, nonce, signature of the ID token checked. */
export const openIdSignOn = (options: OpenIdOptions): SignOn => {
  const provider = remembered(() => discover(options))
  return {
    begin: (back) => told(async () => beginAt(await provider(), back)),
    finish: (answer, secrets) =>
      told(async () => {
        const { secondFactor } = options
        return vouchedBy(await provider(), { answer, secrets, secondFactor })
      }),
    exit: async (back) => {
      const found = await provider().catch(() => null)
      if (found?.serverMetadata().end_session_endpoint === undefined) return null
      return buildEndSessionUrl(found, { post_logout_redirect_uri: back }).href
    },
  }
}

// A provider that is away when we start is asked again with the next sign-on.
const remembered = (find: () => Promise<Configuration>): (() => Promise<Configuration>) => {
  let found: Promise<Configuration> | null = null
  return () => {
    found ??= find().catch((error) => {
      found = null
      throw error
    })
    return found
  }
}

const discover = ({ issuer, clientId, clientSecret }: OpenIdOptions): Promise<Configuration> => {
  const server = new URL(issuer)
  const execute = [enableNonRepudiationChecks, ...(isLoopback(server) ? [allowInsecureRequests] : [])]
  const auth = clientSecret === null ? None() : byItsMethod(clientSecret)
  return discovery(server, clientId, undefined, auth, { execute, timeout: patience, [customFetch]: guardedFetch })
}

// A client is registered for basic where nothing else was agreed (OpenID Connect Discovery, section 3).
const byItsMethod =
  (secret: string): ClientAuth =>
  (...request: Parameters<ClientAuth>) => {
    const [server] = request
    const isBasic = server.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true
    return (isBasic ? ClientSecretBasic(secret) : ClientSecretPost(secret))(...request)
  }

// The provider names its other addresses itself.
const guardedFetch: CustomFetch = (address, { body, ...init }) => {
  if (isForbiddenAddress(new URL(address))) throw new TypeError('the provider names an address we do not call')
  return fetch(address, { ...init, ...(body !== undefined && { body }), redirect: 'error' })
}

const beginAt = async (provider: Configuration, back: string) => {
  const secrets = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
  const { state, nonce } = secrets
  const url = buildAuthorizationUrl(provider, {
    redirect_uri: back,
    scope: 'openid email',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(secrets.verifier),
    code_challenge_method: 'S256',
  })
  return { url: url.href, secrets }
}

interface Answer {
  readonly answer: URL
  readonly secrets: SignOnSecrets
  readonly secondFactor: readonly string[]
}

const vouchedBy = async (provider: Configuration, { answer, secrets, secondFactor }: Answer): Promise<Vouched> => {
  const tokens = await authorizationCodeGrant(provider, answer, {
    expectedState: secrets.state,
    expectedNonce: secrets.nonce,
    pkceCodeVerifier: secrets.verifier,
    idTokenExpected: true,
  })
  const { iss, sub, amr = [], acr, ...claims } = tokens.claims()!
  const hasInfo = provider.serverMetadata().userinfo_endpoint !== undefined
  const told = claims.email === undefined && hasInfo ? await fetchUserInfo(provider, tokens.access_token, sub) : claims
  const shown = [amr, acr ?? []].flat()
  return {
    issuer: iss,
    subject: sub,
    email: told.email_verified === true && typeof told.email === 'string' ? told.email : null,
    hasSecondFactor: shown.some((value) => typeof value === 'string' && secondFactor.includes(value)),
  }
}

// What is wrong with a token is nobody's business at the door; whether the service is there is.
const told = async <T>(work: () => Promise<T>): Promise<T | SignOnFailure> => {
  try {
    return await work()
  } catch (error) {
    return isSilence(error) ? 'away' : 'refused'
  }
}

const isSilence = (error: unknown): boolean =>
  error instanceof Error && (silences.test(`${(error as NodeJS.ErrnoException).code}`) || isSilence(error.cause))

const silences = /ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|TIMEOUT|UND_ERR/
