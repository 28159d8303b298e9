import { type Outcome, sendJson } from './post-json.ts'

/** What somebody is, and where; `organisation` is its name. */
export interface Hat {
  readonly id: string
  readonly role: string
  readonly organisation: string | null
}

/** Who is signed in; `account` is `null` when nobody is. */
export interface Session {
  readonly account: { readonly name: string; readonly email: string; readonly secondFactor: boolean } | null
  readonly hats: readonly Hat[]
  readonly hat: string | null
  /** What has to be done before anything else. */
  readonly owes: 'password' | 'second factor' | 'code' | null
  /** Another service one may sign in by, as it is called here. */
  readonly signOn: string | null
  /** Signed in by it. */
  readonly signedOn: boolean
  /** Invented people one may sign in as. */
  readonly demo: readonly {
    readonly email: string
    readonly name: string
    readonly password: string
    readonly roles: readonly string[]
  }[]
}

/** Milliseconds. */
const patience = 15_000
const send = <T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body: unknown): Promise<Outcome<T>> =>
  sendJson(method, `/api/v1/${path}`, { body, signal: AbortSignal.timeout(patience) })

/** `null` when the service did not say. */
export const fetchSession = async (): Promise<Session | null> => {
  try {
    const response = await fetch('/api/v1/session', { signal: AbortSignal.timeout(patience) })
    return response.ok ? ((await response.json()) as Session) : null
  } catch {
    return null
  }
}

/** Signs in; `code` is that of the second factor, `null` without. */
export const signIn = (email: string, password: string, code: string | null): Promise<Outcome<Session>> =>
  send('POST', 'session', { email, password, code })

/** Puts on another of one's hats. */
export const wearHat = (hat: string): Promise<Outcome<Session>> => send('PUT', 'session/hat', { hat })

/** Signs out. */
export const signOut = (): Promise<Outcome<unknown>> => send('DELETE', 'session', {})

/** Where to go to sign in by the other service; `invitation` is the token of a link, `null` without. */
export const signOn = (invitation: string | null): Promise<Outcome<{ readonly url: string }>> =>
  send('POST', 'sign-on', { invitation })

/** Where to go to sign out there, too; `null` when it does not say. */
export const signOnExit = async (): Promise<string | null> => {
  try {
    const response = await fetch('/api/v1/sign-on/exit', { signal: AbortSignal.timeout(patience) })
    return response.ok ? ((await response.json()) as { readonly url: string | null }).url : null
  } catch {
    return null
  }
}

/** The one-time code that who has come by the other service still owes. */
export const showCode = (code: string): Promise<Outcome<Session>> => send('PUT', 'session/code', { code })

/** Asks for a link by mail. */
export const remind = (email: string): Promise<Outcome<unknown>> => send('POST', 'password-resets', { email })

/** Chooses a password by such a link. */
export const choosePassword = (token: string, password: string): Promise<Outcome<unknown>> =>
  send('PUT', 'password-resets', { token, password })

/** Changes the password of who is signed in. */
export const changePassword = (current: string, password: string): Promise<Outcome<unknown>> =>
  send('PUT', 'password', { current, password })

/** A secret for an authenticator, and its address; `password` is `null` for who has just come by the other service. */
export const enrol = (password: string | null): Promise<Outcome<{ readonly secret: string; readonly uri: string }>> =>
  send('POST', 'second-factor', { password })

/** The first code: from now on one is asked for. */
export const confirm = (code: string): Promise<Outcome<unknown>> => send('PUT', 'second-factor', { code })
