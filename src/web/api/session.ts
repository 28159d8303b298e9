import { ask, type Outcome } from './client.ts'
import type { components } from './schema.generated.ts'

/** Who is signed in; `account` is `null` when nobody is. */
export type Session = components['schemas']['Session']

/** What somebody is, and where; `organisation` is its name. */
export type Hat = Session['hats'][number]

export const fetchSession = (): Promise<Outcome<Session>> => ask('get', '/api/v1/session', {})

/** Signs in; `code` is that of the second factor, `null` without. */
export const signIn = (email: string, password: string, code: string | null): Promise<Outcome<Session>> =>
  ask('post', '/api/v1/session', { body: { email, password, code } })

/** Puts on another of one's hats. */
export const wearHat = (hat: string): Promise<Outcome<Session>> => ask('put', '/api/v1/session/hat', { body: { hat } })

/** Signs out. */
export const signOut = (): Promise<Outcome<unknown>> => ask('delete', '/api/v1/session', {})

/** Where to go to sign in by the other service; `invitation` is the token of a link, `next` the page to come back to, `null` without. */
export const signOn = (invitation: string | null, next: string | null): Promise<Outcome<{ readonly url: string }>> =>
  ask('post', '/api/v1/sign-on', { body: { invitation, next } })

/** Where to go to sign out there, too; `null` when it does not say. */
export const signOnExit = async (): Promise<string | null> => {
  const outcome = await ask('get', '/api/v1/sign-on/exit', {})
  return 'answer' in outcome ? outcome.answer.url : null
}

/** The one-time code that who has come by the other service still owes. */
export const showCode = (code: string): Promise<Outcome<Session>> =>
  ask('put', '/api/v1/session/code', { body: { code } })

/** Asks for a link by mail. */
export const remind = (email: string): Promise<Outcome<unknown>> =>
  ask('post', '/api/v1/password-resets', { body: { email } })

/** Chooses a password by such a link. */
export const choosePassword = (token: string, password: string): Promise<Outcome<unknown>> =>
  ask('put', '/api/v1/password-resets', { body: { token, password } })

/** Changes the password of who is signed in. */
export const changePassword = (current: string, password: string): Promise<Outcome<unknown>> =>
  ask('put', '/api/v1/password', { body: { current, password } })

/** A secret for an authenticator, and its address; `password` is `null` for who has just come by the other service. */
export const enrol = (password: string | null): Promise<Outcome<{ readonly secret: string; readonly uri: string }>> =>
  ask('post', '/api/v1/second-factor', { body: { password } })

/** The first code: from now on one is asked for. */
export const confirm = (code: string): Promise<Outcome<unknown>> =>
  ask('put', '/api/v1/second-factor', { body: { code } })
